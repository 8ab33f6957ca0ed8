import repairs from '../data/masking-repairs.json' with { type: 'json' }
import type { Draft } from '../draft/draft.ts'
import { replaceInView } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

const patterns = repairs.repairs.map(({ before, star, after, text }) => ({
  pattern: new RegExp(`${before}${star}(?=${after})`, 'gu'),
  text,
}))

/** Puts back what a censor's star replaced, from a closed list with context; all other placeholders (X市, ***) stay as they are and raise a flag. */
export function repairMasking(draft: Draft): Draft {
  const { text } = viewOf(draft)
  if (!text.includes('*')) return draft
  const found = patterns.flatMap(({ pattern, text: after }) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, after })),
  )
  return replaceInView(
    draft,
    'masking',
    found.sort((a, b) => a.start - b.start),
  )
}
