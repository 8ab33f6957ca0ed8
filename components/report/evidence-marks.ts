import type { Field, Range } from '#lib/report/index.ts'
import type { TextMark } from './mark-tree.ts'
import type { NumberedQuote } from './numbered-quotes.ts'

/** One mark for all quotes of the same words, with an anchor for each; `move` says where the words stand in the shown text. */
export function evidenceMarks(
  quotes: readonly NumberedQuote[],
  move: (range: Range) => Range,
  nameOf: (field: Field) => string,
): TextMark[] {
  const byRange = Map.groupBy(quotes, ({ start, end }) => `${start} ${end}`)
  return [...byRange.values()].map((same): TextMark => {
    const fields = [...new Set(same.map(({ field }) => field))]
    const values = [...new Set(same.map(({ value }) => value))]
    const [first] = same
    const { start, end } = move(first ?? { start: 0, end: 0 })
    return { start, end, kind: 'evidence', ids: same.map(({ id }) => id), fields, values, title: fields.map(nameOf).join(' · ') }
  })
}
