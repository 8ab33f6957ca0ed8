/** Words of a table, found in a text by their first character. Words are compared by code units. */
export type WordTable = {
  /** How long the longest word is that begins at a position; 0 where none does. */
  lengthAt(text: string, at: number): number
  /** Whether one of the words begins at a position. */
  begins(text: string, at: number): boolean
  /** Whether one of the words stands anywhere in a text. */
  within(text: string): boolean
  /** Where the words of a text end that stand in it from left to right without overlap, of several at one place the longest. */
  endsIn(text: string): number[]
}

/** Makes a table of words once, so that many places of texts can be asked of it. */
export function wordTable(words: Iterable<string>): WordTable {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const byFirst = Map.groupBy(longestFirst, (word) => word.charCodeAt(0))
  const isFirst = new Uint8Array(0x10000)
  for (const unit of byFirst.keys()) isFirst[unit] = 1

  function lengthAt(text: string, at: number): number {
    const unit = text.charCodeAt(at)
    if (isFirst[unit] !== 1) return 0
    return byFirst.get(unit)?.find((word) => text.startsWith(word, at))?.length ?? 0
  }

  function nextIn(text: string, from: number): number {
    for (let at = from; at < text.length; at++) if (lengthAt(text, at) > 0) return at
    return -1
  }

  function endsIn(text: string): number[] {
    const ends: number[] = []
    for (let at = nextIn(text, 0); at >= 0; at = nextIn(text, ends.at(-1) ?? text.length)) ends.push(at + lengthAt(text, at))
    return ends
  }

  return { lengthAt, begins: (text, at) => lengthAt(text, at) > 0, within: (text) => nextIn(text, 0) >= 0, endsIn }
}
