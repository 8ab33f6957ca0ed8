import { type Matches, sizeBytesOf } from './matches.ts'

/** What was found and verified at one revision of the index, so that the next page, another filter or order is not verified again. */
export type Remembered = {
  get(revision: bigint, key: string): Matches | null
  put(revision: bigint, key: string, matches: Matches): void
}

/** What a key and its place in the map cost beside the identifiers, roughly. */
const overheadBytes = 500

/** Keeps up to `limitBytes`, and of that what was asked for last; all of it is forgotten when the index changes. */
export function createRemembered(limitBytes: number): Remembered {
  const known = new Map<string, Matches>()
  let at = -1n
  let sizeBytes = 0

  function forget(key: string, matches: Matches): void {
    if (known.delete(key)) sizeBytes -= sizeBytesOf(matches) + overheadBytes
  }
  function forgetOldest(): void {
    for (const [key, matches] of known) {
      if (sizeBytes <= limitBytes) return
      forget(key, matches)
    }
  }

  return {
    get(revision, key) {
      const matches = revision === at ? known.get(key) : undefined
      if (!matches) return null
      known.delete(key)
      known.set(key, matches)
      return matches
    },
    put(revision, key, matches) {
      if (revision < at) return
      if (revision > at) {
        known.clear()
        sizeBytes = 0
        at = revision
      }
      forget(key, known.get(key) ?? matches)
      known.set(key, matches)
      sizeBytes += sizeBytesOf(matches) + overheadBytes
      forgetOldest()
    },
  }
}
