import words from './data/division-words.json' with { type: 'json' }
import type { NameForm } from './division-names.ts'

const wordLike = new Set(words.wordLikeShortNames)
const boundaries = new Set(words.leftBoundaries)
const afterKind: { readonly [kind: string]: string } = words.notAfterKind
/** 甲工业大学 is no 甲: a college may lie anywhere. */
const college = new RegExp(`^(?:${words.collegeKinds.join('|')})+(?:大学|学院|学校)`, 'u')
const han = /\p{Script=Han}/u

/** Whether [start, end) can be a place and is not the beginning of another name or word: 北京路, 大同市场, 长治久安 are none. */
export function looksLikePlace(text: string, start: number, end: number, form: NameForm): boolean {
  if (insideLongerWord(text, start, end)) return false
  if (form !== 'full') return !words.notPlacesBefore.some((word) => text.startsWith(word, end)) && !college.test(text.slice(end, end + 12))
  return !(afterKind[text.charAt(end - 1)] ?? '').includes(text.charAt(end) || '\n')
}

const longerWords = new Map(
  [...new Set(words.notPlacesAsWhole.join(''))].map((char) => [char, words.notPlacesAsWhole.filter((word) => word.includes(char))]),
)

/** Whether one of the listed words covers a part of [start, end). */
function insideLongerWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const covers = (word: string) => text.slice(Math.max(0, at - word.length + 1), at + word.length).includes(word)
    if (longerWords.get(text.charAt(at))?.some(covers)) return true
  }
  return false
}

/**
 * Names that also arise where two ordinary words meet (建成|县城, 沿海|城市, 其中|卫生) need a boundary before them: a mark, the beginning,
 * or a preposition. All others may stand anywhere.
 */
export function isWordBoundary(text: string, start: number, name: string, form: NameForm): boolean {
  const arisesByChance = form === 'full' ? name.length === 2 || /[城都]市$/u.test(name) : wordLike.has(name)
  if (!arisesByChance) return true
  const before = text.charAt(start - 1)
  return !han.test(before) || boundaries.has(before)
}
