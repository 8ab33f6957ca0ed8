import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

const commaBeforeMark = /[,，](?=[,，、。;；!！?？])/g
const twice = /(?<![。、;；])([。、;；])\1(?!\1)/g
/** A full stop of each script at the end of one sentence. */
const bothStops = /(?<=[\p{Script=Han}”》)）])(?:\.。|。\.)(?![.。\d])/gu
const longDash = /—{3,}/g
const dots = /(?<![.\d])\.{6,}(?!\.)/g
/** Fewer doubled commas on a page are slips of its author. */
const fewestCommas = 3

/** Drops the commas that a mirror put in front of other marks, and normalises marks that were doubled by accident. Decimal and thousands separators, —— and …… are left alone. */
export function undoublePunctuation(draft: Draft): Draft {
  const { text } = viewOf(draft)
  const found = [
    ...doubledCommas(text),
    ...Array.from(text.matchAll(twice), (match) => ({ start: match.index, end: match.index + 2, after: match[1] ?? '' })),
    ...replacementsOf(text, bothStops, '。'),
    ...replacementsOf(text, longDash, '——'),
    ...replacementsOf(text, dots, '……'),
  ]
  return replaceInView(
    draft,
    'punctuation',
    found.sort((a, b) => a.start - b.start),
  )
}

/** Commas in front of other marks, those in a row together; none where they are few. */
function doubledCommas(text: string): ViewReplacement[] {
  const found: { start: number; end: number; after: string }[] = []
  let count = 0
  for (const { index: at } of text.matchAll(commaBeforeMark)) {
    count++
    const last = found.at(-1)
    if (last?.end === at) last.end = at + 1
    else found.push({ start: at, end: at + 1, after: '' })
  }
  return count >= fewestCommas ? found : []
}

const replacementsOf = (text: string, pattern: RegExp, after: string): ViewReplacement[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, after }))
