import { divisionLevel } from '#lib/knowledge/division-code.ts'
import type { Confidence } from '#lib/report/index.ts'
import { found, missing } from './finding.ts'
import { quoteAt } from './input.ts'
import { organisingUnit } from './organising-unit.ts'
import { resolveReading } from './place-reading.ts'
import type { PlaceRule } from './place-rule.ts'
import { clearWinner, type ScoredPlace, scoredPlaces } from './place-score.ts'
import type { PlaceSignal } from './place-signal.ts'
import { placeSignals } from './place-signals.ts'
import { callsItself, placeValue } from './place-value.ts'
import { selfReference } from './self-reference.ts'

const rule = 'own-words'

const ofProvinces = new Set(['institution', 'list'])

/** Signals that count where the text calls nothing its own: what a page says of its publisher, its campaign or its papers; of a masked city also its districts. */
const speaksAlone = new Set([
  'campaign',
  'document',
  'title',
  'owner',
  'publisher',
  'agency',
  'signature',
  'subject',
  'unit',
  'leader',
  'abbreviation',
  'address',
  ...ofProvinces,
])

/** A text that calls nothing its own speaks of a province only by its bodies and lists; a page names its province besides. */
const mayBeMeant = (code: string, found: readonly PlaceSignal[]) =>
  divisionLevel(code) !== 'province' || found.some(({ name }) => ofProvinces.has(name))

/**
 * 全市, 我区: the page speaks of its own place without naming it as organiser. The place of that kind to which most signals point.
 * A unit within a division (a school, a village) says 全市 of what lies around it, and a feature says nothing: there any kind will do.
 */
export const placeOfOwnWords: PlaceRule = ({ input, context }) => {
  const self = organisingUnit(input) ? null : selfReference(input)
  /** The name as printed; a place that is named by its parts has none. */
  const printed = ({ name, mention: { zone, start, end } }: PlaceSignal) =>
    name === 'sub-units' ? '' : (input.simple[zone] ?? '').slice(start, end)
  const speaks = (name: string) => speaksAlone.has(name) || (name === 'sub-units' && input.flags.includes('masked'))
  const signals = placeSignals(input, context).filter(({ name }) => (self ? name !== 'zone' : speaks(name)))
  const own = scoredPlaces(input, signals, context).filter(({ code, signals: found }) =>
    self ? found.some((signal) => callsItself(code, self.kind, printed(signal))) : mayBeMeant(code, found),
  )
  const winner = clearWinner(own)
  if (!winner)
    return missing(
      own.length > 1 ? 'ambiguous' : 'not-printed',
      rule,
      own.map(({ code }) => placeValue(code, '')),
    )
  const named =
    winner.signals.find((signal) => signal.name !== 'sub-units' && signal.mention.codes.includes(winner.code)) ?? winner.signals[0]
  const support = resolveReading(input, [winner.code], context)?.support ?? []
  return found(placeValue(winner.code, named ? printed(named) : ''), {
    rule,
    confidence: confidenceOf(winner, self !== null && own.every(({ code }) => code === winner.code), self ? support.length : 0),
    quotes: [
      ...winner.signals.map(({ mention, role }) => quoteAt(input, mention.zone, mention.start, mention.end, role)),
      ...support.slice(0, 2).map(({ zone, start, end }) => quoteAt(input, zone, start, end, 'parent')),
      ...(self ? [quoteAt(input, self.use.zone, self.use.start, self.use.end, 'self-reference')] : []),
    ],
  })
}

/** What title and text say, and what the frame of the page says. */
const saidByText = new Set(['campaign', 'document', 'title', 'subject', 'self-named', 'slogan', 'unit', 'leader', 'abbreviation'])
const saidByFrame = new Set(['owner', 'publisher', 'site', 'signature'])
const tellsOutright = new Set(['unit', 'institution', 'list'])
const strong = 3

/** The text and the frame of the page, each in a strong way, tell of the same place, and of no other that could be meant. */
const isAgreed = (winner: ScoredPlace) =>
  [saidByText, saidByFrame].every((said) => winner.signals.some(({ name, weight }) => said.has(name) && weight >= strong))

/**
 * What is nowhere called the organiser is certain only where text and frame agree and the text calls the same kind of division its own; a strong
 * and a second signal, or the name of the unit itself, make it likely.
 */
function confidenceOf(winner: ScoredPlace, isOwnKind: boolean, support: number): Confidence {
  if (isOwnKind && isAgreed(winner)) return 'certain'
  return winner.score >= 5 || support > 0 || winner.signals.some(({ name }) => tellsOutright.has(name)) ? 'likely' : 'unsure'
}
