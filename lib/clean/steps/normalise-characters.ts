import type { Draft } from '../draft/draft.ts'
import { replaceInView } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

/** Control characters, zero-width characters, direction marks, variation selectors, private use. */
const removed =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff\\ue000-\\uf8ff]'
/** Kangxi radicals, CJK radicals and compatibility ideographs, which look like characters and are not found as such. */
const lookAlike = '[\\u2e80-\\u2fd5\\uf900-\\ufaff]'
const noBreakSpace = '\\u00a0'
const odd = new RegExp(`${removed}+|${lookAlike}|${noBreakSpace}`, 'g')

/** Takes out characters that nobody sees and replaces look-alikes, one by one: NFKC of a whole text would break ①, ㎡ and full-width marks. */
export function normaliseCharacters(draft: Draft): Draft {
  const found = Array.from(viewOf(draft).text.matchAll(odd), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: plainForm(match[0]),
  }))
  return replaceInView(
    draft,
    'characters',
    found.filter(({ start, end, after }) => viewOf(draft).text.slice(start, end) !== after),
  )
}

function plainForm(found: string): string {
  if (found === '\u00a0') return ' '
  return /^[\u2e80-\u2fd5\uf900-\ufaff]$/.test(found) ? found.normalize('NFKC') : ''
}
