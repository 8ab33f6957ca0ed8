import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A process that we started and end. */
export type Child = { readonly name: string; readonly exited: Promise<number | null>; end(): Promise<void> }

const graceMs = 10_000

async function endProcess(child: ChildProcess, exited: Promise<number | null>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await exited
  clearTimeout(timer)
}

const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.ts')).href

/**
 * Starts a Node process in a group of its own (so that Ctrl-C reaches us, and we end it in order), its output under its name. It does not
 * outlive us, even when we are killed.
 */
export function startChild(name: string, args: readonly string[], environment: NodeJS.ProcessEnv): Child {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', endWithParent, ...args], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      for (const line of chunk.split('\n').filter((line) => line.trim() !== '')) console.log(`  ${name}: ${line}`)
    })
  }
  return { name, exited, end: () => endProcess(child, exited) }
}

/** Resolves once the address answers 200. @throws when the process ends first, or after a minute. */
export async function waitForSite(address: string, site: Child): Promise<void> {
  const deadline = Date.now() + 60_000
  let gone = false
  void site.exited.then(() => {
    gone = true
  })
  while (Date.now() < deadline && !gone) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => null)
    if (answer?.ok) return
    await new Promise((wake) => setTimeout(wake, 100))
  }
  throw new Error(gone ? 'The site did not start; its last words stand above.' : `The site did not answer at ${address} within a minute.`)
}
