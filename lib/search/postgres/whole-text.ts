import { variantSeparator } from '#lib/text/index.ts'
import type { FoldedTexts } from '../fold-entry.ts'

/** All that a term is looked up in, as one text; where title and first paragraph end in it is told in bytes of UTF-8. */
export type WholeText = { readonly whole: string; readonly titleEnd: number; readonly leadEnd: number }

/**
 * Title and body as one text. The first place of a term in it tells how the report ranks: the title comes first, and the first paragraph
 * next, once more where the body does not begin with it (texts with variants). No term reaches over the separator.
 */
export function wholeText({ title, lead, body }: FoldedTexts): WholeText {
  const titleEnd = Buffer.byteLength(title)
  return {
    whole: (body.startsWith(lead) ? [title, body] : [title, lead, body]).join(variantSeparator),
    titleEnd,
    leadEnd: titleEnd + variantSeparator.length + Buffer.byteLength(lead),
  }
}
