/** The most results of one function, and the most characters of texts over all functions, that are kept. */
const mostEntries = 20_000
const mostChars = 4_000_000

const memories: { clear(): void }[] = []
let heldChars = 0

/** Forgets what all functions remember, as when the process had just begun; for measuring. */
export function forgetRemembered(): void {
  for (const memory of memories) memory.clear()
  heldChars = 0
}

/**
 * A pure function of a text that remembers its results: the steps ask the same of the same lines again and again, and so do the pages of
 * one site. What is kept is bounded: a remembered line may hold on to the whole page that it was cut from.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>()
  memories.push(results)
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    const result = compute(text)
    if (results.size >= mostEntries) results.clear()
    heldChars += text.length
    if (heldChars > mostChars) forgetRemembered()
    results.set(text, result)
    return result
  }
}
