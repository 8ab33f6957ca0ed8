import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The key that signs the keepers' sessions: made once and kept in the data folder, readable by its owner alone. */
export async function authSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'auth-secret')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) return kept.trim()
  const made = randomBytes(32).toString('hex')
  await mkdir(dataFolder, { recursive: true })
  await writeFile(file, made, { mode: 0o600 })
  return made
}
