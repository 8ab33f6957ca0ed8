import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../scripts/free-port.ts'

/** A whole site, started as `npm start` starts it, with a data folder of its own. `said` is all it has printed. */
export type Site = { readonly address: string; readonly dataFolder: string; said(): string; end(): Promise<void> }

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => (child.exitCode !== null ? done() : child.once('exit', () => done())))

/** Starts a site and resolves when it prints its address. @throws with all it said when it ends before that. */
export async function startSite(environment: Readonly<Record<string, string>> = {}): Promise<Site> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'huiji-e2e-'))
  const port = await freePort()
  const root = join(import.meta.dirname, '..')
  const child = spawn(join(root, 'node_modules', '.bin', 'node'), ['scripts/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: '',
      MEILISEARCH_URL: '',
      OPENSEARCH_URL: '',
      SITE_URL: '',
      ...environment,
      HUIJI_DATA: dataFolder,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const said = () => output
  await new Promise<void>((ready, failed) => {
    const listen = (chunk: Buffer) => {
      output += chunk
      if (output.includes('Ctrl-C ends it')) ready()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => failed(new Error(`The site ended with ${code}:\n${output}`)))
  })
  return {
    address: `http://127.0.0.1:${port}`,
    dataFolder,
    said,
    end: async () => {
      child.kill('SIGTERM')
      await ended(child)
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
