import type { Confidence } from '#lib/report/index.ts'
import { found, missing } from './finding.ts'
import { quoteAt } from './input.ts'
import type { PlaceRule } from './place.ts'
import type { ContextMention } from './place-context.ts'
import { resolveReading } from './place-reading.ts'
import { clearWinner, type ScoredPlace, scoredPlaces } from './place-score.ts'
import { placeSignals } from './place-signals.ts'
import { callsItself, placeValue } from './place-value.ts'
import { selfReference } from './self-reference.ts'

const rule = 'own-words'

/** 全市, 我区: the page speaks of its own place without naming it as organiser. The place of that kind to which most signals point. */
export const placeOfOwnWords: PlaceRule = ({ input, context }) => {
  const self = selfReference(input)
  if (!self) return null
  const printed = ({ zone, start, end }: ContextMention) => (input.simple[zone] ?? '').slice(start, end)
  const own = scoredPlaces(placeSignals(input, context), context).filter(({ code, signals }) =>
    signals.some(({ mention }) => callsItself(code, self.kind, printed(mention))),
  )
  const winner = clearWinner(own)
  if (!winner)
    return missing(
      own.length > 1 ? 'ambiguous' : 'not-printed',
      rule,
      own.map(({ code }) => placeValue(code, '')),
    )
  const named = winner.signals.find(({ mention }) => mention.codes.includes(winner.code))?.mention ?? winner.signals[0]?.mention
  const support = resolveReading([winner.code], context)?.support ?? []
  return found(placeValue(winner.code, named ? printed(named) : ''), {
    rule,
    confidence: confidenceOf(winner, support.length),
    quotes: [
      ...winner.signals.map(({ mention, role }) => quoteAt(input, mention.zone, mention.start, mention.end, role)),
      ...support.slice(0, 2).map(({ zone, start, end }) => quoteAt(input, zone, start, end, 'parent')),
      quoteAt(input, self.use.zone, self.use.start, self.use.end, 'self-reference'),
    ],
  })
}

/** Reading what is nowhere called the organiser is never certain; a strong and a second signal make it likely. */
const confidenceOf = (winner: ScoredPlace, support: number): Confidence => (winner.score >= 5 || support > 0 ? 'likely' : 'unsure')
