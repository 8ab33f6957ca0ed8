import type { Range } from '#lib/report/index.ts'
import { grammarWords, nameFollowers, notInGivenNames, notNames } from '../../knowledge/name-words.ts'
import { nationalLeaders } from '../../knowledge/national-leaders.ts'
import { postTails } from '../../knowledge/posts.ts'
import { surnameLength } from '../../knowledge/surnames.ts'

/** A personal name in a text. `sure` when it begins with a known surname or has the form of a name with ·. */
export type NameRange = Range & { readonly name: string; readonly sure: boolean }

const dotted = /^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,6})+/u
const han = /^\p{Script=Han}+$/u
const gap = /^[ \u3000\u00a0]+/
const strongFollower = /^(?:同志)?(?:出席|主持|参加会|讲话|强调|指出|作|在会上|通报|传达|宣读)/

/**
 * The personal name that begins exactly at `at` in a simplified text, or null. What follows decides where it ends; the spaces that
 * printers put into two-character names are closed in `name`. Masked names (李某, X同志) and leaders of the state are none.
 */
export function nameAt(text: string, at: number): NameRange | null {
  return dottedName(text, at) ?? surnamed(text, at) ?? unsurnamed(text, at)
}

function dottedName(text: string, at: number): NameRange | null {
  const longest = dotted.exec(text.slice(at, at + 24))?.[0]
  if (!longest) return null
  const lastDot = Math.max(...['·', '•', '・'].map((dot) => longest.lastIndexOf(dot)))
  for (let length = longest.length; length > lastDot + 1; length -= 1) {
    if (nameFollowers.test(text.slice(at + length, at + length + 4)))
      return { start: at, end: at + length, name: longest.slice(0, length).replace(/[•・]/g, '·'), sure: true }
  }
  return null
}

function surnamed(text: string, at: number): NameRange | null {
  const surname = surnameLength(text.slice(at, at + 2))
  if (surname === 0) return null
  const space = gap.exec(text.slice(at + surname))?.[0].length ?? 0
  const candidates = (space > 0 ? [1] : [2, 1]).map((given) => candidate(text, at, surname, space, given)).filter((name) => name !== null)
  const [long, short] = candidates
  if (long && short && grammarWords.has(long.name.slice(-1))) return short
  return long ?? null
}

function candidate(text: string, at: number, surname: number, space: number, given: number): NameRange | null {
  const start = at + surname + space
  const name = text.slice(at, at + surname) + text.slice(start, start + given)
  const end = start + given
  if (name.length !== surname + given || !isPlausible(name, surname)) return null
  return nameFollowers.test(text.slice(end, end + 8)) ? { start: at, end, name, sure: true } : null
}

function isPlausible(name: string, surname: number): boolean {
  const given = name.slice(surname)
  if (!han.test(name) || [...given].some((character) => notInGivenNames.has(character))) return false
  if (nationalLeaders.has(name) || notNames.some((word) => name.startsWith(word))) return false
  return !/会议|大会|[书主部区市县局院校]长|领导/.test(name) && !postTails.some((tail) => name.includes(tail))
}

/** A name of three to five characters that begins with no known surname (海来木呷): only before an unmistakable verb. */
function unsurnamed(text: string, at: number): NameRange | null {
  for (const length of [4, 3, 5]) {
    const name = text.slice(at, at + length)
    if (name.length !== length || !isPlausible(name, 0) || /[会议导工作要加等副长市区县]/.test(name)) continue
    if (strongFollower.test(text.slice(at + length, at + length + 6))) return { start: at, end: at + length, name, sure: false }
  }
  return null
}
