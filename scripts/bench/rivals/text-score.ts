import type { WantedReport } from '../dirt/labelled-page.ts'
import { lcsLength } from './lcs-length.ts'

/** What a program took a page's title and text to be; `title` is undefined for a program that reads none. */
export type ReadText = { readonly rival: string; readonly title: string | null | undefined; readonly text: string; readonly ms: number }

/** What a page must come out as. `dirtChars`: visible characters that must go or be changed, white space left out. */
export type WantedText = { readonly wanted: readonly WantedReport[]; readonly dirtChars: number }

/** Characters without white space. `extra`: in the text and neither in the title nor in the body that is wanted. */
export type TextScore = {
  readonly bodyChars: number
  readonly keptChars: number
  readonly dirtChars: number
  readonly extraChars: number
  readonly exact: boolean
  /** Null where the program reads no titles. */
  readonly titleRight: boolean | null
  readonly ms: number
}

export const dense = (text: string): string => text.replace(/\s/gu, '')

/**
 * Compares by longest common subsequence. Breaks between paragraphs do not count, and a text may begin with the title or go without it:
 * programs differ there, and none is right.
 */
export function scoreText({ title, text, ms }: ReadText, { wanted, dirtChars }: WantedText): TextScore {
  const read = dense(text)
  const body = dense(wanted.flatMap(({ paragraphs }) => paragraphs).join(''))
  const whole = dense(wanted.flatMap((report) => [report.title ?? '', report.subtitle ?? '', ...report.paragraphs]).join(''))
  const withSubtitle = dense(wanted.flatMap((report) => [report.subtitle ?? '', ...report.paragraphs]).join(''))
  return {
    bodyChars: body.length,
    keptChars: read === body ? body.length : lcsLength(body, read),
    dirtChars,
    extraChars: read.length - lcsLength(whole, read),
    exact: read === body || read === whole || read === withSubtitle,
    titleRight: title === undefined ? null : dense(title ?? '') === dense(wanted[0]?.title ?? ''),
    ms,
  }
}
