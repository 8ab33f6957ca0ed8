/** What holds as long as a state of an index, which `mark` names; all of it is forgotten when another state is asked for. */
export type MarkMemory<T> = {
  get(mark: string, key: string): T | null
  put(mark: string, key: string, value: T): void
}

/** Keeps values up to `limit`, by `sizeOf`, and of them those that were asked for last. */
export function rememberAtMark<T extends object>(limit: number, sizeOf: (value: T) => number): MarkMemory<T> {
  const known = new Map<string, T>()
  let at = ''
  let size = 0

  function moveTo(mark: string): void {
    if (mark === at) return
    known.clear()
    size = 0
    at = mark
  }
  function forget(key: string): void {
    const value = known.get(key)
    if (value && known.delete(key)) size -= sizeOf(value)
  }

  return {
    get(mark, key) {
      moveTo(mark)
      const value = known.get(key)
      if (!value) return null
      known.delete(key)
      known.set(key, value)
      return value
    },
    put(mark, key, value) {
      moveTo(mark)
      forget(key)
      known.set(key, value)
      size += sizeOf(value)
      for (const oldest of known.keys()) {
        if (size <= limit) break
        forget(oldest)
      }
    },
  }
}
