import { stageRules, type TrackCue, trackCues } from '#lib/knowledge/stages.ts'
import type { Finding, Quote, Track } from '#lib/report/index.ts'
import { matchesIn } from './every-match.ts'
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { clauseAt } from './sentences.ts'
import { findCue, stageScopes } from './stage-cues.ts'

/**
 * Whether the place is on its way to its first title, holds it, or holds it and wants the next: from words only. Reports seldom say so;
 * null is the normal answer then. Words of both kinds contradict each other unless the next title is the goal.
 */
export function readTrack(input: ExtractInput, mainCampaign: string | null): Finding<Track> {
  if (mainCampaign === 'model-civilized-city') {
    const quote = upgradeQuote(input, mainCampaign)
    if (quote)
      return found<Track>('upgrade', { rule: 'model-city-is-the-goal', confidence: 'likely', quotes: [quote], alternatives: ['holder'] })
  }
  const hits = trackCues.flatMap((cue) => {
    const quote = cueQuote(input, cue)
    return quote ? [{ cue, quote }] : []
  })
  const tracks = [...new Set(hits.map(({ cue }) => cue.track))]
  const [first] = hits
  if (!first) return missing('not-printed', 'no-words-of-track')
  if (tracks.length > 1) return missing('contradictory', 'words-of-both-tracks', tracks)
  return found(first.cue.track, { rule: first.cue.name, confidence: 'likely', quotes: [first.quote] })
}

function upgradeQuote(input: ExtractInput, main: string): Quote | null {
  const spans = stageScopes(input)
  const rules = stageRules.filter((rule) => rule.stage === 'upgrade')
  return rules.flatMap((rule) => rule.all).reduce<Quote | null>((quote, cue) => quote ?? findCue(input, spans, cue, main), null)
}

function cueQuote(input: ExtractInput, cue: TrackCue): Quote | null {
  for (const zone of ['title', 'body'] as const) {
    const text = input.simple[zone] ?? ''
    for (const match of matchesIn(input, zone, cue.pattern)) {
      if (cue.unless?.test(clauseAt(text, match.index).text)) continue
      return quoteAt(input, zone, match.index, match.index + match[0].length, 'cue')
    }
  }
  return null
}
