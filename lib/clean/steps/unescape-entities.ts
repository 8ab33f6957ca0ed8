import elements from '../data/html-elements.json' with { type: 'json' }
import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'
import { characterReferences } from '../html/character-references.ts'

const leftOver = new RegExp(`</?(${elements.leftOverTags.join('|')})(?:\\s[^<>\\p{Script=Han}]{0,400})?\\s?/?>`, 'giu')
/** A picture without a name, and its address; (四) behind it is no address. */
const emptyPicture = /!\[\](?:\([^()\s\p{Script=Han}]{0,300}\))?/gu
/** Marks of Markdown: of a heading, and of a whole line or heading set in bold. Stars inside a line may stand for names. */
const headingMark = /(?<=^|\n)[^\S\n]*#{1,6}[^\S\n]+(?=[\p{Script=Han}“《(（*])/gu
const boldLine = /(?<=^|\n)([^\S\n]*(?:#{1,6}[^\S\n]+)?)(\*\*|__)(?=[^\s*_])([^*\n_]{2,200})\2(?=[^\S\n]*(?:\n|$))/gu
const blocks: ReadonlySet<string> = new Set(elements.blocks)
/** Pages escape twice at most. */
const rounds = 2

/** Unescapes character references, broken ones (& # 8203;) included, up to twice, and strips known tags that were left in a text. Angle brackets around titles stay. */
export function unescapeEntities(draft: Draft): Draft {
  let result = draft
  for (let round = 0; round < rounds; round++) {
    const found = characterReferences(viewOf(result).text)
    if (found.length === 0) break
    result = replaceInView(result, 'entities', found)
  }
  return replaceInView(result, 'entities', leftOverTags(viewOf(result).text))
}

function leftOverTags(text: string): ViewReplacement[] {
  const tags = Array.from(text.matchAll(leftOver), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: blocks.has((match[1] ?? '').toLowerCase()) ? '\n' : '',
  }))
  const pictures = Array.from(text.matchAll(emptyPicture), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: '',
  }))
  return [...tags, ...pictures, ...markdown(text)].sort((a, b) => a.start - b.start)
}

function markdown(text: string): ViewReplacement[] {
  const headings = Array.from(text.matchAll(headingMark), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: '',
  }))
  const bold = Array.from(text.matchAll(boldLine)).flatMap((match) => {
    const start = match.index + (match[1]?.length ?? 0)
    const end = match.index + match[0].length
    return [
      { start, end: start + 2, after: '' },
      { start: end - 2, end, after: '' },
    ]
  })
  return [...headings, ...bold]
}
