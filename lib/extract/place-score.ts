import { isWithin } from '#lib/knowledge/divisions.ts'
import type { ExtractInput } from './input.ts'
import type { ContextMention } from './place-context.ts'
import { resolveReading } from './place-reading.ts'
import type { PlaceSignal } from './place-signal.ts'

export type ScoredPlace = { readonly code: string; readonly score: number; readonly signals: readonly PlaceSignal[] }

/** One weak signal is not enough, and a second place must not be nearly as likely. */
const leastScore = 3
const leastLead = 2

/** Many signals are of the same few places. */
function resolvedSignals(input: ExtractInput, signals: readonly PlaceSignal[], context: readonly ContextMention[]) {
  const byCodes = Map.groupBy(signals, ({ mention }) => mention.codes.join())
  const resolved = new Map(
    Array.from(byCodes, ([codes, [signal]]) => [codes, signal ? resolveReading(input, signal.mention.codes, context) : null]),
  )
  return signals.flatMap((signal) => {
    const code = resolved.get(signal.mention.codes.join())?.code
    return code === undefined ? [] : [{ signal, code }]
  })
}

const firstBy = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed()

/** Each signal counts once, and of several at the same words the strongest: one mention is one witness. */
function scored(code: string, signals: readonly PlaceSignal[]): ScoredPlace {
  const strongestFirst = signals.toSorted((a, b) => b.weight - a.weight)
  const witnesses = firstBy(strongestFirst, ({ mention }) => `${mention.zone} ${mention.start}`)
  const once = firstBy(witnesses, ({ name }) => name)
  return { code, signals: once, score: once.reduce((sum, { weight }) => sum + weight, 0) }
}

/** Places by the sum of their witnesses, best first. */
export function scoredPlaces(input: ExtractInput, signals: readonly PlaceSignal[], context: readonly ContextMention[]): ScoredPlace[] {
  const byCode = Map.groupBy(resolvedSignals(input, signals, context), ({ code }) => code)
  return [...byCode]
    .map(([code, entries]) =>
      scored(
        code,
        entries.map(({ signal }) => signal),
      ),
    )
    .toSorted((a, b) => b.score - a.score)
}

/** The best place of a kind, if it is believable and well ahead of the next one; a place above or below it is no rival. */
export function clearWinner(places: readonly ScoredPlace[]): ScoredPlace | null {
  const [first, ...others] = places
  if (!first || first.score < leastScore) return null
  const rival = others.find(({ code }) => !isWithin(code, first.code) && !isWithin(first.code, code))
  return rival && first.score - rival.score < leastLead ? null : first
}
