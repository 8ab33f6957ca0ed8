import { isEthnicName } from '#lib/knowledge/ethnic-names.ts'
import { grammarWords, nameFollowers, notInGivenNames, notNames, wordsAfterName } from '#lib/knowledge/name-words.ts'
import { nationalLeaders, sharedWithOthers } from '#lib/knowledge/national-leaders.ts'
import { postTails } from '#lib/knowledge/posts.ts'
import { surnameLength } from '#lib/knowledge/surnames.ts'
import type { Range } from '#lib/report/index.ts'

/** A personal name in a text. `sure` when it begins with a known surname or has the form of a name with ·. */
export type NameRange = Range & { readonly name: string; readonly sure: boolean }

const dotted = /^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,6})+/u
const han = /^\p{Script=Han}+$/u
const gap = /^[ \u3000\u00a0]+/
const strongFollower = /^(?:同志)?(?:出席|主持|参加会|讲话|强调|指出|作|在会上|通报|传达|宣读|[就对]《|一路|陪同)/
const surelyEnded = new RegExp(`^(?:$|[\\s,，。;；:：、)）]|(?:${strongFollower.source.slice(1)}))`, 'u')
const endsSurely = (text: string, end: number) => surelyEnded.test(text.slice(end, end + 6))
/** Followers that are also parts of names of other peoples, and how much of a name may stand from there on. */
const inNamesToo: ReadonlySet<string> = new Set('都的提以从受给力上尔')
const longestRest = 3
const bodyWords = /[会议导工作要加等副长市区县办公室处科在就对]/
/** 六十余人, 三百多名, 百余户: how many took part. */
const headCount = /^[一二三四五六七八九十百千万两数近约]+(?:余|多|几|来)?[人名位家户个]/u

/**
 * The personal name that begins exactly at `at` in a simplified text, or null. What follows decides where it ends, and failing that how
 * often `whole`, the entire body, repeats it; the spaces that printers put into two-character names are closed in `name`. Masked names
 * (李某, X同志) and leaders of the state are none.
 */
export function nameAt(text: string, at: number, whole: string): NameRange | null {
  return dottedName(text, at) ?? ethnic(text, at) ?? surnamed(text, at, whole) ?? unsurnamed(text, at, whole)
}

/**
 * Names with ·: the shortest that a follower ends, because given names are cut more rarely than verbs are swallowed; unless that follower
 * is a character that such names hold (阿不都拉) and a mark or an unmistakable verb ends the name soon after.
 */
function dottedName(text: string, at: number): NameRange | null {
  const longest = dotted.exec(text.slice(at, at + 24))?.[0]
  if (!longest) return null
  const lastDot = Math.max(...['·', '•', '・'].map((dot) => longest.lastIndexOf(dot)))
  if (postTails.some((tail) => longest.includes(tail))) return null
  const lengths = Array.from({ length: longest.length - lastDot - 2 }, (_, index) => lastDot + 3 + index)
  const shortest = lengths.find((one) => isFollowed(text, at + one))
  if (shortest === undefined) return null
  const longer = inNamesToo.has(text.charAt(at + shortest))
    ? lengths.find((one) => one > shortest && endsSurely(text, at + one))
    : undefined
  const length = longer !== undefined && longer - shortest <= longestRest ? longer : shortest
  return { start: at, end: at + length, name: longest.slice(0, length).replace(/[•・]/g, '·'), sure: true }
}

const longestEthnic = 7

/** Names of other peoples without ·, by what they are made of: the shortest that a follower ends. */
function ethnic(text: string, at: number): NameRange | null {
  for (let length = 2; length <= longestEthnic; length += 1) {
    const name = text.slice(at, at + length)
    if (name.length === length && isEthnicName(name) && isFollowed(text, at + length))
      return { start: at, end: at + length, name, sure: true }
  }
  return null
}

function surnamed(text: string, at: number, whole: string): NameRange | null {
  const surname = surnameLength(text.slice(at, at + 2))
  if (surname === 0) return null
  const space = gap.exec(text.slice(at + surname))?.[0].length ?? 0
  const [long, short] = (space > 0 ? [1] : [2, 1]).map((given) => candidate(text, at, surname, space, given))
  const ended = [long, short].filter((name) => name != null && isFollowed(text, name.end))
  const isWholeBefore =
    grammarWords.has(long?.name.slice(-1) ?? '') || (short != null && wordsAfterName.test(text.slice(short.end, short.end + 4)))
  if (ended.length === 2 && isWholeBefore) return short ?? null
  return ended[0] ?? repeated(whole, long ?? null, short ?? null)
}

/** Without a follower: a name that the body repeats, as long as all its places go on alike (甲乙丙|说, 甲乙丙|问). */
function repeated(whole: string, long: NameRange | null, short: NameRange | null): NameRange | null {
  if (
    long &&
    countOf(whole, long.name) > 1 &&
    countOf(whole, long.name) === countOf(whole, long.name.slice(0, -1)) &&
    branches(whole, long.name)
  )
    return long
  return short && countOf(whole, short.name) > 2 && branches(whole, short.name) ? short : null
}

function branches(whole: string, name: string): boolean {
  return (
    new Set(
      whole
        .split(name)
        .slice(1)
        .map((rest) => rest.charAt(0)),
    ).size > 1
  )
}

const countOf = (text: string, word: string) => text.split(word).length - 1

function candidate(text: string, at: number, surname: number, space: number, given: number): NameRange | null {
  const start = at + surname + space
  const name = text.slice(at, at + surname) + text.slice(start, start + given)
  return name.length === surname + given && isPlausible(name, surname) ? { start: at, end: start + given, name, sure: true } : null
}

const isFollowed = (text: string, end: number) => nameFollowers.test(text.slice(end, end + 8))

function isPlausible(name: string, surname: number): boolean {
  const given = name.slice(surname)
  if (!han.test(name) || headCount.test(name) || [...given].some((character) => notInGivenNames.has(character))) return false
  if ((nationalLeaders.has(name) && !sharedWithOthers.has(name)) || notNames.some((word) => name.startsWith(word))) return false
  return !/会议|大会|[书主部区市县局院校]长|领导/.test(name) && !postTails.some((tail) => name.includes(tail))
}

/** A name of three to seven characters without a known surname (海来木呷): before an unmistakable verb, or when the body repeats it. */
function unsurnamed(text: string, at: number, whole: string): NameRange | null {
  for (let length = 3; length <= 7; length += 1) {
    const name = text.slice(at, at + length)
    if (name.length !== length || !isPlausible(name, 0) || bodyWords.test(name)) continue
    const follows = text.slice(at + length, at + length + 8)
    if (strongFollower.test(follows) || (nameFollowers.test(follows) && countOf(whole, name) > 1))
      return { start: at, end: at + length, name, sure: false }
  }
  return null
}
