import { simplifyCharacters } from '#lib/text/index.ts'
import spam from '../data/spam-words.json' with { type: 'json' }
import type { Draft } from '../draft/draft.ts'
import { labelInView, type ViewLabel } from '../draft/label-in-view.ts'
import { viewOf } from '../draft/view.ts'
import { edgeSpam } from '../lines/edge-spam.ts'
import { classify } from '../lines/line-class.ts'
import { pageLines } from '../lines/page-lines.ts'
import { repeatedBrands } from '../lines/repeated-brands.ts'
import { hasOffer, singleBrands } from '../lines/single-brands.ts'
import { strangeInsertions } from '../lines/strange-insertions.ts'

const words = new RegExp([...spam.words].sort((a, b) => b.length - a.length).join('|'), 'g')
/** A brand of betting set between the characters of a sentence. */
const inline = new RegExp(`(?<=[\\p{Script=Han}“,、。])(?:${spam.inlineTokens.join('|')})(?=[\\p{Script=Han},。、;”])`, 'giu')
/** Trades that advertise by injection, and how they want to be reached. */
const trades = new RegExp(spam.trades.join('|'))
const contact = /(?:微信|v信|vx|wx|wechat|qq|扣扣|电话|热线|手机|网址|官网)[^\p{Script=Han}\w]{0,3}[a-z0-9][a-z0-9._-]{4,}/iu
const longestAdvertisement = 80
const separators = /[,、_|/\s-]/g
const fewestWords = 2
const fewestSeparators = 2

/** Labels lines of injected advertisements: they list their words without making a sentence. 扫黄打非 and 网吧整治 in a sentence are governance. */
export function markSpam(draft: Draft): Draft {
  const lines = pageLines(draft)
  const strange = edgeSpam(classify(lines))
  const spamLines = lines.filter((line) => isSpamLine(line.folded) || strange.has(line))
  return labelInView(
    draft,
    'spam',
    spamLines.map(({ start, end }) => ({ start, end, kind: 'spam' })),
  )
}

/** Labels brands set into sentences: those of the list, and those that a page repeats. After mirrors' readings and doubled marks are gone, which part a brand as they part words. */
export function markBrands(draft: Draft): Draft {
  // In simplified script, of the same length: what belongs together there is known.
  const text = simplifyCharacters(viewOf(draft).text)
  const brands = brandsIn(text).filter((brand) => text.search(brand) >= 0)
  const offers = hasOffer(text)
  if (brands.length === 0 && !offers) return draft
  return labelInView(
    draft,
    'spam',
    pageLines(draft).flatMap((line) => inlineBrands(line.start, text.slice(line.start, line.end), brands, offers)),
  )
}

function isSpamLine(folded: string): boolean {
  if (/[。;]/.test(folded)) return false
  if (folded.length <= longestAdvertisement && trades.test(folded) && contact.test(folded)) return true
  if ((folded.match(separators)?.length ?? 0) < fewestSeparators) return false
  const hits = new Set(folded.toLowerCase().match(words)).size
  return hits >= fewestWords && hits * 12 >= folded.length / 2
}

/** What is cut out of sentences: the brands of the list, and those that this page repeats. */
function brandsIn(text: string): readonly RegExp[] {
  const repeated = [...new Set([...repeatedBrands(text), ...strangeInsertions(text)])]
    .sort((a, b) => b.length - a.length)
    .map((brand) => brand.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return repeated.length === 0 ? [inline] : [inline, new RegExp(`(?<=[\\p{Script=Han}”》])(?:${repeated.join('|')})`, 'gu')]
}

/** @param lineStart where the line begins in the view */
function inlineBrands(lineStart: number, line: string, brands: readonly RegExp[], offers: boolean): ViewLabel[] {
  const found = brands
    .flatMap((brand) => [...line.matchAll(brand)])
    .map(({ index, 0: brand }) => ({ start: index, end: index + brand.length }))
    .concat(offers ? singleBrands(line) : [])
    .map(({ start, end }) => ({ start: lineStart + start, end: lineStart + end, kind: 'spam' as const }))
    .sort((a, b) => a.start - b.start)
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0))
}
