/** The most results that are kept, over all pages. */
const mostEntries = 20_000

/** A pure function of a text that remembers its results: the steps ask the same of the same lines again and again. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    const result = compute(text)
    if (results.size >= mostEntries) results.clear()
    results.set(text, result)
    return result
  }
}
