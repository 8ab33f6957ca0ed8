import table from './data/holders.json' with { type: 'json' }
import { divisionLevel } from './division-code.ts'
import { division } from './divisions.ts'
import { lastAwarded, type Round } from './rounds.ts'

/**
 * What the table says of a place's title 全国文明城市 on a day: it holds it since the award of `round`, its title was suspended or
 * withdrawn, or it is none of all that won it. `source` as in the table: mostly `unverified`.
 */
export type TitleStatus = {
  readonly state: 'holder' | 'suspended' | 'withdrawn' | 'not-holder'
  readonly round: Round
  readonly source: string
}

type Break = { readonly code: string; readonly from: string; readonly to: string | null; readonly kind: string; readonly source: string }
type Class = 'city' | 'district' | 'county'

const holders = new Map(table.holders.map((holder) => [holder.code, holder]))
const breaks: readonly Break[] = table.breaks

/** Awards are made to cities of prefecture level and above, to districts of municipalities, and to counties and county-level cities. */
function classOf(code: string): Class | null {
  const level = divisionLevel(code)
  if (level !== 'district') return level === 'city' ? 'city' : null
  return /^(?:11|12|31|50)/u.test(code) && (division(code)?.name ?? '').endsWith('区') ? 'district' : 'county'
}

const isComplete = (round: number, of: Class | null) => table.complete.some((one) => one.round === round && one.class === of)

/**
 * The status of a division on a day (ISO). Null before the first award, and where the incomplete table says nothing: that a place is not
 * listed is no answer.
 */
export function titleStatus(code: string, day: string): TitleStatus | null {
  const round = lastAwarded(day)
  if (!round) return null
  const broken = breaks.find((one) => one.code === code && one.from <= day && (one.to === null || day <= one.to))
  if (broken) return { state: broken.kind === 'withdrawn' ? 'withdrawn' : 'suspended', round, source: broken.source }
  const holder = holders.get(code)
  if (holder?.rounds.includes(round.round)) return { state: 'holder', round, source: holder.source }
  return isComplete(round.round, classOf(code)) ? { state: 'not-holder', round, source: round.source } : null
}
