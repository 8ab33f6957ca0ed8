import entities from '../data/entities.json' with { type: 'json' }
import elements from '../data/html-elements.json' with { type: 'json' }
import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

const names: ReadonlyMap<string, string> = new Map(Object.entries(entities.names))
const reference = /&(?:([a-zA-Z]{2,8})|[ \u00a0]?#[ \u00a0]?(?:x([0-9a-fA-F]{1,6})|(\d{1,7})));?/g
const leftOver = new RegExp(`</?(${elements.leftOverTags.join('|')})(?:\\s[^<>\\p{Script=Han}]{0,400})?\\s?/?>`, 'giu')
const emptyPicture = /!\[\](?:\([^()\s]{0,300}\))?/g
const blocks: ReadonlySet<string> = new Set(elements.blocks)
/** Pages escape twice at most. */
const rounds = 2

/** Unescapes character references, broken ones (& # 8203;) included, up to twice, and strips known tags that were left in a text. Angle brackets around titles stay. */
export function unescapeEntities(draft: Draft): Draft {
  let result = draft
  for (let round = 0; round < rounds; round++) {
    const found = references(viewOf(result).text)
    if (found.length === 0) break
    result = replaceInView(result, 'entities', found)
  }
  return replaceInView(result, 'entities', leftOverTags(viewOf(result).text))
}

function references(text: string): ViewReplacement[] {
  return Array.from(text.matchAll(reference)).flatMap((match) => {
    const after = meaning(match)
    return after === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, after }]
  })
}

function meaning([whole, name, hex, decimal]: RegExpExecArray): string | undefined {
  if (name !== undefined) return whole.endsWith(';') || name === 'nbsp' ? names.get(name) : undefined
  if (!whole.endsWith(';')) return undefined
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  const storable = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return storable ? String.fromCodePoint(code) : undefined
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
  return [...tags, ...pictures].sort((a, b) => a.start - b.start)
}
