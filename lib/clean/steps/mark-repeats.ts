import { simplifyCharacters } from '#lib/text/index.ts'
import type { Draft } from '../draft/draft.ts'
import { labelInView, type ViewLabel } from '../draft/label-in-view.ts'
import { comparable } from '../lines/comparable.ts'
import { documentEndingLength, isDocumentTitle, siteEndingLength } from '../lines/document-title.ts'
import { classify, type LineClass } from '../lines/line-class.ts'
import { nearlyEqual } from '../lines/nearly-equal.ts'
import { pageLines } from '../lines/page-lines.ts'
import { textRegion } from '../lines/page-regions.ts'
import { isSignedDay } from '../lines/text-endings.ts'

const shortestTitle = 6
/** Shorter paragraphs may say the same twice for emphasis. */
const shortestParagraph = 40
/** What stands between a title and the text that was glued to it: blanks, lost characters, or the words that open a report. */
const glued = /^\s*\?*\s+|^\s*\?+\s*|^(?=本报讯|\p{Script=Han}{2,10}讯[\s(（]|\d{1,2}月\d{1,2}日|近日|日前|昨日|今天|同志们|各位)/u

/** Labels second copies: of the title (as a line, or glued to the first paragraph), and of paragraphs. The first copy is kept. */
export function markRepeats(draft: Draft): Draft {
  const classes = classify(pageLines(draft))
  const { first } = textRegion(classes)
  const header = classes.slice(0, first).filter(isHeadline)
  const repeated = repeatedSummary(classes)
  const labels = [
    ...repeatedHeadlines(header),
    ...gluedTitle(header, classes[first]),
    ...repeatedHeadlinesBelow(header, classes.slice(first)),
    ...classes.filter((_, at) => at === repeated).map(wholeLine),
    ...repeatedParagraphs(classes.filter((_, at) => at >= first && at !== repeated)),
  ]
  return labelInView(
    draft,
    'repeats',
    labels.sort((a, b) => a.start - b.start),
  )
}

const isHeadline = ({ line, cue }: LineClass) => line.zone === null && (cue === null || isDocumentTitle(line.folded))

const besideHeadline = /^标题:\s*|\s*\[打印本页\]$/g
const headlineOf = ({ line }: LineClass) =>
  comparable(
    line.folded
      .slice(0, line.folded.length - Math.max(documentEndingLength(line.folded), siteEndingLength(line.folded)))
      .replace(besideHeadline, ''),
  )
const wholeLine = ({ line }: LineClass): ViewLabel => ({ start: line.start, end: line.end, kind: 'repeat' })

function repeatedHeadlines(header: readonly LineClass[]): ViewLabel[] {
  const seen = new Set<string>()
  return header.flatMap((lineClass) => {
    const headline = headlineOf(lineClass)
    const again = headline.length >= shortestTitle && seen.has(headline)
    seen.add(headline)
    return again ? [wholeLine(lineClass)] : []
  })
}

function repeatedHeadlinesBelow(header: readonly LineClass[], text: readonly LineClass[]): ViewLabel[] {
  const headlines = new Set(header.map(headlineOf))
  return text
    .filter(
      (lineClass, at) =>
        isHeadline(lineClass) &&
        !isSignedDay(text[at + 1]?.line.folded ?? '') &&
        lineClass.line.folded.length >= shortestTitle &&
        headlines.has(comparable(lineClass.line.folded)),
    )
    .map(wholeLine)
}

/** The title may stand once more at the start of the first paragraph, in the same line; a lead that merely begins with its words goes on with a comma. */
function gluedTitle(header: readonly LineClass[], first: LineClass | undefined): ViewLabel[] {
  if (!first || first.line.zone !== null) return []
  const longest = header
    .map(headlineOf)
    .filter((headline) => headline.length >= shortestTitle)
    .sort((a, b) => b.length - a.length)
  for (const headline of longest) {
    const length = prefixLength(simplifyCharacters(first.line.text), headline)
    const behind = length === null ? null : glued.exec(first.line.text.slice(length))
    if (length !== null && behind) return [{ start: first.line.start, end: first.line.start + length + behind[0].length, kind: 'repeat' }]
  }
  return []
}

/** How many characters at the start of a line print a headline; null where it does not begin with it. */
function prefixLength(text: string, headline: string): number | null {
  let matched = 0
  for (let at = 0; at < text.length; at++) {
    const char = comparable(text[at] ?? '')
    if (char !== '' && char !== headline[matched]) return null
    if (char !== '') matched++
    if (matched === headline.length) return at + 1
  }
  return null
}

const summary = /^(?:[[【(]\s?)?(?:摘要|内容摘要|核心提示|导读|内容提要|提要|简介)(?:\s?[\])】]\s?:?|:)\s*/

/** A summary that says no more than the beginning of a paragraph does; without its text, its name alone. */
function repeatedSummary(classes: readonly LineClass[]): number | null {
  const at = classes.findIndex(({ line, cue }) => cue === null && summary.test(line.folded))
  const words = comparable((classes[at]?.line.folded ?? '').replace(summary, ''))
  if (at < 0 || words.length < shortestTitle) return null
  return classes.slice(at + 1).some(({ line }) => comparable(line.folded).startsWith(words)) ? at : null
}

/** Paragraphs that stand there a second time, and the lines around them that do too, whatever their length. */
function repeatedParagraphs(text: readonly LineClass[]): ViewLabel[] {
  const seen = new Map<string, string[]>()
  const lines = new Map<string, number>()
  const again = text.map(({ line, cue, prose }, at) => {
    const words = comparable(line.folded)
    const before = lines.has(words)
    if (!before) lines.set(words, at)
    const known = cue === null && words.length >= shortestParagraph && prose && isKnown(words, seen)
    return { before: before && words !== '' && (cue === null || cue === 'sourceLine' || cue === 'byline'), known }
  })
  const cut = again.map(({ known }) => known)
  for (let at = 1; at < cut.length; at++) if (cut[at - 1] && again[at]?.before) cut[at] = true
  for (let at = cut.length - 2; at >= 0; at--) if (cut[at + 1] && again[at]?.before) cut[at] = true
  return text.filter((_, at) => cut[at]).map(wholeLine)
}

const keyLength = 12
const mostUnderOneKey = 8

/** Whether a paragraph equals an earlier one or nearly does; remembers it under its first and last letters. */
function isKnown(words: string, seen: Map<string, string[]>): boolean {
  const keys = [words.slice(0, keyLength), words.slice(-keyLength)]
  const known = keys.some((key) => seen.get(key)?.some((earlier) => nearlyEqual(earlier, words)))
  for (const key of keys) seen.set(key, [...(seen.get(key) ?? []).slice(-mostUnderOneKey), words])
  return known
}
