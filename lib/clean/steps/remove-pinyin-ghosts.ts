import { isReadingInAnyTone, isReadingOf, isReadingOfWord, isTraditional, isTraditionalOnly, readingsOf } from '#lib/text/index.ts'
import type { Draft } from '../draft/draft.ts'
import { replaceInView } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

type Host = (typeof hosts)[number]
/** `otherTone`: a traditional character with a reading that Taiwan gives it, 成績(jī). */
const hosts = ['traditional', 'otherTone', 'simplified', 'word'] as const

/** Where a bracketed reading stands, whether it is written as the converters write it, and what it follows. */
type Ghost = {
  readonly start: number
  readonly end: number
  readonly strict: boolean
  readonly host: Host
}

const letters = 'a-zA-ZüÜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜĀÁǍÀĒÉĚÈŌÓǑÒńňǹḿ'
const bracketed = new RegExp(`[(（]([${letters}'’\\s]{1,45})[)）]`, 'g')
const blankBefore = /\s*$/
const mostBlanks = 3
const strictForm = /^\([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]+\)$/
const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/
const hostBefore = /(\p{Script=Han}{1,6})([,、。;:!?，；：！？”》)）]?)$/u
const longestWord = 6
/** Fewer readings on a page are glosses that an author wrote. */
const fewestGhosts = 3
/** Where so many stand behind traditional characters a mirror put them all: behind 著 and 鍾, too, which simplified writing has as well. */
const fewestOfMirror = 10

/**
 * Removes the readings that hijacked mirror pages put after characters: 區(qū) becomes 區, 文明(wénmíng) becomes 文明. Each kind of host must
 * carry at least three readings as the converters write them; a traditional character on a traditional page needs one, for no author
 * glosses 會. On the page of a mirror, which has many of these, all go. Readings that are no reading of what they follow stay.
 */
export function removePinyinGhosts(draft: Draft): Draft {
  const { text } = viewOf(draft)
  if (!toned.test(text)) return draft
  const found = ghostsIn(text)
  const strict = found.filter((ghost) => ghost.strict)
  const count = (host: Host) => strict.filter((ghost) => ghost.host === host).length
  const isOfMirror = count('traditional') >= fewestOfMirror
  const enough = (host: Host) => {
    if (host === 'otherTone') return isOfMirror
    return count(host) >= fewestGhosts || (host === 'traditional' && count(host) > 0 && isTraditional(text))
  }
  const removed = new Set(hosts.filter(enough))
  const goes = ({ host, strict }: Ghost) => removed.has(host) || (isOfMirror && strict && host === 'simplified')
  const replacements = found.filter(goes).map(({ start, end }) => ({ start, end, after: '' }))
  return replaceInView(draft, 'pinyinGhosts', replacements)
}

function ghostsIn(text: string): Ghost[] {
  const ghosts: Ghost[] = []
  let from = 0
  for (const match of text.matchAll(bracketed)) {
    const reading = (match[1] ?? '').replace(/\s/g, '')
    const end = match.index + match[0].length
    const start = match.index - (blankBefore.exec(text.slice(Math.max(from, match.index - mostBlanks), match.index))?.[0].length ?? 0)
    const joined = ghosts.at(-1)?.end === start
    const before = hostBefore.exec(text.slice(Math.max(from, start - longestWord - 1), start))
    const repeated = joined && reading.toLowerCase() === readingBefore(text, ghosts.at(-1))
    const host = repeated ? ghosts.at(-1)?.host : before ? hostKind(before[1] ?? '', reading) : undefined
    if (host)
      ghosts.push({
        start,
        end,
        strict: strictForm.test(text.slice(start, end)) && isPlainReading(before?.[1]?.at(-1) ?? '', reading) && !before?.[2],
        host,
      })
    from = end
  }
  return ghosts
}

/** With its tone, or without one where a character is read so: 住著(zhe). */
const isPlainReading = (char: string, reading: string) => toned.test(reading.toLowerCase()) || readingsOf(char).has(reading)

const readingBefore = (text: string, ghost: Ghost | undefined) =>
  ghost
    ? text
        .slice(ghost.start, ghost.end)
        .replace(/[\s()（）]/g, '')
        .toLowerCase()
    : ''

function hostKind(before: string, reading: string): Host | undefined {
  const chars = [...before]
  const last = chars.at(-1) ?? ''
  if (isReadingOf(last, reading)) {
    if (isTraditionalOnly(last)) return 'traditional'
    return isPlainReading(last, reading) ? 'simplified' : undefined
  }
  if (isTraditionalOnly(last) && isReadingInAnyTone(last, reading)) return 'otherTone'
  for (let length = 2; length <= chars.length; length++) if (isReadingOfWord(chars.slice(-length).join(''), reading)) return 'word'
  return undefined
}
