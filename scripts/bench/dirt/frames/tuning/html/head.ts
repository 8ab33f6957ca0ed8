import type { Piece } from '../../../labelled-page.ts'
import { sourceOf } from '../../../page-text.ts'
import { dirt } from '../../compose.ts'

/** The charset declaration of an old or a new document; nothing where the page declares nothing. */
export function charsetMeta(charset: string | null, form: 'http-equiv' | 'html5' = 'http-equiv'): Piece[] {
  if (charset === null) return []
  return dirt(
    ['html'],
    form === 'html5' ? `<meta charset="${charset}">` : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
  )
}

/** First title line as plain words, for head elements and widgets that repeat it; `fallback` where there is none. */
export const plainTitle = (title: readonly Piece[], fallback: string): string => sourceOf(title).split('\n')[0] || fallback
