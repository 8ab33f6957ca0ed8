import { isReadingOf, isReadingOfWord, isTraditional, isTraditionalOnly } from '#lib/text/index.ts'
import type { Draft } from '../draft/draft.ts'
import { replaceInView } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

/** Where a bracketed reading stands, whether it is written as the converters write it, and what it follows. */
type Ghost = {
  readonly start: number
  readonly end: number
  readonly strict: boolean
  readonly host: 'traditional' | 'simplified' | 'word'
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

/**
 * Removes the readings that hijacked mirror pages put after characters: 區(qū) becomes 區, 文明(wénmíng) becomes 文明. Each kind of host must
 * carry at least three readings as the converters write them; a traditional character on a traditional page needs one, for no author
 * glosses 會. Readings that are no reading of what they follow stay.
 */
export function removePinyinGhosts(draft: Draft): Draft {
  const { text } = viewOf(draft)
  if (!toned.test(text)) return draft
  const found = ghostsIn(text)
  const strict = found.filter((ghost) => ghost.strict)
  const enough = (host: Ghost['host']) => {
    const count = strict.filter((ghost) => ghost.host === host).length
    return count >= fewestGhosts || (host === 'traditional' && count > 0 && isTraditional(text))
  }
  const removed = new Set((['traditional', 'simplified', 'word'] as const).filter(enough))
  const replacements = found.filter(({ host }) => removed.has(host)).map(({ start, end }) => ({ start, end, after: '' }))
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
        strict: strictForm.test(text.slice(start, end)) && toned.test(reading) && !before?.[2],
        host,
      })
    from = end
  }
  return ghosts
}

const readingBefore = (text: string, ghost: Ghost | undefined) =>
  ghost
    ? text
        .slice(ghost.start, ghost.end)
        .replace(/[\s()（）]/g, '')
        .toLowerCase()
    : ''

function hostKind(before: string, reading: string): Ghost['host'] | undefined {
  const chars = [...before]
  const last = chars.at(-1) ?? ''
  if (isReadingOf(last, reading)) {
    if (isTraditionalOnly(last)) return 'traditional'
    return toned.test(reading.toLowerCase()) ? 'simplified' : undefined
  }
  for (let length = 2; length <= chars.length; length++) if (isReadingOfWord(chars.slice(-length).join(''), reading)) return 'word'
  return undefined
}
