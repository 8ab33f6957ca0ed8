import type { Range } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { viewOf, viewPositionOf } from '../draft/view.ts'
import { comparable } from './comparable.ts'
import { foldForRecognition } from './fold-line.ts'
import { isProse } from './is-prose.ts'
import type { UnlinkedLine } from './page-line.ts'

const han = /\p{Script=Han}/gu
const fewestLinked = 2
/** Days and times beside a link, and how they are counted. */
const besideLink = /\d+(?:\s?[-/.:年月日时天]\s?\d+)*\s?(?:[年月日时天]|小时前?|分钟前?|天前|刚刚|昨天|今天)?/g
/** Of the characters of a linked line, this part may stand outside the link: the name of a column, a word such as 热. */
const mostOutside = 0.15
/** Where more of the paragraphs of a page are links, links tell nothing. */
const mostLinkedProse = 0.5
const shortestHeadline = 6

/**
 * Which lines of a page in HTML are links and nothing else, but for a day or a mark beside them: headlines of other articles, entries of
 * menus. Not the headline that the head of the page names.
 */
export function linkedLines(draft: Draft, lines: readonly UnlinkedLine[]): readonly boolean[] {
  if (draft.links.length === 0) return lines.map(() => false)
  const view = viewOf(draft)
  const links = draft.links.map(({ start, end }) => ({ start: viewPositionOf(view, start), end: viewPositionOf(view, end) }))
  const ownNames = headOf(draft)
  let first = 0
  const linked = lines.map((line) => {
    while (first < links.length && (links[first] as Range).end <= line.start) first++
    return isLinked(line, links, first) && !isNamed(line, ownNames)
  })
  const prose = (counts: (at: number) => boolean) =>
    lines.reduce((sum, { folded }, at) => sum + (counts(at) && isProse(folded) ? folded.length : 0), 0)
  const told = prose((at) => linked[at] === true) <= prose(() => true) * mostLinkedProse
  return told ? linked : lines.map(() => false)
}

const headOf = ({ source, zones }: Draft) =>
  zones.filter(({ kind }) => kind === 'meta').map(({ start, end }) => comparable(foldForRecognition(source.slice(start, end))))

function isNamed({ folded }: UnlinkedLine, names: readonly string[]): boolean {
  const words = comparable(folded)
  return words.length >= shortestHeadline && names.some((name) => name.includes(words))
}

const countHan = (text: string) => text.match(han)?.length ?? 0

function isLinked(line: UnlinkedLine, links: readonly Range[], first: number): boolean {
  const { inside, outside } = splitAtLinks(line, links, first)
  const linked = countHan(inside)
  return linked >= fewestLinked && countHan(outside.replace(besideLink, '')) <= linked * mostOutside
}

/** What of a line stands in links, and what outside. */
function splitAtLinks(line: UnlinkedLine, links: readonly Range[], first: number): { inside: string; outside: string } {
  const { start, end, text } = line
  let inside = ''
  let outside = ''
  let from = start
  for (let at = first; at < links.length && (links[at] as Range).start < end; at++) {
    const link = links[at] as Range
    outside += text.slice(from - start, Math.max(link.start, start) - start)
    inside += text.slice(Math.max(link.start, start) - start, Math.min(link.end, end) - start)
    from = Math.max(Math.min(link.end, end), from)
  }
  return { inside, outside: outside + text.slice(from - start) }
}
