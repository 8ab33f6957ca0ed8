/**
 * Keys of names in one string, a key a line, so that whatever is typed is found by one scan without an index of its own: a few
 * milliseconds for 100,000 names. Keys keep the order in which they are given.
 */
export type KeyList = {
  readonly text: string
  /** Where each line begins in `text`. */
  readonly starts: Int32Array
  /** The place of the name that each line belongs to. */
  readonly owners: Int32Array
}

export type Key = { readonly key: string; readonly owner: number }

/** Lays out keys; a key holds no line break. */
export function makeKeyList(keys: readonly Key[]): KeyList {
  const starts = new Int32Array(keys.length)
  let at = 1
  keys.forEach(({ key }, line) => {
    starts[line] = at
    at += key.length + 1
  })
  return { text: `\n${keys.map(({ key }) => key).join('\n')}\n`, starts, owners: Int32Array.from(keys, ({ owner }) => owner) }
}

/** The line that holds the character at `position`: the last one that begins at or before it. */
function lineAt(starts: Int32Array, position: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** Names one of whose keys begins with `needle` (`where: 'start'`) or contains it, each once, in the order of the list, at most `most`. */
export function ownersOf({ text, starts, owners }: KeyList, needle: string, where: 'start' | 'inside', most: number): number[] {
  const found = new Set<number>()
  if (needle === '' || starts.length === 0) return []
  const wanted = where === 'start' ? `\n${needle}` : needle
  for (let at = text.indexOf(wanted); at >= 0 && found.size < most; ) {
    const line = lineAt(starts, where === 'start' ? at + 1 : at)
    found.add(owners[line] ?? 0)
    const next = starts[line + 1]
    at = next === undefined ? -1 : text.indexOf(wanted, next - 1)
  }
  return [...found]
}
