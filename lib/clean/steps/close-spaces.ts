import { surnameLength } from '#lib/knowledge/surnames.ts'
import { isKnownPair } from '../bytes/known-pairs.ts'
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

/** “好山好水 好客好人”: what quotation marks hold, with blanks inside. */
const quoted = new RegExp(`“\\p{Script=Han}{2,10}(?:${blank}\\p{Script=Han}{2,10}){1,3}”`, 'gu')
/** 《青河县教育局 青河县财政局关于…》: those who issued a document together. */
const named = new RegExp(`《\\p{Script=Han}{1,30}[委局部厅办会院府司团]${blank}\\p{Script=Han}{2,30}(?=关于)`, 'gu')
/** Halves of a slogan, as long as each other. */
const areHalves = (words: string): boolean => {
  const [first = '', ...others] = words.slice(1, -1).split(new RegExp(blank, 'u'))
  return others.every((part) => part.length === first.length)
}
/** 青河县县长 罗晓岚: who speaks, at the head of a speech that was run together. */
const nameBehindPost = new RegExp(
  `(?:书记|主任|主席|[省市县区州]长)${blank}\\p{Script=Han}{2,3}|(?:书记|主任|主席|[省市县区州]长)${blank}(?=\\p{Script=Han}${blank}\\p{Script=Han})`,
  'gu',
)
const longestHead = 120
const areNames = (names: string) => names.split(new RegExp(blank, 'u')).every((name) => surnameLength(name) > 0)

/** Functions and names in brackets: (记者 甲某 通讯员 乙某). */
const bylineInBrackets = /[(（](?:本报|本网|见习|实习|特约|全媒体|融媒体)?(?:记者|通讯员|编辑|摄影|供稿|文|图)[^()（）\n]{0,60}[)）]/g

/**
 * Closes spaces inside words and between Chinese characters of a paragraph. Spaces of headlines, which part their halves, and of lists of
 * names stay; a name of two letters set apart (陈 曦) is closed everywhere.
 */
export function closeSpaces(draft: Draft): Draft {
  const lines = pageLines(draft)
  const first = lines.findIndex(isParagraph)
  const torn = lines.filter(isParagraph).reduce((sum, { text }) => sum + seams(text).filter(partsWord).length, 0) >= fewestTorn
  return replaceInView(
    draft,
    'spaces',
    lines.flatMap((line, index) => spacesOf(line, { torn, inText: first >= 0 && index > first, opens: index === first })),
  )
}

/** `torn`: the paragraphs of the page have blanks inside words; `inText`: below the first paragraph, `opens`: that paragraph itself. */
type Place = { readonly torn: boolean; readonly inText: boolean; readonly opens: boolean }

const isParagraph = ({ zone, folded }: PageLine) => zone === null && isProse(folded)
/** So many words parted by blanks are no slip of the pen. */
const fewestTorn = 3

function spacesOf(line: PageLine, { torn, inText, opens }: Place): ViewReplacement[] {
  if (!/[^\S\n]/.test(line.text)) return []
  const prose = isProse(line.folded)
  const lists = [...line.text.matchAll(nameList)].filter(([names]) => !seams(names).some(partsWord) && (!prose || areNames(names)))
  const slogans = [...line.text.matchAll(quoted)].filter(([words]) => areHalves(words) && !seams(words).some(partsWord))
  const issuers = [...line.text.matchAll(named)].filter(([words]) => !seams(words).some(partsWord))
  const speaker = opens && !torn ? [...line.text.slice(0, longestHead).matchAll(nameBehindPost)] : []
  const kept = [...lists, ...slogans, ...issuers, ...speaker, ...line.text.matchAll(bylineInBrackets)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const spaces = prose
    ? [...line.text.matchAll(betweenHan), ...line.text.matchAll(beforeMark), ...spacedNames(line)]
    : [...(torn && inText ? betweenParts(line) : insideWords(line)), ...spacedNames(line)]
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

/** 萧宏伟 园林工人: a name and who that is, on a line of their own. */
const namedPerson = new RegExp(`^\\s*(\\p{Script=Han}{2,4})${blank}\\p{Script=Han}+\\s*$`, 'u')
const isNamedPerson = (line: string): boolean => surnameLength(namedPerson.exec(line)?.[1] ?? '') > 0

/** In a line that is no paragraph only a space inside a word is closed: 实施步 骤. */
const insideWords = (line: PageLine) =>
  line.zone === null && !isNamedPerson(line.text)
    ? [...line.text.matchAll(betweenHan)].filter(({ index, 0: space }) =>
        partsWord((line.text[index - 1] ?? '') + (line.text[index + space.length] ?? '')),
      )
    : []

/** In a short line of a torn page every blank but those between halves of equal length. */
const betweenParts = (line: PageLine) => {
  if (line.zone !== null) return []
  const parts = line.text.split(new RegExp(blank, 'u'))
  const halves = parts.length === 2 && parts[0]?.length === parts[1]?.length && (parts[0]?.length ?? 0) >= shortestHalf
  return halves ? insideWords(line) : [...line.text.matchAll(betweenHan)]
}
const shortestHalf = 4

const spacedNames = (line: PageLine) =>
  line.zone === 'navigation' || line.zone === 'breadcrumb' ? [] : Array.from(line.text.matchAll(spacedName))
