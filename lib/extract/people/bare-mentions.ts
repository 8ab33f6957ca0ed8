import { followerKind, isPersonVerbAt } from '#lib/knowledge/name-followers.ts'
import type { WordIndex } from '#lib/text/word-index.ts'
import type { Mention } from './mentions.ts'
import { expectation, hasDotNear, type NameRange, nameAt } from './name-at.ts'

const comrade = /同志(?!们|式)/gu
/** What stands before a name that 同志 follows. */
const beforeComrade = /[,，。;；:：、\s请由和及与对向让是“”]/u
const longestName = 9
const shortestName = 2

/** 刚才,甲乙同志通报…: persons whom a speech calls so. */
function comrades(sentence: string, body: WordIndex): NameRange[] {
  return [...sentence.matchAll(comrade)].flatMap(({ index: end }) => {
    const starts = Array.from({ length: longestName - shortestName + 1 }, (_, more) => end - shortestName - more)
    const fitting = starts.filter((start) => start === 0 || (start > 0 && beforeComrade.test(sentence.charAt(start - 1))))
    const names = fitting.map((start) => nameAt(sentence, start, body, expectation.beforeComrade))
    const name = names.find((one) => one?.end === end)
    return name ? [name] : []
  })
}

const clauseStart = /(?:^|[,，。;；:：”\n]|会上|随后|接着|最后|会后|刚才)[\s,，]*/gu
const fullName = 3
/** A gap in a name is short; names with · are longer. */
const longestSubject = 10
const longestDotted = 24

/** Whether a verb stands where a name that begins at `start` can end: told before all readings of the name are weighed. */
function isVerbNear(sentence: string, start: number): boolean {
  const last = start + (hasDotNear(sentence, start) ? longestDotted : longestSubject)
  for (let end = start + fullName; end <= last; end++) if (isPersonVerbAt(sentence, end)) return true
  return false
}

/** A name that begins a clause and is the subject of a verb of persons. Only names of three characters: shorter ones are too often words. */
function subjects(sentence: string, body: WordIndex): NameRange[] {
  return [...sentence.matchAll(clauseStart)].flatMap((match) => {
    const start = match.index + match[0].length
    const name = isVerbNear(sentence, start) ? nameAt(sentence, start, body, expectation.anywhere) : null
    const isSubject = name?.sure && name.name.length >= fullName && followerKind(sentence.slice(name.end, name.end + 8)) === 'verb'
    return name && isSubject ? [name] : []
  })
}

/** Persons without any post: those called 同志, and names of three characters that are the subject of a clause. */
export function bareMentions(sentence: string, body: WordIndex): Mention[] {
  const all = [...comrades(sentence, body), ...subjects(sentence, body)]
  return all
    .filter(({ start }, index) => !all.slice(0, index).some((other) => other.start === start))
    .map((name) => ({ ...name, post: null }))
}
