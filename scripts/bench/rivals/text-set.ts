import type { LabelledPage, Piece } from '../dirt/labelled-page.ts'
import { dense, type WantedText } from './text-score.ts'

/** A page with what it must come out as. `text` is the page decoded as it should be, which spares the rivals the encodings. */
export type TextPage = WantedText & {
  readonly id: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly url: string | null
  readonly fileName: string
  readonly contentType: string | null
}
export type TextSet = { readonly name: string; readonly pages: readonly TextPage[] }

/** A generated page as one to compare on. */
export function textPage(id: string, { source, pieces, bytes, url, fileName, contentType, wanted }: LabelledPage): TextPage {
  return { id, bytes, text: source, url, fileName, contentType, wanted, dirtChars: pieces.reduce((sum, piece) => sum + dirtIn(piece), 0) }
}

/** Tags are no dirt that anybody sees. */
function dirtIn(piece: Piece): number {
  if (piece.kind === 'text' || piece.families.every((family) => family === 'html' || family === 'indentation')) return 0
  return dense(piece.text).length
}
