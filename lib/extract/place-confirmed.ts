import { divisionLevel } from '#lib/knowledge/division-code.ts'
import { isWithin } from '#lib/knowledge/divisions.ts'
import type { Finding, Place } from '#lib/report/index.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { pageSigns } from './page-signs.ts'
import type { PlaceSign } from './place-sign.ts'

const statement = 3
const leastOfText = 2

const nested = (a: string, b: string) => isWithin(a, b) || isWithin(b, a)
const isStatement = ({ weight, codes }: PlaceSign) => weight >= statement && codes.length === 1

/**
 * A place that a rule took to be likely is certain where text and frame, which do not know of each other, both tell of it: a site, an owner or
 * a column of the place or its city, a name in the text that counts, and nothing on the page that states another place.
 */
export function confirmed(input: ExtractInput, finding: Finding<Place>): Finding<Place> {
  if (!finding.value || finding.confidence === 'certain' || input.flags.includes('rewritten') || input.flags.includes('masked'))
    return finding
  const { province, city, district } = finding.value
  const code = district ?? city ?? province
  const signs = pageSigns(input)
  if (signs.some((sign) => isStatement(sign) && !sign.codes.some((other) => nested(other, code)))) return finding
  const frame = signs.find((sign) => sign.side === 'frame' && isStatement(sign) && isOf(sign, code))
  const text = signs.find(
    (sign) => sign.side === 'text' && sign.weight >= leastOfText && sign.codes.length === 1 && sign.codes.includes(code),
  )
  if (!frame || !text) return finding
  const quotes = [text, frame].map(({ zone, start, end, role }) => quoteAt(input, zone, start, end, role))
  const isNew = (zone: string, start: number) => !finding.quotes.some((quote) => quote.zone === zone && quote.start === start)
  return { ...finding, confidence: 'certain', quotes: [...finding.quotes, ...quotes.filter(({ zone, start }) => isNew(zone, start))] }
}

/** The place itself, what lies in it, or the city around it; a province's site tells of all its places. */
const isOf = ({ codes }: PlaceSign, code: string) =>
  codes.some((other) => nested(other, code) && (other === code || divisionLevel(other) !== 'province'))
