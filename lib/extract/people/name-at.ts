import { ethnicPartBits, mayBeginEthnic } from '#lib/knowledge/ethnic-names.ts'
import { followerKind } from '#lib/knowledge/name-followers.ts'
import { neverSurnames, notInGivenNames } from '#lib/knowledge/name-words.ts'
import { nationalLeaders, sharedWithOthers } from '#lib/knowledge/national-leaders.ts'
import { postTails } from '#lib/knowledge/posts.ts'
import { isRareSurname, surnameLength } from '#lib/knowledge/surnames.ts'
import type { Range } from '#lib/report/index.ts'
import type { WordIndex } from '#lib/text/word-index.ts'
import { wordTable } from '#lib/text/word-table.ts'
import { chineseNameBits, ethnicNameBits, isOrdinary, type Weight, weigh } from './name-cost.ts'

/** A personal name in a text. `sure` when it explains the text much better than anything else. */
export type NameRange = Range & { readonly name: string; readonly sure: boolean }

type Candidate = Range & Weight & { readonly name: string }

/**
 * Where a name is looked for, in bits: behind a post one is expected; in a list of names the more so; at the beginning of a clause it is not.
 */
export const expectation = { afterPost: 5, inList: 7, beforeComrade: 2, beforePost: 0, anywhere: -8, wholeLine: 14 } as const

const han = /^\p{Script=Han}+$/u
const dotted = /^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,6})+/u
const beginsHan = /^\p{Script=Han}/u
const gap = /[ \u3000\u00a0]+/y
const posts = wordTable(postTails)
/** 六十余人, 三百多名, 百余户: how many took part. */
const headCount = /^[一二三四五六七八九十百千万两数近约]+(?:余|多|几|来)?[人名位家户个]/u
const noPartOfNames =
  /会议|大会|人大|政协|纪检|同志|[书主部区市县局院校]长|领导|群众|志愿|代表|人员|记者|工人|干部|市民|居民|社会|企业|学校|单位|部门|大家|工作/
const sureFrom = 9

/**
 * The personal name that begins exactly at `at` in a simplified text, or null. Every length is weighed: how common surname and given name are,
 * what follows, whether an ordinary word stands there, and how the body (`whole`) goes on where it repeats the name. Spaces that printers put into
 * two-character names are closed in `name`. Masked names (李某, X同志) and leaders of the state are none.
 */
export function nameAt(text: string, at: number, whole: WordIndex, expected: number = expectation.afterPost): NameRange | null {
  if (!beginsHan.test(text.charAt(at))) return null
  const parted = dottedName(text, at)
  if (parted) return parted
  const candidates = [...chineseNames(text, at), ...ethnicNames(text, at)]
    .map((candidate) => supported(text, whole, candidate, expected))
    .filter((candidate) => candidate.margin > 0)
  const best = candidates.toSorted((a, b) => b.gain - a.gain)[0]
  return best ? { start: best.start, end: best.end, name: best.name, sure: best.margin >= sureFrom } : null
}

const dots = /[·•・]/g
const longestPart = 6
/** Whether a part of a name that begins at `at` may end in a dot. */
export function hasDotNear(text: string, at: number): boolean {
  for (let near = at + 1; near <= at + longestPart; near++) if ('·•・'.includes(text.charAt(near) || ' ')) return true
  return false
}

/** Names with ·: the end at which the last part looks most like one, and what follows like what follows a name. */
function dottedName(text: string, at: number): NameRange | null {
  if (!hasDotNear(text, at)) return null
  const longest = dotted.exec(text.slice(at, at + 24))?.[0]
  if (!longest || posts.within(longest)) return null
  const from = Math.max(...[...longest.matchAll(dots)].map((match) => match.index)) + 1
  const ends = Array.from({ length: longest.length - from }, (_, index) => from + index + 1)
  const gain = (end: number) => weigh(text, at + from, at + end, ethnicPartBits(longest.slice(from, end))).gain
  const length = ends.toSorted((a, b) => gain(b) - gain(a) || a - b)[0]
  if (length === undefined) return null
  return { start: at, end: at + length, name: longest.slice(0, length).replace(dots, '·'), sure: true }
}

const longestEthnic = 8

function ethnicNames(text: string, at: number): Candidate[] {
  if (!mayBeginEthnic(text, at)) return []
  const lengths = Array.from({ length: longestEthnic - 1 }, (_, index) => index + 2)
  return lengths.flatMap((length) => {
    const name = text.slice(at, at + length)
    const cost = name.length === length ? ethnicNameBits(name) : Number.POSITIVE_INFINITY
    return Number.isFinite(cost) && isPlausible(name) ? [{ start: at, end: at + length, name, ...weigh(text, at, at + length, cost) }] : []
  })
}

const shortestUnknown = 3
/** 朱大爷, 张女士: how a person without a full name is called. */
const calledSo = /(?:大爷|大妈|大姐|大哥|大叔|大婶|大伯|大娘|阿姨|阿婆|阿公|奶奶|爷爷|婆婆|嫂子|老汉|师傅|女士|先生|老师|同学|小姐)$/
/** In words for bodies, meetings and posts; no name without a known surname holds one. */
const bodyWords = /[会议导工作要加等副长市区县办公室处科在就对]/

function gapLength(text: string, at: number): number {
  gap.lastIndex = at
  return gap.test(text) ? gap.lastIndex - at : 0
}

function chineseNames(text: string, at: number): Candidate[] {
  const surname = surnameLength(text.slice(at, at + 2)) === 2 ? 2 : 1
  const isKnown = surnameLength(text.charAt(at)) > 0 || isRareSurname(text.charAt(at)) || surname === 2
  const space = gapLength(text, at + surname)
  return (space > 0 ? [1] : [1, 2]).flatMap((given) => {
    const start = at + surname + space
    const name = text.slice(at, at + surname) + text.slice(start, start + given)
    if (name.length !== surname + given || (!isKnown && (name.length < shortestUnknown || bodyWords.test(name))) || !isName(name, surname))
      return []
    const end = start + given
    const spaced = space > 0 ? name + text.slice(end, end + 8) : null
    const bits = chineseNameBits(name, surname)
    return [{ start: at, end, name, ...(spaced ? weigh(spaced, 0, name.length, bits) : weigh(text, at, end, bits)) }]
  })
}

const isName = (name: string, surname: number): boolean =>
  isPlausible(name) &&
  (surname === 2 || !neverSurnames.has(name.charAt(0))) &&
  ![...name.slice(surname)].some((character) => notInGivenNames.has(character))

function isPlausible(name: string): boolean {
  if (!han.test(name) || headCount.test(name) || (nationalLeaders.has(name) && !sharedWithOthers.has(name))) return false
  return !posts.within(name) && !noPartOfNames.test(name) && !calledSo.test(name)
}

/** A candidate with what the place and the rest of the body add to its weight. */
function supported(text: string, whole: WordIndex, candidate: Candidate, expected: number): Candidate {
  const own = candidate.margin + expected
  const added = own > clear || own < hopeless ? 0 : repetition(text, whole, candidate)
  return { ...candidate, margin: own + added, gain: candidate.gain + added }
}

const agrees = 4
const contradicts = -8
/** Beyond these the rest of the body is not asked: the place itself says enough. */
const clear = 30
const hopeless = -20
/** Shorter names without their last character are none. */
const shortestToCut = 3

/**
 * What the other places of a name in the body say of where it ends: it is whole where they go on in several ways, or where it is the subject of
 * clauses; it is too long where the name without its last character goes on otherwise elsewhere.
 */
function repetition(text: string, whole: WordIndex, { start, end, name }: Candidate): number {
  const subject = isOrdinary(name) ? 0 : asSubject * (subjectPlaces(whole, name) - (isSubject(text, start, end) ? 1 : 0))
  if (name.length < shortestToCut) return Math.max(0, subject)
  const places = nextCharacters(whole, name)
  const shorter = nextCharacters(whole, name.slice(0, -1))
  if (shorter.length > places.length) return contradicts
  return (places.length > 1 && new Set(places).size > 1 ? agrees : 0) + Math.max(0, subject)
}

const asSubject = 9
const mostSubjects = 3

/** Whether a word begins a clause before a verb of persons. */
const isSubject = (text: string, start: number, end: number): boolean =>
  (start === 0 || /[,，。;；:：”\n]/.test(text.charAt(start - 1))) && followerKind(text.slice(end, end + 8)) === 'verb'

/** How often, up to three times, a name begins a clause before a verb of persons. */
const subjectPlaces = (whole: WordIndex, name: string): number =>
  whole
    .placesOf(name)
    .filter((at) => isSubject(whole.text, at, at + name.length))
    .slice(0, mostSubjects).length

/** The characters behind each place of a word. */
const nextCharacters = (whole: WordIndex, word: string): string[] => whole.placesOf(word).map((at) => whole.text.charAt(at + word.length))
