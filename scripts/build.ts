import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(root, '.next', 'huiji-build')
const inputs = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.js',
  'postcss.config.js',
  'proxy.ts',
  'package-lock.json',
  'tsconfig.json',
  'instrumentation.ts',
]

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
  if (entries === null) return existsSync(path) ? [path] : []
  const nested = await Promise.all(entries.map((entry) => filesBelow(join(path, entry.name))))
  return nested.flat()
}

/** A hash over everything that a build reads, so that a second start builds nothing. */
async function inputHash(): Promise<string> {
  const files = (await Promise.all(inputs.map((input) => filesBelow(join(root, input)))))
    .flat()
    .filter((file) => !/\.test\.tsx?$/.test(file))
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(await readFile(file))
  return hash.digest('hex')
}

/** `signal` ends a build half-way; it then fails, and the next one begins anew. */
type BuildOptions = { readonly quiet: boolean; readonly signal?: AbortSignal }

function runNext(args: readonly string[], { quiet, signal }: BuildOptions): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), ...args], {
      cwd: root,
      ...(signal ? { signal } : {}),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`The site could not be built:\n${output}`))))
  })
}

/** The server of the last build; needs nothing but Node beside it. */
export const standaloneServer = join(root, '.next', 'standalone', 'server.js')

/** Builds the site into .next/standalone, unless it stands there from the same files. @returns whether it had to be built. */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const wanted = await inputHash()
  const found = await readFile(stamp, 'utf8').catch(() => '')
  if (found === wanted && existsSync(standaloneServer)) return false
  await runNext(['build'], options)
  const standalone = join(root, '.next', 'standalone')
  await cp(join(root, '.next', 'static'), join(standalone, '.next', 'static'), { recursive: true })
  if (existsSync(join(root, 'public'))) await cp(join(root, 'public'), join(standalone, 'public'), { recursive: true })
  await mkdir(join(root, '.next'), { recursive: true })
  await writeFile(stamp, wanted)
  return true
}

if (import.meta.main) {
  const built = await buildSite({ quiet: false })
  console.log(built ? `Built. Start it with: node ${standaloneServer}` : 'Nothing has changed since the last build.')
}
