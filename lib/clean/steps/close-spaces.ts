import { isKnownPair } from '../bytes/plausibility.ts'
import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { isProse } from '../lines/is-prose.ts'
import { type PageLine, pageLines } from '../lines/page-lines.ts'

const blank = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]+'
const betweenHan = new RegExp(`(?<=[\\p{Script=Han}、。,;:，；：“”《》])${blank}(?=[\\p{Script=Han}、。,;:，；：“”《》])`, 'gu')
const beforeMark = new RegExp(`(?<=\\p{Script=Han})${blank}(?=[,、。;:!?，；：！？”》])`, 'gu')
/** A name of two letters that was set with a space to be as wide as those of three. */
const spacedName = new RegExp(`(?<=(?:^|[^\\p{Script=Han}])\\p{Script=Han})${blank}(?=\\p{Script=Han}(?:[^\\p{Script=Han}]|$))`, 'gu')
/** Names in a list, three or more of two to four letters. */
const nameList = new RegExp(`(?<!\\p{Script=Han})\\p{Script=Han}{2,4}(?:${blank}\\p{Script=Han}{2,4}){2,}(?!\\p{Script=Han})`, 'gu')

/** Functions and names in brackets: (记者 甲某 通讯员 乙某). */
const bylineInBrackets = /[(（](?:本报|本网|见习|实习|特约|全媒体|融媒体)?(?:记者|通讯员|编辑|摄影|供稿|文|图)[^()（）\n]{0,60}[)）]/g

/**
 * Closes spaces inside words and between Chinese characters of a paragraph. Spaces of headlines, which part their halves, and of lists of
 * names stay; a name of two letters set apart (陈 曦) is closed everywhere.
 */
export function closeSpaces(draft: Draft): Draft {
  return replaceInView(draft, 'spaces', pageLines(draft).flatMap(spacesOf))
}

function spacesOf(line: PageLine): ViewReplacement[] {
  if (!/[^\S\n]/.test(line.text)) return []
  const prose = isProse(line.folded)
  const lists = [...line.text.matchAll(nameList)].filter(([names]) => !seams(names).some(partsWord))
  const kept = [...lists, ...line.text.matchAll(bylineInBrackets)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const spaces = prose
    ? [...line.text.matchAll(betweenHan), ...line.text.matchAll(beforeMark), ...spacedNames(line)]
    : [...insideWords(line), ...spacedNames(line)]
  const unique = new Map(spaces.map((match) => [match.index, match[0].length]))
  return [...unique]
    .filter(([start]) => !kept.some((range) => range.start < start && start < range.end))
    .sort(([a], [b]) => a - b)
    .map(([start, length]) => ({ start: line.start + start, end: line.start + start + length, after: '' }))
}

/** The letters on either side of each space. */
const seams = (text: string): string[] => Array.from(text.matchAll(seam), ([, before = '', after = '']) => before + after)
const seam = new RegExp(`(\\p{Script=Han})${blank}(?=(\\p{Script=Han}))`, 'gu')
const partsWord = (letters: string) => isKnownPair(letters[0] ?? '', letters[1] ?? '')

/** In a line that is no paragraph only a space inside a word is closed: 实施步 骤. */
const insideWords = (line: PageLine) =>
  line.zone === null
    ? [...line.text.matchAll(betweenHan)].filter(({ index, 0: space }) =>
        partsWord((line.text[index - 1] ?? '') + (line.text[index + space.length] ?? '')),
      )
    : []

const spacedNames = (line: PageLine) =>
  line.zone === 'navigation' || line.zone === 'breadcrumb' ? [] : Array.from(line.text.matchAll(spacedName))
