import type { Trie } from 'opencc-js/core'

/** Characters [start, end) of a text become `after`. */
export type Replacement = { readonly start: number; readonly end: number; readonly after: string }

/** The longest matches of a text from left to right, without overlap; matches that change nothing are included. */
export function* matchesOf(trie: Trie, text: string): Generator<Replacement> {
  for (let start = 0; start < text.length; ) {
    const match = trie.matchPrefix(text, start)
    if (match) yield { start, end: match.end, after: match.value }
    start = match ? match.end : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  }
}
