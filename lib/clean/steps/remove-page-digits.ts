import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

/** Digits between the end of a sentence and the number word that opens the next point. */
const between = /(?<=[。!?;！？；])\d{1,2}(?=[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]|[(（][一二三四五六七八九十])/g
const fewestPages = 2

/** Removes the page numbers that a document left in a text when its pages were run together. They must count 1, 2, 3, or they are text. */
export function removePageDigits(draft: Draft): Draft {
  const found = [...viewOf(draft).text.matchAll(between)]
  const counted = found.every((match, index) => Number(match[0]) === index + 1)
  if (!counted || found.length < fewestPages) return draft
  const removals: ViewReplacement[] = found.map((match) => ({ start: match.index, end: match.index + match[0].length, after: '' }))
  return replaceInView(draft, 'layout', removals)
}
