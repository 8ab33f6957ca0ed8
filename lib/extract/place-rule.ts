import type { Finding, Place } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'
import type { Organiser } from './organiser.ts'
import type { ContextMention } from './place-context.ts'

/** What the rules of place look at. */
export type PlaceEvidence = {
  readonly input: ExtractInput
  readonly organisers: readonly Organiser[]
  readonly context: readonly ContextMention[]
}

/** A rule gives a finding, or null where it has nothing to say. The first one decides, also that a place stays unknown; only "not printed" lets the next rule speak. */
export type PlaceRule = (evidence: PlaceEvidence) => Finding<Place> | null
