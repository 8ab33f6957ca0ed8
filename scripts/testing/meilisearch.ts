import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'

/** A Meilisearch for tests; `stop` ends it and removes its data, if it was started here. */
export type TestMeilisearch = { readonly host: string; readonly apiKey: string | undefined; stop(): Promise<void> }

const startTimeoutMs = 30_000

/** Whether tests can have a Meilisearch: one of MEILISEARCH_URL, or the program on PATH. */
export const hasMeilisearch = () => Boolean(process.env.MEILISEARCH_URL) || spawnSync('meilisearch', ['--version']).status === 0

async function ready(host: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + startTimeoutMs
  while (Date.now() < deadline && child.exitCode === null) {
    const healthy = await fetch(`${host}/health`)
      .then(({ ok }) => ok)
      .catch(() => false)
    if (healthy) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Meilisearch did not start at ${host}`)
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  await rm(folder, { recursive: true, force: true })
}

/** The Meilisearch of MEILISEARCH_URL, or a fresh one on the loopback with a folder of its own. */
export async function startMeilisearch(): Promise<TestMeilisearch> {
  const given = process.env.MEILISEARCH_URL
  if (given) return { host: given, apiKey: process.env.MEILISEARCH_KEY, stop: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'huiji-meilisearch-'))
  const address = `127.0.0.1:${await freePort()}`
  const options = [
    '--http-addr',
    address,
    '--db-path',
    join(folder, 'data'),
    '--dump-dir',
    join(folder, 'dumps'),
    '--no-analytics',
    '--env',
    'development',
  ]
  const child = spawn('meilisearch', options, { cwd: folder, stdio: 'ignore' })
  try {
    await ready(`http://${address}`, child)
  } catch (error) {
    await stop(child, folder)
    throw error
  }
  return { host: `http://${address}`, apiKey: undefined, stop: () => stop(child, folder) }
}
