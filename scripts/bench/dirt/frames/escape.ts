import type { Piece } from '../labelled-page.ts'

/** How characters are written in HTML: only what must be; typographic marks by name or number; every character by number. */
export type Escaping = 'least' | 'namedMarks' | 'numberedMarks' | 'all'

const needed: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])
/** Names of the HTML standard for marks that editors of web sites write by name. */
const named: ReadonlyMap<string, string> = new Map([
  ['“', '&ldquo;'],
  ['”', '&rdquo;'],
  ['‘', '&lsquo;'],
  ['’', '&rsquo;'],
  ['—', '&mdash;'],
  ['…', '&hellip;'],
  ['·', '&middot;'],
  ['×', '&times;'],
])

const numbered = (character: string) => `&#${character.codePointAt(0)};`

function escapeOf(character: string, escaping: Escaping): string | undefined {
  const must = needed.get(character)
  if (must || escaping === 'least') return must
  if (escaping === 'all') return character > ' ' ? numbered(character) : undefined
  const name = named.get(character)
  return name && (escaping === 'namedMarks' ? name : numbered(character))
}

/** Words as they stand between tags or in a quoted attribute. */
export const escapeMarkup = (text: string): string =>
  [...text]
    .map((character) => escapeOf(character, 'least') ?? character)
    .join('')
    .replaceAll('"', '&quot;')

/** A piece as it stands between tags: characters that HTML writes otherwise are changed. */
export function escapePiece(piece: Piece, escaping: Escaping): Piece[] {
  const written = (text: string) => [...text].map((character) => escapeOf(character, escaping) ?? character).join('')
  if (piece.kind === 'dirt') return [{ ...piece, text: written(piece.text) }]
  if (piece.kind !== 'text') {
    const text = written(piece.text)
    return [text === piece.text ? piece : { ...piece, text, families: [...new Set([...piece.families, 'html' as const])] }]
  }
  return runs(piece.text, escaping).map(([text, was]) =>
    text === was ? { ...piece, text } : { ...piece, kind: 'changed', text, was, families: ['html'] },
  )
}

/** Stretches that stand as they are, and single characters that do not. */
function runs(text: string, escaping: Escaping): [text: string, was: string][] {
  const found: [string, string][] = []
  let plain = ''
  for (const character of text) {
    const reference = escapeOf(character, escaping)
    if (reference === undefined) plain += character
    else {
      if (plain) found.push([plain, plain])
      found.push([reference, character])
      plain = ''
    }
  }
  return plain ? [...found, [plain, plain]] : found
}
