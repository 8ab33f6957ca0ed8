import type { LineClass } from './line-class.ts'
import { endsSentence, opensParagraph } from './line-ends.ts'

/**
 * How a page breaks its lines inside sentences: the length of the longest such line in characters, the least length of a line that is
 * full, and whether the page shows where paragraphs begin (by an indentation or a blank line).
 */
export type Wrapping = { readonly longest: number; readonly least: number; readonly even: boolean; readonly showsParagraphs: boolean }

const shortest = 12
const widest = 80
const fewestFragments = 3
/** A list of names or slogans holds no end of a sentence inside its lines; a wrapped text does in many. */
const fewestRunOn = 2
const shareOfRunOn = 0.15
const shareWithin = 0.9
const leastShare = 0.65
/** Slogans and couplets are shorter. */
const leastEven = 26
const slack = 3
const fewestShown = 2

const endInside = /[。！？；;!?].*[\p{Script=Han}]/u

/** Whether lines were cut at a fixed width, or nearly: many lines end inside a sentence and hardly any is longer than those. Null for other pages. */
export function wrappingOf(text: readonly LineClass[], gaps: readonly string[]): Wrapping | null {
  const lengths = text.map(({ line }) => line.text.length)
  const fragments = text.filter(({ line }) => isFragment(line.text)).map(({ line }) => line.text)
  const longest = fragments.reduce((most, { length }) => Math.max(most, length), 0)
  if (fragments.length < fewestFragments || lengths.filter((length) => length <= longest + slack).length < text.length * shareWithin)
    return null
  const full = fragments.filter(({ length }) => length >= longest - slack)
  const even = full.length >= Math.max(fewestFragments, fragments.length * leastShare)
  const runOn = fragments.filter((fragment) => endInside.test(fragment)).length
  if (runOn < Math.max(fewestRunOn, fragments.length * shareOfRunOn) && !(even && longest >= leastEven && full.every(hasPause))) return null
  return {
    longest,
    least: longest * leastShare,
    even,
    showsParagraphs: gaps.filter(showsParagraph).length >= fewestShown && !gaps.every(showsParagraph),
  }
}

const hasPause = (text: string) => /[,，、。;；]/.test(text)
const isFragment = (text: string) => text.length >= shortest && text.length <= widest && !endsSentence(text)

/** What stands between two lines: a blank line, or the indentation of the next. */
export const showsParagraph = (gap: string): boolean => /\n[^\S\n]*\n/.test(gap) || /(?:\u3000|[^\S\n]{2})$/.test(gap)

/** Whether a line is broken off because it is full, and the next goes on with it. `continued`: the line itself goes on from the one before. */
export function isWrapped(wrapping: Wrapping, line: string, gap: string, continued: boolean): boolean {
  if (line.length < wrapping.least) return false
  if (wrapping.showsParagraphs && showsParagraph(gap)) return false
  const inText = continued || /[,，。、;；:：]/.test(line) || (wrapping.showsParagraphs && line.length >= wrapping.longest - slack)
  if (!inText) return false
  if (opensParagraph(line) && !endInside.test(line) && line.length < wrapping.longest - slack) return false
  if (!endsSentence(line)) return true
  return wrapping.showsParagraphs || (wrapping.even && line.length >= wrapping.longest - 1)
}
