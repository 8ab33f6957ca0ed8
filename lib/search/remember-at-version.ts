import { IndexChanging } from './index-changing.ts'
import { InexactHere } from './inexact-here.ts'

/** What was read at one state of the archive; null where it is too much to be of use. */
export type ReadAtVersion<T> = { readonly corpusVersion: bigint; readonly value: T | null }
export type Remembering<T> = (key: string, corpusVersion: bigint, read: () => Promise<ReadAtVersion<T>>) => Promise<T>

/**
 * Remembers what holds as long as a state of the archive, the latest used longest.
 * @throws (the returned function) IndexChanging when the archive has moved on, InexactHere when there is too much.
 */
export function rememberAtVersion<T extends object>(maxRemembered: number): Remembering<T> {
  const remembered = new Map<string, T>()
  let rememberedAt = -1n

  return async (key, corpusVersion, read) => {
    if (rememberedAt !== corpusVersion) remembered.clear()
    rememberedAt = corpusVersion
    const known = remembered.get(key)
    const answer = known ? { corpusVersion, value: known } : await read()
    if (answer.corpusVersion !== corpusVersion) throw new IndexChanging('The archive has moved on')
    if (!answer.value) throw new InexactHere('Too many reports would have to be named')
    remembered.delete(key)
    if (rememberedAt === corpusVersion) remembered.set(key, answer.value)
    if (remembered.size > maxRemembered) remembered.delete(remembered.keys().next().value ?? key)
    return answer.value
  }
}
