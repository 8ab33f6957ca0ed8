import entities from '../data/entities.json' with { type: 'json' }
import type { ViewReplacement } from '../draft/replace-in-view.ts'

const names: ReadonlyMap<string, string> = new Map(Object.entries(entities.names))
const reference = /&(?:([a-zA-Z]{2,8})|[ \u00a0]?#[ \u00a0]?(?:x([0-9a-fA-F]{1,6})|(\d{1,7})));?/g

/** The character references of a text, broken ones (& # 8203;) included, and what they stand for. Unknown ones are left out. */
export function characterReferences(text: string): ViewReplacement[] {
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
