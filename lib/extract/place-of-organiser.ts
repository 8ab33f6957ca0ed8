import { contestedShortNames, divisionsCalled } from '#lib/knowledge/division-names.ts'
import { division, isWithin } from '#lib/knowledge/divisions.ts'
import type { Confidence, Finding, Place, Quote } from '#lib/report/index.ts'
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import type { Organiser } from './organiser.ts'
import type { ContextMention } from './place-context.ts'
import { type Resolved, resolveReading } from './place-reading.ts'
import type { PlaceRule } from './place-rule.ts'
import { callsItself, placeValue } from './place-value.ts'
import { selfReference } from './self-reference.ts'

type Candidate = Resolved & {
  readonly organiser: Organiser
  readonly readings: readonly string[]
  readonly printed: string
  readonly isFull: boolean
}

const rule = 'organiser'

/** The place that title and lead name as the one who holds the meeting. Title and lead must not contradict each other. */
export const placeOfOrganiser: PlaceRule = ({ input, organisers, context }) => {
  const named = organisers.filter(({ place }) => place !== null)
  if (named.length === 0) return null
  const candidates = firstOfEachZone(named).flatMap((organiser): Candidate[] => {
    const place = organiser.place
    const codes = readingsOf(input, organiser)
    const resolved = resolveReading(input, codes, context)
    return place && resolved
      ? [
          {
            ...resolved,
            organiser,
            readings: codes,
            printed: printedName(input, organiser),
            isFull: place.form === 'full' || place.chained,
          },
        ]
      : []
  })
  const best = smallest(input, candidates)
  if (!best) return missing('ambiguous', rule, alternativesOf(input, named))
  const rival = candidates.find(({ code }) => !isWithin(code, best.code) && !isWithin(best.code, code))
  if (rival && !input.flags.includes('rewritten'))
    return missing(
      'contradictory',
      rule,
      [best, rival].map(({ code, printed }) => placeValue(code, printed)),
    )
  return finding(input, best, candidates, isUnknownToText(best, context))
}

/** The title's place is named nowhere in a text that names others: the title may be another article's. */
function isUnknownToText({ code, organiser }: Candidate, context: readonly ContextMention[]): boolean {
  const inText = context.filter(({ zone }) => zone === 'body')
  const agree = (other: string) => isWithin(code, other) || isWithin(other, code)
  return organiser.zone !== 'body' && inText.length > 0 && !inText.some(({ codes }) => codes.some(agree))
}

/** A short name that several levels share (朝阳, 吉林) is the one that the text calls its own: 全区 makes it a district. */
function readingsOf(input: ExtractInput, organiser: Organiser): readonly string[] {
  const { place } = organiser
  if (!place) return []
  const isAlone = place.form === 'short' && !place.chained
  const self = isAlone ? selfReference(input) : null
  if (isAlone && !self && contestedShortNames.has(printedName(input, organiser)))
    return divisionsCalled(printedName(input, organiser)).map(({ code }) => code)
  if (!self || place.codes.some((code) => callsItself(code, self.kind, ''))) return place.codes
  const others = divisionsCalled(printedName(input, organiser)).filter(({ code }) => callsItself(code, self.kind, ''))
  return others.length > 0 ? others.map(({ code }) => code) : place.codes
}

const firstOfEachZone = (organisers: readonly Organiser[]) =>
  [...new Map(organisers.toReversed().map((one) => [one.zone, one])).values()].toReversed()

/** The name without a zone's: in simplified script. */
const printedName = (input: ExtractInput, { zone, place }: Organiser) =>
  place ? (input.simple[zone] ?? '').slice(place.start, place.end) : ''

const alternativesOf = (input: ExtractInput, organisers: readonly Organiser[]) =>
  organisers.flatMap((organiser) => readingsOf(input, organiser).map((code) => placeValue(code, printedName(input, organiser))))

/** A district named in the lead is more exact than its city in the title. On rewritten pages the title alone is believed, being usually untouched. */
function smallest(input: ExtractInput, candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = candidates
  if (!first || input.flags.includes('rewritten')) return first
  return candidates.find(({ code, organiser }) => code !== first.code && isWithin(code, first.code) && organiser.area === null) ?? first
}

/** Certain: an unambiguous full name, or two agreeing signals. A county without its kind, or a page whose words were changed, is less. */
function confidenceOf(input: ExtractInput, best: Candidate, candidates: readonly Candidate[]): Confidence {
  if (input.flags.includes('rewritten')) return 'unsure'
  const agreeing = candidates.filter(({ code }) => code === best.code).length + best.support.length
  if (best.readings.length > 1 && best.hints.length > 0) return best.hints.length > 1 ? 'likely' : 'unsure'
  if (best.readings.length > 1) return agreeing > 2 ? 'certain' : 'likely'
  return best.isFull || agreeing > 1 ? 'certain' : 'likely'
}

function finding(input: ExtractInput, best: Candidate, candidates: readonly Candidate[], isDoubtful: boolean): Finding<Place> {
  const confidence = confidenceOf(input, best, candidates)
  const same = candidates.filter(({ code }) => isWithin(best.code, code))
  const quotes: Quote[] = [
    ...same.map(({ organiser }) => placeQuote(input, organiser)),
    ...best.hints.map(({ zone, start, end, role }) => quoteAt(input, zone, start, end, role)),
    ...best.support.map(({ zone, start, end, codes }) =>
      quoteAt(input, zone, start, end, isWithin(best.code, codes[0] ?? '') ? 'parent' : 'sub-unit'),
    ),
  ]
  const area = best.organiser.area?.name ?? null
  return found(placeValue(best.code, best.printed, area), {
    rule: best.readings.length > 1 ? `${rule}-by-context` : rule,
    confidence: isDoubtful && confidence === 'certain' ? 'likely' : confidence,
    quotes: distinct(quotes),
    alternatives: best.readings.filter((code) => code !== best.code && division(code)).map((code) => placeValue(code, best.printed)),
  })
}

function placeQuote(input: ExtractInput, { zone, place, area }: Organiser): Quote {
  return quoteAt(input, zone, place?.start ?? 0, area?.end ?? place?.end ?? 0, 'organiser')
}

const distinct = (quotes: readonly Quote[]) => [
  ...new Map(quotes.map((quote) => [`${quote.zone} ${quote.start} ${quote.end}`, quote])).values(),
]
