import type { TextMark } from '#components/report/mark-tree.ts'
import { positiveTerms, type Query, writeTerms } from '#lib/query/index.ts'
import type { ReportFlag } from '#lib/report/index.ts'
import type { ReportSummary } from '#lib/store/index.ts'
import { findMatches, passages, type TextRange } from '#lib/text/index.ts'
import type { Passage, Result } from './result.ts'

const passageUnits = 140
const furtherUnits = 60
const mostPassages = 3
/** Shown on demand; the report itself has all. */
const mostFurther = 12

/** Chooses the passage and marks the words of the search. */
export function resultOf(summary: ReportSummary, query: Query): Result {
  const script = query.script
  const titleWords = positiveTerms(query, 'title')
  const textWords = positiveTerms(query, 'text')
  const markedTitle = (simplified: string, printed: string) => {
    const text = shownText(simplified, printed, titleWords, script)
    return { text, marks: hits(findMatches(text, titleWords, script)) }
  }
  const body = shownText(summary.bodySimplified, summary.body, textWords, script)
  const marks = hits(findMatches(body, textWords, script))
  const withMarks = ({ start, end }: TextRange): Passage => ({
    ...{ start, end },
    marks: marks.filter((mark) => mark.start < end && mark.end > start),
  })
  const shown = passagesOf(body, textWords, script)
  const { id, place, meetingDate, yearBasis, stage, documentType, source, flags, invented, copies } = summary
  return {
    ...{ id, date: meetingDate, yearBasis, stage, type: documentType, source, flags: flags as readonly ReportFlag[], invented, copies },
    placeUnsure: place !== null && summary.placeConfidence === 'unsure',
    dateUnsure: meetingDate !== null && summary.yearConfidence === 'unsure',
    href: hrefOf(summary.id, query),
    title: markedTitle(summary.titleSimplified, summary.title),
    titleDerived: summary.titleDerived,
    subtitle: summary.subtitle === null ? null : markedTitle(summary.subtitleSimplified ?? summary.subtitle, summary.subtitle),
    body,
    passages: shown.map(withMarks),
    furtherPassages: furtherPassages(body, textWords, script, shown).map(withMarks),
    placeCode: place && (place.district ?? place.city ?? place.province),
    zone: place?.zone ?? null,
  }
}

/** The best passage, and a short one for each word that stands in none before it. */
function passagesOf(body: string, words: readonly string[], script: Query['script']): TextRange[] {
  const chosen: TextRange[] = passages(body, words, { lengthUnits: passageUnits, script })
  for (const word of words) {
    const matches = findMatches(body, [word], script)
    const shown = matches.some(({ start, end }) => chosen.some((range) => range.start <= start && end <= range.end))
    if (chosen.length < mostPassages && matches.length > 0 && !shown)
      chosen.push(...passages(body, [word], { lengthUnits: furtherUnits, script }))
  }
  return chosen.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
}

/** The best of the places that are not shown yet. */
function furtherPassages(body: string, words: readonly string[], script: Query['script'], shown: readonly TextRange[]): TextRange[] {
  const all = passages(body, words, { lengthUnits: furtherUnits, count: mostFurther + mostPassages, script })
  const apart = (one: TextRange) => shown.every(({ start, end }) => one.end <= start || one.start >= end)
  return all.filter((one) => one.matches.length > 0 && apart(one)).slice(0, mostFurther)
}

/** The simplified text, unless the words stand in the printed one alone. */
function shownText(simplified: string, printed: string, words: readonly string[], script: Query['script']): string {
  if (words.length === 0) return simplified
  if (script === 'exact') return printed
  return findMatches(simplified, words).length === 0 && findMatches(printed, words).length > 0 ? printed : simplified
}

const hits = (ranges: readonly TextRange[]): TextMark[] => ranges.map(({ start, end }) => ({ start, end, kind: 'hit' }))

/** The report with the words of the search, so that they are marked there too. */
function hrefOf(id: number, query: Query): string {
  const words = writeTerms(query.clauses)
  return words === '' ? `/reports/${id}` : `/reports/${id}?q=${encodeURIComponent(words)}`
}
