import { type PlaceMention, placeMentions } from '#lib/knowledge/place-mentions.ts'
import type { ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { clauseAt } from './sentences.ts'

/** A place named in a zone that belongs to the report or to its publisher. */
export type ContextMention = PlaceMention & { readonly zone: ZoneKind }

/** Zones whose places can speak for the report. Related headlines, spam, sharing sites' frames and addresses name other places constantly. */
const trustedZones: readonly ZoneKind[] = [
  'title',
  'subtitle',
  'meta',
  'body',
  'sourceLine',
  'byline',
  'breadcrumb',
  'caption',
  'attachment',
]

/** Places that serve as a model, a partner or a destination of visits say nothing of the place of the meeting. */
const isModel = (text: string, at: number) => {
  const clause = clauseAt(text, at).text
  return cues.modelCues.some((cue) => clause.includes(cue))
}

const isDamaged = (input: ExtractInput, zone: ZoneKind, { start, end }: PlaceMention) =>
  input.damage.some((one) => one.zone === zone && one.start < end && start < one.end)

/** The places named in the trusted zones, in reading order. */
export function placeContext(input: ExtractInput): ContextMention[] {
  return trustedZones.flatMap((zone) => {
    const text = input.simple[zone] ?? ''
    return placeMentions(text)
      .filter((mention) => !isModel(text, mention.start) && !isDamaged(input, zone, mention))
      .map((mention) => ({ ...mention, zone }))
  })
}
