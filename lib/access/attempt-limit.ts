/** Counts failures per key over a sliding window. */
export type AttemptLimit = {
  /** Seconds until `key` may try again; 0 when it may now. */
  waitSeconds(key: string): number
  fail(key: string): void
  succeed(key: string): void
}

/** Keeps a flood of invented keys from filling the memory. */
const maxKeys = 10_000

/**
 * Lets a key fail `max` times within `windowMs`, then makes it wait until the oldest failure has passed out of the window.
 * Lives in memory: a restart forgets, which is harmless at this size. `now` is in milliseconds.
 */
export function createAttemptLimit({ max, windowMs }: { readonly max: number; readonly windowMs: number }, now = Date.now): AttemptLimit {
  const failures = new Map<string, readonly number[]>()
  const recent = (key: string) => (failures.get(key) ?? []).filter((time) => now() - time < windowMs)
  const makeRoom = () => {
    const [first] = failures.keys()
    if (first !== undefined && failures.size >= maxKeys) failures.delete(first)
  }
  return {
    waitSeconds(key) {
      const times = recent(key)
      const oldest = times.at(-max)
      return oldest === undefined ? 0 : Math.ceil((oldest + windowMs - now()) / 1000)
    },
    fail(key) {
      makeRoom()
      failures.set(key, [...recent(key), now()].slice(-max))
    },
    succeed(key) {
      failures.delete(key)
    },
  }
}
