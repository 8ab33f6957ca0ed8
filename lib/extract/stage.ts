import { isKnownHolder } from '#lib/knowledge/holders.ts'
import { fallbackStage, type StageCondition, type StageRule, stageRules } from '#lib/knowledge/stages.ts'
import type { Finding, MeetingDate, Place, Quote, Stage, Track } from '#lib/report/index.ts'
import { found } from './finding.ts'
import type { ExtractInput } from './input.ts'
import { findCue, type ScopedSpan, stageScopes } from './stage-cues.ts'

/** What other readers found and the stage depends on. */
export type StageContext = {
  readonly track: Finding<Track>
  readonly place: Finding<Place>
  readonly meetingDate: Finding<MeetingDate>
  /** Slug of the campaign that the meeting is about first of all. */
  readonly mainCampaign: string | null
}

/**
 * What the meeting is for. The first rule of the table that fits decides; the stages of the other rules that fit are alternatives.
 * A report without any cue is of work under way, and says that it is unsure.
 */
export function readStage(input: ExtractInput, context: StageContext): Finding<Stage> {
  const spans = stageScopes(input)
  const fits = stageRules.flatMap((rule) => {
    const quotes = quotesOf(rule, input, spans, context)
    return quotes ? [{ rule, quotes }] : []
  })
  const [first, ...others] = fits
  if (!first) return found<Stage>(fallbackStage, { rule: 'no-cue', confidence: 'unsure', basis: 'inferred', quotes: [] })
  const alternatives = [...new Set(others.map(({ rule }) => rule.stage))].filter((stage) => stage !== first.rule.stage)
  const confidence = first.rule.strength === 'certain' && alternatives.length > 2 ? 'likely' : first.rule.strength
  return found(first.rule.stage, { rule: first.rule.name, confidence, quotes: first.quotes, alternatives })
}

function quotesOf(rule: StageRule, input: ExtractInput, spans: readonly ScopedSpan[], context: StageContext): Quote[] | null {
  const title = spans.filter((span) => span.scope === 'title')
  if (rule.given && !holds(rule.given, context)) return null
  if (rule.notTitle && title.some((span) => rule.notTitle?.test(span.text))) return null
  if (rule.notBody?.test(input.simple.body ?? '')) return null
  const quotes = rule.all.map((cue) => findCue(input, spans, cue, context.mainCampaign))
  return quotes.every((quote) => quote !== null) ? quotes : null
}

function holds(condition: StageCondition, context: StageContext): boolean {
  const date = context.meetingDate.value
  if (condition === 'holder') return context.track.value === 'holder' || isKnownHolder(context.place.value, date?.year ?? null)
  return date?.year != null && date.month != null && isThirdYear(date.year) && date.month >= 7
}

/** Third years of the national three-year cycles 2003–2023; nothing is known of later ones. */
const isThirdYear = (year: number) => year >= 2003 && year <= 2023 && (year - 2003) % 3 === 2
