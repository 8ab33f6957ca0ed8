import type { QuoteRole } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'
import type { ContextMention } from './place-context.ts'

/** One way in which a page names its own place without calling it the organiser. Weights are added up as place-score.ts says. */
export type PlaceSignal = { readonly name: string; readonly weight: number; readonly role: QuoteRole; readonly mention: ContextMention }

/** A way of finding such signals. */
export type SignalRule = (input: ExtractInput, context: readonly ContextMention[]) => PlaceSignal[]
