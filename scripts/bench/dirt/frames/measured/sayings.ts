import type { Chance } from '../../../chance.ts'
import sayings from './sayings.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }
import { strayDay } from './words.ts'

type Lists = Exclude<keyof typeof sayings, 'about'>

function filled(chance: Chance, text: string, place: string): string {
  const values: Readonly<Record<string, string | number>> = { ...strayDay(chance), place, n: 2 + chance.upTo(26) }
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}

/** Several different entries of a list of the second set, in random order; each speaks of a place and a day of its own. */
export const said = (chance: Chance, list: Lists, count: number): string[] =>
  chance
    .shuffle(sayings[list])
    .slice(0, count)
    .map((text) => filled(chance, text, chance.pick(words.places)))

/** One entry of a list. */
export const saying = (chance: Chance, list: Lists): string => said(chance, list, 1).join('')

/** Headlines of other articles, each with a first sentence that speaks of the same place. */
export function stories(chance: Chance, count: number): { readonly headline: string; readonly teaser: string }[] {
  const teasers = chance.shuffle(sayings.teasers)
  return chance
    .shuffle(sayings.events)
    .slice(0, count)
    .map((event, index) => {
      const place = chance.pick(words.places)
      return { headline: filled(chance, event, place), teaser: filled(chance, teasers[index % teasers.length] ?? '', place) }
    })
}

/** A day that has nothing to do with the report, by parts: `onSomeDay(chance, ({ month, day }) => …)`. */
export const onSomeDay = (chance: Chance, print: (day: ReturnType<typeof strayDay>) => string): string => print(strayDay(chance))

/** The year in which somebody else kept a copy of the page: later than the report. */
export const laterYear = (chance: Chance, year: number | undefined): number => (year ?? 2011) + 1 + chance.upTo(4)
