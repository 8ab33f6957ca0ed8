import type { WordIndex } from '#lib/text/word-index.ts'
import type { Mention } from './mentions.ts'
import { expectation, type NameRange, nameAt } from './name-at.ts'
import { isPost } from './post-before.ts'

const bracketed = /[(（](?<post>[^()（）\n]{2,50})[)）]/dgu
/** What stands before a name in a list of persons. */
const beforeName = /[、,，:：;；\s和及与有是为]/u
const longestName = 9
const shortestName = 2

/** Persons whose post stands in brackets behind the name, as lists of those who took part print it: 甲乙(区委书记)、丙丁(区长). */
export function bracketedMentions(sentence: string, body: WordIndex): Mention[] {
  return [...sentence.matchAll(bracketed)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.post ?? [0, 0]
    if (!isPost(sentence.slice(start, end))) return []
    const name = nameEndingAt(sentence, match.index, body)
    return name ? [{ ...name, post: { start, end } }] : []
  })
}

/** The name that ends at a position and begins where a list goes on. */
function nameEndingAt(sentence: string, end: number, body: WordIndex): NameRange | null {
  for (let length = shortestName; length <= longestName && length <= end; length++) {
    const start = end - length
    if (start > 0 && !beforeName.test(sentence.charAt(start - 1))) continue
    const name = nameAt(sentence, start, body, expectation.inList)
    if (name?.end === end) return name
  }
  return null
}
