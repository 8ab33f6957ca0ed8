import spam from '../data/spam-words.json' with { type: 'json' }

const oneOf = (words: readonly string[]) => words.join('|')
const clauseEnd = '(?=[,，。;；、!！?？]|$)'
const behindText = '(?<=[\\p{Script=Han}”》])'
/** qx8体育, hb7app下载: letters and digits with a trade or a service behind them. */
const latin = new RegExp(
  `${behindText}(?=[a-z\\d]{2})([a-z\\d]{1,8}?)(?:(?:${oneOf(spam.brandTrades)})(?:${oneOf(spam.brandServices)})*|(?:${oneOf(spam.brandServices)})+)(?![a-z\\d])`,
  'giu',
)
const address = new RegExp(`${behindText}[a-z\\d-]{2,20}(?:\\.[a-z\\d-]{2,12}){0,2}\\.[a-z]{2,12}(?![a-z\\d.])`, 'giu')
const chinese = new RegExp(`(?<=\\p{Script=Han})(\\p{Script=Han}{2})(?:${oneOf(spam.brandTrades)})${clauseEnd}`, 'gu')
const chineseNet = /(?<=\p{Script=Han})(\p{Script=Han})彩网/gu
/** Inside words only what is hardly ever an ordinary thing. */
const chineseInWords = new RegExp(`(?<=\\p{Script=Han})(\\p{Script=Han}{2})(?:${oneOf(spam.sureTrades)}|娱乐)(?=\\p{Script=Han})`, 'gu')
const publicAddress = /\.(?:gov|edu|org|mil)\b/i
const sure = new RegExp(`(?:${oneOf(spam.sureTrades)})$`, 'u')

/** Each pattern beside words of which one must stand on the page, which is told much faster. */
const patterns: readonly (readonly [RegExp, readonly string[]])[] = [
  [latin, [...spam.brandTrades, ...spam.brandServices]],
  [address, ['.']],
  [chinese, spam.brandTrades],
  [chineseNet, ['彩网']],
  [chineseInWords, [...spam.sureTrades, '娱乐']],
]

const fewestSure = 2
const fewestOthers = 3
/** Of its places in a text, a name that belongs there stands in most behind a verb or a preposition. */
const mostNamed = 0.5

/**
 * Brands that were set again and again into the sentences of a page: strings that look like one and stand in different surroundings.
 * `text` is the text of the page; the brands come as they are printed.
 */
export function repeatedBrands(text: string): readonly string[] {
  const small = text.toLowerCase()
  const matches = patterns
    .filter(([, words]) => words.some((word) => small.includes(word)))
    .flatMap(([pattern]) => [...text.matchAll(pattern)])
    .filter(isStrange)
  const byBrand = Map.groupBy(matches, ([brand]) => brand)
  return [...byBrand].filter(([brand, found]) => isInjected(brand, found, text)).map(([brand]) => brand)
}

const ordinary: ReadonlySet<string> = new Set(spam.notBrands)
const isStrange = ([brand, name = '']: RegExpExecArray) => !ordinary.has(name.toLowerCase()) && !publicAddress.test(brand)

function isInjected(brand: string, found: readonly RegExpExecArray[], text: string): boolean {
  const before = found.map(({ index }) => text.slice(Math.max(index - 2, 0), index))
  const fewest = /^[a-z\d]/i.test(brand) || sure.test(brand) ? fewestSure : fewestOthers
  const named = before.filter((context) => spam.naming.includes(context.slice(-1))).length
  return new Set(before).size >= fewest && named <= found.length * mostNamed
}
