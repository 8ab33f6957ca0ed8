import { cycleOf } from '#lib/knowledge/rounds.ts'
import { fallbackStage, type StageCondition, type StageRule, stageRules } from '#lib/knowledge/stages.ts'
import { standingOf } from '#lib/knowledge/standing.ts'
import type { Confidence, Finding, MeetingDate, Place, Quote, Stage, Track } from '#lib/report/index.ts'
import { mayMatch } from '#lib/text/needed-words.ts'
import { bodyIndex } from './body-paragraphs.ts'
import { found } from './finding.ts'
import type { ExtractInput } from './input.ts'
import { findCue, type ScopedSpan, stageScopes } from './stage-cues.ts'
import { stageSupport } from './stage-support.ts'

/** What other readers found and the stage depends on. */
export type StageContext = {
  readonly track: Finding<Track>
  readonly place: Finding<Place>
  readonly meetingDate: Finding<MeetingDate>
  /** Slug of the campaign that the meeting is about first of all. */
  readonly mainCampaign: string | null
}

type Fit = { readonly rule: StageRule; readonly quotes: readonly Quote[] }

/**
 * What the meeting is for. The first rule of the table that fits decides. Alternatives are the stages of the other rules that fit, in the
 * order of the table, then those towards which further words lean, the strongest first: the first alternative is the second choice.
 * A report without any cue is of work under way, and says that it is unsure.
 */
export function readStage(input: ExtractInput, context: StageContext): Finding<Stage> {
  const spans = stageScopes(input)
  const fits = stageRules.flatMap((rule): Fit[] => {
    const quotes = quotesOf(rule, input, spans, context)
    return quotes ? [{ rule, quotes }] : []
  })
  const [first] = fits
  const stage = first?.rule.stage ?? fallbackStage
  const alternatives = secondChoices(input, fits).filter((other) => other !== stage)
  if (!first) return found<Stage>(stage, { rule: 'no-cue', confidence: 'unsure', basis: 'inferred', quotes: [], alternatives })
  return found(stage, { rule: first.rule.name, confidence: confidenceOf(input, first, fits), quotes: first.quotes, alternatives })
}

/** Words that stand only once, far down in the text, are no second reading. */
const leastScore = 1

const secondChoices = (input: ExtractInput, fits: readonly Fit[]): Stage[] => [
  ...new Set([
    ...fits.map(({ rule }) => rule.stage),
    ...stageSupport(input).flatMap(({ stage, score }) => (score >= leastScore ? [stage] : [])),
  ]),
]

/** Different words of a stage that make it certain, when one of them stands in the title and no rule speaks for another stage. */
const wordsOfCertainty = 3

/** Certain: the rule itself is, or title and text agree in several words and no other rule but that of work under way fits. */
function confidenceOf(input: ExtractInput, { rule }: Fit, fits: readonly Fit[]): Confidence {
  const rivals = new Set(fits.map((fit) => fit.rule.stage).filter((stage) => stage !== rule.stage && stage !== fallbackStage))
  if (rule.strength === 'certain') return rivals.size > 2 ? 'likely' : 'certain'
  const [strongest] = stageSupport(input)
  const agrees = strongest?.stage === rule.stage && strongest.inTitle && strongest.words.size >= wordsOfCertainty
  return rule.strength === 'likely' && agrees && rivals.size === 0 && !input.flags.includes('rewritten') ? 'certain' : rule.strength
}

function quotesOf(rule: StageRule, input: ExtractInput, spans: readonly ScopedSpan[], context: StageContext): Quote[] | null {
  const title = spans.filter((span) => span.scope === 'title')
  if (rule.given && !holds(rule.given, context)) return null
  if (rule.notTitle && title.some((span) => rule.notTitle?.test(span.text))) return null
  if (rule.notBody && mayMatch(rule.notBody, bodyIndex(input)) && rule.notBody.test(input.simple.body ?? '')) return null
  const quotes = rule.all.map((cue) => findCue(input, spans, cue, context.mainCampaign))
  return quotes.every((quote) => quote !== null) ? quotes : null
}

function holds(condition: StageCondition, context: StageContext): boolean {
  const date = context.meetingDate.value
  if (condition === 'holder-by-own-words') return context.track.value === 'holder'
  if (condition === 'holder') return context.track.value === 'holder' || isListedHolder(context)
  return date?.year != null && date.month != null && cycleOf(date.year)?.yearInCycle === 3 && date.month >= 7
}

/** The table of holders leans towards a stage; it states no track, being incomplete. */
const isListedHolder = ({ place, meetingDate, mainCampaign }: StageContext): boolean =>
  standingOf(place.value, meetingDate.value, mainCampaign === null ? [] : [mainCampaign]).title?.state === 'holder'
