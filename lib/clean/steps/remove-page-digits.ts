import { isKnownPair } from '../bytes/known-pairs.ts'
import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

/** Digits between the end of a sentence and the number word that opens the next point. */
const between = /(?<=[。!?;！？；])\d{1,2}(?=[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]|[(（][一二三四五六七八九十])/g
const fewestPages = 2
const inText = /(?<=\p{Script=Han})\d{1,2}(?=\p{Script=Han})/gu
const counts = /[第近共约达有占建创各每前后用花了]$/
const isCounted =
  /^[个名条次年月日号届家项万亿多余人天点时分米里元类级大批期轮周处座所张支对位种件场组户间层楼公千百十岁度倍段路区楼本份套辆台把面篇部省市县镇乡村]/
const fewestInWords = 3
const leastInWords = 0.2
/** Pages are about as long as each other. */
const mostUneven = 2

/** Removes the page numbers that a document left in a text when its pages were run together. They must count 1, 2, 3, or they are text; inside words they must stand at even distances too. */
export function removePageDigits(draft: Draft): Draft {
  const { text } = viewOf(draft)
  const found = [...text.matchAll(between)]
  const counted = found.every((match, index) => Number(match[0]) === index + 1)
  const digits = counted && found.length >= fewestPages ? found : countedInWords(text)
  const removals: ViewReplacement[] = digits.map((match) => ({ start: match.index, end: match.index + match[0].length, after: '' }))
  return replaceInView(draft, 'layout', removals)
}

/** The numbers of a text that part words and count 1, 2, 3 at even distances; none where they do not. */
function countedInWords(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  const partsWord = ({ index, 0: digits }: RegExpExecArray) => isKnownPair(text[index - 1] ?? '', text[index + digits.length] ?? '')
  for (const match of text.matchAll(inText)) {
    const [before, behind] = [text[match.index - 1] ?? '', text[match.index + match[0].length] ?? '']
    if (Number(match[0]) === found.length + 1 && (partsWord(match) || !(counts.test(before) || isCounted.test(behind)))) found.push(match)
  }
  const parting = found.filter(partsWord)
  if (found.length < fewestInWords || parting.length < found.length * leastInWords) return []
  const gaps = found.slice(1).map(({ index }, at) => index - (found[at]?.index ?? 0))
  const [least = 0, most = 0] = [gaps.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY), gaps.reduce((a, b) => Math.max(a, b), 0)]
  return most <= mostUneven * least ? found : []
}
