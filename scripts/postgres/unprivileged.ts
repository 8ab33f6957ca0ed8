import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chown, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the server's files may lie, and as whom it runs. `copyPrograms`: the npm folder cannot be reached by that user. */
export type ServerHome = {
  readonly folder: string
  readonly identity: { readonly uid: number; readonly gid: number } | null
  readonly copyPrograms: boolean
}

/** Postgres refuses to run as root; of the accounts that every Linux has, these own nothing. */
const accounts = ['postgres', 'nobody']

function findAccount(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of accounts) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':')
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  throw new Error(
    'Postgres does not run as root, and this machine has no user "postgres" or "nobody". Start Huiji as an ordinary user, or set DATABASE_URL.',
  )
}

async function openToOthers(folder: string): Promise<boolean> {
  const { mode } = await stat(folder)
  if ((mode & 0o001) === 0) return false
  return dirname(folder) === folder ? true : openToOthers(dirname(folder))
}

/**
 * As an ordinary user: the folder itself. As root: the folder, given to an unprivileged account, where every folder above it lets
 * that account pass; otherwise a folder below /var/lib/huiji of its own.
 */
export async function unprivilegedHome(folder: string, programs: string): Promise<ServerHome> {
  if (process.getuid?.() !== 0) return { folder, identity: null, copyPrograms: false }
  const identity = findAccount()
  const reachable = await openToOthers(folder)
  const home = reachable ? join(folder, 'postgres') : join('/var/lib/huiji', createHash('sha256').update(folder).digest('hex').slice(0, 16))
  await mkdir(home, { recursive: true, mode: 0o755 })
  await chown(home, identity.uid, identity.gid)
  return { folder: home, identity, copyPrograms: !(await openToOthers(programs)) }
}
