import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { keepOnce } from './keep-once.ts'

/** The key that signs the keepers' sessions: made once and kept in the data folder, readable by its owner alone. */
export async function authSecret(dataFolder: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true })
  return keepOnce(join(dataFolder, 'auth-secret'), randomBytes(32).toString('hex'))
}
