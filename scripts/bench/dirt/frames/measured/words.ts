import type { Chance } from '../../../chance.ts'
import words from './words.json' with { type: 'json' }

/** A day that has nothing to do with the report. */
export const strayDay = (chance: Chance) => ({ year: 2005 + chance.upTo(19), month: 1 + chance.upTo(12), day: 1 + chance.upTo(28) })

/** Headlines of other articles, with places and days of their own. */
export function headlines(chance: Chance, count: number): string[] {
  return chance
    .shuffle(words.events)
    .slice(0, count)
    .map((event) => {
      const { year, month, day } = strayDay(chance)
      const values: Readonly<Record<string, string | number>> = {
        place: chance.pick(words.places),
        n: 2 + chance.upTo(17),
        year,
        month,
        day,
      }
      return event.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
    })
}

/** Headlines with the day on which each was put up, as lists of portals print them. */
export function datedHeadlines(
  chance: Chance,
  count: number,
  print: (day: ReturnType<typeof strayDay>, headline: string) => string,
): string[] {
  return headlines(chance, count).map((headline) => print(strayDay(chance), headline))
}

type Lists = Exclude<keyof typeof words, 'about'>

/** One word of a list. */
export const one = (chance: Chance, list: Lists): string => chance.pick(words[list])

/** Several different words of a list, in random order. */
export const some = (chance: Chance, list: Lists, count: number): string[] => chance.shuffle(words[list]).slice(0, count)

/** A number that a counter shows. */
export const counted = (chance: Chance, limit: number): number => 1 + chance.upTo(limit)

export const two = (value: number): string => String(value).padStart(2, '0')
