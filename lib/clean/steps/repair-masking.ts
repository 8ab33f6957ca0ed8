import repairs from '../data/masking-repairs.json' with { type: 'json' }
import type { Draft } from '../draft/draft.ts'
import { replaceInView } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

const patterns = repairs.repairs.map(({ sign, before, found, after, text }) => ({
  sign,
  pattern: new RegExp(`${before}${found}(?=${after})`, 'gu'),
  text,
}))

/**
 * Puts back what a censor's star replaced or a filter changed (最 to 醉) or cut (水平 to 水), from a closed list with context; all other
 * placeholders (X市, ***) stay as they are and raise a flag.
 */
export function repairMasking(draft: Draft): Draft {
  const { text } = viewOf(draft)
  const found = patterns
    .filter(({ sign }) => text.includes(sign))
    .flatMap(({ pattern, text: after }) =>
      Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, after })),
    )
    .sort((a, b) => a.start - b.start)
  return replaceInView(
    draft,
    'masking',
    found.filter(({ start }, at) => start >= (found[at - 1]?.end ?? 0)),
  )
}
