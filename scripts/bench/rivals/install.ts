import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import versions from './versions.json' with { type: 'json' }

const run = promisify(execFile)

/** Where the rivals live: in the user's cache, beside the project and not in it. */
const rivalsFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'huiji', 'rivals')

/** A folder with what was asked for, or why there is none. */
export type Installed = { readonly folder: string } | { readonly problem: string }

/** A Python environment with the packages of versions.json; `folder/bin/python` runs them. Quick when it is there already. */
export function installPython(): Promise<Installed> {
  return installOnce(join(rivalsFolder, 'python'), versions.python, async (folder) => {
    await run('python3', ['-m', 'venv', folder])
    await run(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...versions.python])
  })
}

/** A small npm project with the packages of versions.json. */
export function installNode(): Promise<Installed> {
  return installOnce(join(rivalsFolder, 'node'), versions.npm, async (folder) => {
    await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...versions.npm])
  })
}

async function installOnce(folder: string, packages: readonly string[], install: (folder: string) => Promise<void>): Promise<Installed> {
  const record = join(folder, 'installed.json')
  const wanted = JSON.stringify(packages)
  if ((await readFile(record, 'utf8').catch(() => null)) === wanted) return { folder }
  console.error(`Installing ${packages.join(', ')}`)
  try {
    await mkdir(folder, { recursive: true })
    await install(folder)
    await writeFile(record, wanted)
    return { folder }
  } catch (error) {
    return { problem: `${packages.join(', ')} could not be installed, so they are left out: ${(error as Error).message.split('\n')[0]}` }
  }
}
