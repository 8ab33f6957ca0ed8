import { divisionNames } from '#lib/knowledge/division-names.ts'
import { groupPostPattern } from '#lib/knowledge/posts.ts'
import type { Range } from '#lib/report/index.ts'
import type { WordIndex } from '#lib/text/word-index.ts'
import type { Mention } from './mentions.ts'
import { expectation, type NameRange, nameAt } from './name-at.ts'

const name = '(?:\\p{Script=Han}(?:\\p{Script=Han}|·){1,7}|\\p{Script=Han}[ \\u3000]\\p{Script=Han})'
const shortest = '(?:(?:\\p{Script=Han}|·){2,8}?|\\p{Script=Han}[ \\u3000]\\p{Script=Han})'
const clauseStart = '(?:^|(?<=[,，。;；:：\\n]))[ \\u3000]*'
const leaders = '\\p{Script=Han}{0,6}领导(?:同志|班子成员)?'
const attending = '(?=(?:也|一同|一起|一并|分别|全程|共同)?(?:出席|参加|列席|陪同|参会|到会|与会))'
const behind = new RegExp(`${clauseStart}(?<names>(?:${name}、){1,20}?${shortest})(?:等(?<post>${leaders})?)?${attending}`, 'gdu')
const before = new RegExp(
  `(?:出席|参加|列席|陪同|参会)(?:了?(?:此次|本次)?(?:会议|大会|活动|仪式|座谈会))?的?(?<post>${leaders})?(?:还?有|包括|为|是)[:：]?(?<names>(?:${name}、){1,20}${name})(?=[。;；\\n]|等|$)`,
  'gdu',
)
/** The patterns hold one of these; most sentences do not. */
const attends = /出席|参加|列席|陪同|参会|到会|与会|主持人?[】 \u3000]*[:：]/u
/** 主持人:甲, 参加人员:甲、乙: a line that says who took part, and nothing else. */
const labelledLine = new RegExp(
  `^[ \\u3000【]*(?:主持人?|出席|参加|列席|参会|与会)(?:人员|领导|同志)?[】 \\u3000]*[:：][ \\u3000]*(?<names>(?:${name}、){0,20}${name})[ \\u3000]*[。;；]?[ \\u3000]*$`,
  'dgmu',
)
/** Lists of words that are names as well are told from lists of persons by their post, or by a name of three characters. */
const fullName = 3

/**
 * The persons of a list whose post stands behind or before it, or nowhere: 甲、乙、丙等区领导参加会议, 甲、乙、丙出席,
 * 参加会议的区领导还有:甲、乙、丙. Every part must be a name, and none the name of a place.
 */
export function listedMentions(sentence: string, body: WordIndex): Mention[] {
  if (!attends.test(sentence)) return []
  return [...sentence.matchAll(behind), ...sentence.matchAll(before), ...sentence.matchAll(labelledLine)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.names ?? [0, 0]
    const persons = partsOf(sentence.slice(start, end), start).map((part) => personAt(sentence, part, body))
    const post = postOf(sentence, match.indices?.groups?.post)
    if (!persons.every((person) => person !== null)) return []
    if (!post && !persons.some((person) => person.sure && person.name.length >= fullName)) return []
    return persons.map((person) => ({ ...person, post }))
  })
}

type Part = { readonly start: number; readonly text: string }

const partsOf = (names: string, start: number): Part[] =>
  [...names.matchAll(/[^、]+/gu)].map((match) => ({ start: start + match.index, text: match[0] }))

function personAt(sentence: string, { start, text }: Part, body: WordIndex): NameRange | null {
  const person = nameAt(sentence, start, body, expectation.inList)
  return person && person.end === start + text.length && !divisionNames.has(person.name) ? person : null
}

/** 等领导 says of no one what he leads. */
function postOf(sentence: string, at: readonly [number, number] | undefined): Range | null {
  if (!at) return null
  const [start, end] = at
  return groupPostPattern.test(sentence.slice(start, end)) ? { start, end } : null
}
