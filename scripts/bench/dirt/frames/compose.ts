import type { Family, Piece } from '../labelled-page.ts'
import { escapeMarkup } from './escape.ts'

/** A string is a word of the frame; pieces stand as they are. */
export type Inset = string | number | readonly Piece[]
type Template = (strings: TemplateStringsArray, ...insets: readonly Inset[]) => Piece[]

const element = /<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>|<(script|style)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi

export const dirt = (families: readonly Family[], text: string): Piece[] => (text === '' ? [] : [{ kind: 'dirt', text, families }])

/** A template whose words are dirt of these families: `` textOfFrame(['frame'])`首页 > ${column}\n${body}` ``. */
export function textOfFrame(families: readonly Family[]): Template {
  return (strings, ...insets) => fill(strings, insets, String, (text) => dirt(families, text))
}

/** The same for HTML: tags, comments, scripts and styles are of the family `html`, words between them of `families`. Strings put in are escaped. */
export function htmlOfFrame(families: readonly Family[]): Template {
  return (strings, ...insets) => fill(strings, insets, escapeMarkup, (markup) => labelMarkup(markup, families))
}

/** Pieces of a list, one after the other. */
export function each<T>(values: readonly T[], toPieces: (value: T, index: number) => readonly Piece[]): Piece[] {
  return values.flatMap((value, index) => [...toPieces(value, index)])
}

function fill(
  strings: TemplateStringsArray,
  insets: readonly Inset[],
  escaped: (text: string) => string,
  label: (text: string) => readonly Piece[],
): Piece[] {
  const pieces: Piece[] = []
  let own = ''
  strings.forEach((string, index) => {
    own += string
    const inset = insets[index]
    if (Array.isArray(inset)) {
      pieces.push(...label(own), ...(inset as readonly Piece[]))
      own = ''
    } else if (inset !== undefined) own += escaped(String(inset))
  })
  return [...pieces, ...label(own)]
}

function labelMarkup(markup: string, families: readonly Family[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const words = (text: string) => pieces.push(...dirt(text.trim() === '' ? ['html'] : families, text))
  for (const match of markup.matchAll(element)) {
    words(markup.slice(at, match.index))
    pieces.push(...dirt(['html'], match[0]))
    at = match.index + match[0].length
  }
  words(markup.slice(at))
  return pieces
}
