import { placeMentions } from '#lib/knowledge/place-mentions.ts'
import { groupPosts, postOpeners, postTails } from '#lib/knowledge/posts.ts'
import type { Range } from '#lib/report/index.ts'
import { wordTable } from '#lib/text/word-table.ts'

/** Characters of the longest chain of posts before one name. */
const longestChain = 120
const border = /[,，。;；:：!！?？\n《》\s、…]/
const tailAtEnd = new RegExp(`(?:${[...postTails].sort((a, b) => b.length - a.length).join('|')})(?:[(（][^()（）]{1,6}[)）])?$`)

/** Whether a text ends like the name of a post. */
export const isPost = (text: string): boolean => tailAtEnd.test(text)

const tails = wordTable([...postTails, ...groupPosts])

/** Whether the name of any post stands in a text. */
export const holdsPost = (text: string): boolean => tails.within(text)

/** A 会 behind it makes a body of a post (常委会, 委员会), a 记 another post (支书|记). */
const isBody = (text: string, end: number) => /[会记]/.test(text.charAt(end))

/** Every place in a sentence where a post may end, that is where a name may begin: after 书记, 市长, 区领导 … */
export function postEnds(text: string): number[] {
  return tails
    .endsIn(text)
    .filter((end) => !isBody(text, end))
    .map((end) => end + (/^[(（][^()（）]{1,6}[)）]/.exec(text.slice(end))?.[0].length ?? 0))
}

/** 志愿者代表: who stands for others is so called alone; posts before it are other people's. */
const delegate = /(?<!人大|党)代表$/

/**
 * The post that ends at `end`, as printed: back to the clause's beginning or to a word that opens a post (由, 受, 会上 …), and over 、
 * as long as what stands before is a post too. Null when nothing is left.
 */
export function postBefore(text: string, end: number): Range | null {
  let start = segmentStart(text, end)
  const chains = !delegate.test(text.slice(start, end))
  while (chains && text.charAt(start - 1) === '、' && end - start < longestChain) {
    const previous = segmentStart(text, start - 1)
    if (previous >= start - 1 || !tailAtEnd.test(text.slice(previous, start - 1))) break
    start = previous
  }
  return start < end ? { start, end } : null
}

function segmentStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestChain && !isBorder(text, start - 1)) start -= 1
  return start + openerLength(text.slice(start, end))
}

const isBorder = (text: string, index: number) => border.test(text.charAt(index)) || isOpenBracket(text, index)

/** A bracket that is not closed within a few characters: (县长 … but not 党(工)委. */
function isOpenBracket(text: string, index: number): boolean {
  return '(（'.includes(text.charAt(index) || ' ') && !/^[(（][^()（）]{1,4}[)）]/.test(text.slice(index, index + 6))
}

/** How much of the segment stands before its post. Openers inside the name of a place (和平区) are none. */
function openerLength(segment: string): number {
  const places = placeMentions(segment)
  const openers = [...segment.matchAll(postOpeners)].filter(
    (match) => !places.some((place) => match.index >= place.start && match.index < place.end),
  )
  const last = openers.at(-1)
  return last ? last.index + last[0].length : 0
}
