import { bondBits } from '#lib/text/index.ts'
import spam from '../data/spam-words.json' with { type: 'json' }

const oneOf = (words: readonly string[]) => words.join('|')
const services = `(?:${oneOf(spam.onceServices)})+`
/** kaiyun体育官方入口: letters, a trade, and how to get there. */
const latin = new RegExp(`(?<=[\\p{Script=Han}”,，。;；])[a-z]{2,10}\\d{0,4}(?:体育|真人|${oneOf(spam.onceTrades)})${services}`, 'giu')
/** 金手指娱乐app: how long the name before the trade is, its neighbours tell. */
const chinese = new RegExp(`(\\p{Script=Han}{2,5})(?:${oneOf(spam.onceTrades)})(?:app|官网|官方入口|下载|注册|登录)+`, 'giu')
/** A clause with an address under a domain that hardly anybody but advertisers uses. */
const clause = new RegExp(`[,，][^,，。;；\\n]{0,16}?[a-z\\d-]{2,12}\\.(?:${oneOf(spam.advertisedDomains)})(?=[,，。;；])`, 'gi')
const offer = new RegExp(
  `(?:体育|真人|${oneOf(spam.onceTrades)})(?:${oneOf(spam.onceServices)})|\\.(?:${oneOf(spam.advertisedDomains)})(?![a-z\\d])|薇|威信|加V`,
  'i',
)
/** （更多精彩加薇信号ng2019）: the spellings that avoid filters. */
const contact = /[(（][^()（）]{0,16}(?:薇信|加薇|加威|威信|加[Vv]信?|薇❤)[^()（）]{0,6}[A-Za-z\d_-]{4,20}[)）]/g
const mark = /[,，]/
const longestName = 4
const shortestName = 2

type Found = { readonly start: number; readonly end: number }

/** Whether anything in a text may be such an advertisement. */
export const hasOffer = (text: string): boolean => offer.test(text)

/** Advertisements set into a sentence that show what they are where they stand once; a whole clause goes with the comma before it. */
export function singleBrands(line: string): readonly Found[] {
  const found = [...line.matchAll(clause), ...line.matchAll(latin)].map(({ index, 0: brand }) =>
    withMark(line, index, index + brand.length),
  )
  for (const { index, 0: words } of line.matchAll(contact)) found.push({ start: index, end: index + words.length })
  for (const { index, 0: brand, 1: before = '' } of line.matchAll(chinese)) {
    const from = index + before.length - nameLength(line, index, before)
    found.push({ start: from, end: index + brand.length })
  }
  return found
}

function withMark(line: string, start: number, end: number): Found {
  const isClause = mark.test(line[start - 1] ?? '') && /[,，。;；]/.test(line[end] ?? '。')
  return { start: isClause ? start - 1 : start, end }
}

/** The name begins where two characters are bound least. */
function nameLength(line: string, index: number, before: string): number {
  const lengths = Array.from({ length: longestName - shortestName + 1 }, (_, at) => at + shortestName).filter(
    (length) => length <= before.length,
  )
  const bond = (length: number) => {
    const at = index + before.length - length
    return bondBits(line[at - 1] ?? '。', line[at] ?? '')
  }
  return lengths.reduce((best, length) => (bond(length) < bond(best) ? length : best), shortestName)
}
