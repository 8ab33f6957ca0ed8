import type { ExtractInput } from './input.ts'
import type { ContextMention } from './place-context.ts'
import { ownSignals } from './place-own-signals.ts'
import { subUnits } from './place-part-signals.ts'
import type { PlaceSignal } from './place-signal.ts'
import { siteSignals } from './place-site-signals.ts'
import { textSignals } from './place-text-signals.ts'

/** All ways in which a page names its own place without calling it the organiser. */
export const placeSignals = (input: ExtractInput, context: readonly ContextMention[]): PlaceSignal[] =>
  [...textSignals, ...ownSignals, subUnits, ...siteSignals].flatMap((rule) => rule(input, context))
