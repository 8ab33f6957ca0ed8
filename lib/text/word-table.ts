/** Words of a table, found in a text by their first character. */
export type WordTable = {
  /** Whether one of the words begins at a position. */
  begins(text: string, at: number): boolean
  /** Whether one of the words stands anywhere in a text. */
  within(text: string): boolean
}

/** Makes a table of words once, so that many places of texts can be asked of it. Words are compared by code units. */
export function wordTable(words: Iterable<string>): WordTable {
  const byFirst = Map.groupBy(words, (word) => word.charCodeAt(0))
  const begins = (text: string, at: number) => byFirst.get(text.charCodeAt(at))?.some((word) => text.startsWith(word, at)) === true
  return {
    begins,
    within: (text) => {
      for (let at = 0; at < text.length; at++) if (begins(text, at)) return true
      return false
    },
  }
}
