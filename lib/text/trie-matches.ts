import type { Trie } from 'opencc-js/core'

/** Characters [start, end) of a text become `after`. */
export type Replacement = { readonly start: number; readonly end: number; readonly after: string }

/**
 * The longest matches of a text from left to right, without overlap; matches that change nothing are included. `mayBegin` tells at once
 * where none begins.
 */
export function* matchesOf(trie: Trie, text: string, mayBegin = (_text: string, _at: number) => true): Generator<Replacement> {
  for (let start = 0; start < text.length; ) {
    const match = mayBegin(text, start) ? trie.matchPrefix(text, start) : null
    if (match) yield { start, end: match.end, after: match.value }
    start = match ? match.end : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  }
}
