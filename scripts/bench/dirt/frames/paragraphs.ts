import type { Piece } from '../labelled-page.ts'
import { dirt } from './compose.ts'
import { type Escaping, escapePiece } from './escape.ts'
import { partAtLineFeeds } from './report-slots.ts'

/** How lines of the report stand in HTML. `open` and `close` are tags; `indent` is what editors type in front of a paragraph. */
export type ParagraphStyle = {
  readonly open: string | ((line: number, lines: number) => string)
  readonly close: string | ((line: number, lines: number) => string)
  readonly indent?: string
  readonly escaping?: Escaping
}

const isBreak = (piece: Piece) => piece.kind === 'text' && piece.text === '\n'

/** Lines of a report as HTML: what parts two lines in the text is changed to the tags that part them, other line feeds to `<br>`. */
export function paragraphs(pieces: readonly Piece[], { open, close, indent = '', escaping = 'least' }: ParagraphStyle): Piece[] {
  const parted = partAtLineFeeds(pieces)
  const lines = parted.filter(isBreak).length + 1
  const tag = (side: ParagraphStyle['open'], line: number) => (typeof side === 'string' ? side : side(line, lines))
  let line = 0
  const inner = parted.flatMap((piece): Piece[] => {
    if (piece.kind !== 'text' || piece.text !== '\n') return escapePiece(piece, escaping).map(breakLines)
    line++
    const text = `${tag(close, line - 1)}${tag(open, line)}`
    return [{ ...piece, kind: 'changed', text, was: '\n', families: ['html'] }, ...dirt(['indentation', 'html'], indent)]
  })
  return [...dirt(['html'], tag(open, 0)), ...dirt(['indentation', 'html'], indent), ...inner, ...dirt(['html'], tag(close, line))]
}

function breakLines(piece: Piece): Piece {
  return piece.kind === 'text' ? piece : { ...piece, text: piece.text.replaceAll('\n', '<br>\n') }
}

/** Words that match are put between two tags, as editors and their programs do with digits or keywords; `pattern` needs the flag g. */
export function putBetween(pieces: readonly Piece[], pattern: RegExp, open: string, close: string): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'text') return [piece]
    const found: Piece[] = []
    let at = 0
    for (const match of piece.text.matchAll(pattern)) {
      if (match.index > at) found.push({ ...piece, text: piece.text.slice(at, match.index) })
      found.push(...dirt(['html'], open), { ...piece, text: match[0] }, ...dirt(['html'], close))
      at = match.index + match[0].length
    }
    return at < piece.text.length ? [...found, { ...piece, text: piece.text.slice(at) }] : found
  })
}

/** Tag names in capitals, as editors of the first years wrote them. */
export function upperCaseTags(pieces: readonly Piece[]): Piece[] {
  const upper = (text: string) => text.replace(/<\/?[a-z][a-z0-9]*/g, (tag) => tag.toUpperCase())
  return pieces.map((piece) => (piece.kind !== 'text' && piece.families.includes('html') ? { ...piece, text: upper(piece.text) } : piece))
}
