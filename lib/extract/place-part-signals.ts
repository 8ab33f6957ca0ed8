import { placeCodes } from '#lib/knowledge/division-code.ts'
import type { ContextMention } from './place-context.ts'
import type { PlaceSignal, SignalRule } from './place-signal.ts'

/** Two or more districts of one city, or three cities of one province: the meeting is the larger one's. The signal names it by its parts. */
export const subUnits: SignalRule = (_input, context) => {
  const named = context
    .filter(({ zone, codes }) => zone === 'body' && codes.length === 1)
    .map((mention) => ({ mention, ...placeCodes(mention.codes[0] ?? '') }))
  const districts = named.flatMap(({ mention, city, district }) => (city && district ? [{ mention, parent: city, part: district }] : []))
  const cities = named.flatMap(({ mention, province, city }) => (city ? [{ mention, parent: province, part: city }] : []))
  return [...joined(districts, 2, 3), ...joined(cities, 3, 2)]
}

type Part = { readonly mention: ContextMention; readonly parent: string; readonly part: string }

const joined = (parts: readonly Part[], least: number, weight: number): PlaceSignal[] =>
  [...Map.groupBy(parts, ({ parent }) => parent)]
    .filter(([, own]) => new Set(own.map(({ part }) => part)).size >= least)
    .flatMap(([parent, own]) =>
      own.map(({ mention }) => ({ name: 'sub-units', weight, role: 'sub-unit', mention: { ...mention, codes: [parent] } })),
    )
