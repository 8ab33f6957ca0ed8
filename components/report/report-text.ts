import { positiveTerms, type Query } from '#lib/query/index.ts'
import type { Damage, Field, Range, ZoneKind } from '#lib/report/index.ts'
import type { ReportVersion, ScriptEdit } from '#lib/store/index.ts'
import { findMatches, simplifyCharacters } from '#lib/text/index.ts'
import { evidenceMarks } from './evidence-marks.ts'
import type { TextMark } from './mark-tree.ts'
import type { NumberedFinding, NumberedQuote } from './numbered-quotes.ts'
import { type Replacement, shiftRange } from './shift-range.ts'

export type ShownText = { readonly text: string; readonly marks: readonly TextMark[] }

/** What the text view shows: title, subtitle and body in one script, with evidence, lost places and search words; and evidence elsewhere. */
export type ReportText = {
  readonly title: ShownText
  /** The lines under the title; null where there are none. */
  readonly subtitle: ShownText | null
  readonly body: ShownText
  readonly frame: ReadonlyMap<ZoneKind, readonly TextMark[]>
  /** BCP 47. */
  readonly lang: 'zh-Hans' | 'zh-Hant'
  /** Whether the printed script differs from the simplified view. */
  readonly converted: boolean
}

type ShownKind = 'title' | 'subtitle' | 'body'
type Words = { readonly nameOf: (field: Field) => string; readonly damage: (note: string) => string }

/** Lays out the text of a version. Marks count in the text that is shown. */
export function reportText(
  version: ReportVersion,
  findings: readonly NumberedFinding[],
  query: Query,
  script: 'simplified' | 'original',
  words: Words,
): ReportText {
  const { layers, body, bodySimplified, title, titleSimplified } = version
  const quotes = findings.flatMap((one) => one.quotes)
  const zoneTitle = layers.texts.title?.text ?? ''
  const printedTitle = titleIn(zoneTitle, title)
  const simplified = script === 'simplified'
  const converted = body !== bodySimplified || title !== titleSimplified
  const shown = (kind: ShownKind, text: string, list: readonly NumberedQuote[], offset: number): ShownText => {
    const edits = simplified ? editsWithin(layers.scriptEdits[kind], offset, text) : []
    const marks = evidenceMarks(
      list.map((quote) => moved(quote, -offset)),
      (range) => shiftRange(range, edits),
      words.nameOf,
    )
    const lost = layers.damage.filter(({ zone }) => zone === kind).map((one) => lostMark(moved(one, -offset), edits, words))
    const after = applied(text, edits)
    return { text: after, marks: [...marks, ...lost, ...hits(after, query, kind)] }
  }
  const inTitle = (quote: NumberedQuote) =>
    quote.zone === 'title' && printedTitle !== null && quote.start >= printedTitle.start && quote.end <= printedTitle.end
  const elsewhere = quotes.filter((quote) => quote.zone !== 'body' && quote.zone !== 'subtitle' && !inTitle(quote))
  const inZone = (kind: ShownKind) => quotes.filter(({ zone }) => zone === kind)
  const subtitle = layers.texts.subtitle?.text ?? ''
  return {
    title: printedTitle
      ? shown('title', title, quotes.filter(inTitle), printedTitle.start)
      : plainTitle(simplified ? titleSimplified : title, query),
    subtitle: subtitle === '' ? null : shown('subtitle', subtitle, inZone('subtitle'), 0),
    body: shown('body', body, inZone('body'), 0),
    frame: frameMarks(elsewhere, words),
    lang: converted && !simplified ? 'zh-Hant' : 'zh-Hans',
    converted,
  }
}

const moved = <R extends Range>(range: R, by: number): R => ({ ...range, start: range.start + by, end: range.end + by })

/** Where the title stands in the title zone, which may hold more lines; null when the title is not printed there.
 * Compared in simplified characters, which are as many as the printed ones. */
function titleIn(zone: string, title: string): Range | null {
  const start = simplifyCharacters(zone).indexOf(simplifyCharacters(title))
  return start < 0 ? null : { start, end: start + title.length }
}

const editsWithin = (edits: readonly ScriptEdit[] | undefined, offset: number, text: string): Replacement[] =>
  (edits ?? []).filter(({ start, end }) => start >= offset && end <= offset + text.length).map((edit) => moved(edit, -offset))

function applied(text: string, edits: readonly Replacement[]): string {
  const ends = [0, ...edits.map(({ end }) => end)]
  const parts = edits.map(({ start, after }, index) => text.slice(ends[index], start) + after)
  return parts.join('') + text.slice(ends.at(-1))
}

const lostMark = ({ start, end, note }: Damage, edits: readonly Replacement[], words: Words): TextMark => ({
  ...shiftRange({ start, end }, edits),
  kind: 'damage',
  title: words.damage(note),
})

const hits = (text: string, query: Query, kind: ShownKind): TextMark[] =>
  findMatches(text, positiveTerms(query, kind === 'body' ? 'text' : 'title'), query.script).map((range) => ({ ...range, kind: 'hit' }))

const plainTitle = (text: string, query: Query): ShownText => ({ text, marks: hits(text, query, 'title') })

function frameMarks(quotes: readonly NumberedQuote[], { nameOf }: Words): Map<ZoneKind, TextMark[]> {
  const byZone = Map.groupBy(quotes, ({ zone }) => zone)
  return new Map([...byZone].map(([zone, list]) => [zone, evidenceMarks(list, (range) => range, nameOf)]))
}
