import type { Chance } from '../../../chance.ts'
import type { Facts } from '../frame.ts'
import sayings from './sayings.json' with { type: 'json' }
import { otherDay, otherPlace, person, some } from './words.ts'

export const comments = (number: number, chance: Chance): string[] => some(sayings.comments, number, chance)
export const advert = (chance: Chance): string => chance.pick(sayings.adverts)
export const signature = (chance: Chance): string => chance.pick(sayings.signatures)
export const hot = (number: number, chance: Chance): string[] => some(sayings.hot, number, chance)
export const tags = (number: number, chance: Chance): string[] => some(sayings.tags, number, chance)
/** Kinds of official papers, as sites list them that sell models of them. */
export const paperKinds = (number: number, chance: Chance): string[] => some(sayings.papers, number, chance)

/** What the site says of rights and risks: one sentence or several, each line one entry. */
export const disclaimer = (facts: Facts, chance: Chance): string[] =>
  chance.pick(sayings.disclaimers).map((line) => filled(line, facts, chance))

/** A word of the editors to their readers. */
export const siteNote = (facts: Facts, chance: Chance): string => filled(chance.pick(sayings.notes), facts, chance)

/** The first sentences of reports on other places, cut off: traps, for they are written like the report itself. */
export function summaries(number: number, facts: Facts, chance: Chance): string[] {
  return Array.from({ length: number }, () => {
    const { month, day } = otherDay(chance)
    const told = filled(chance.pick(sayings.summaries), facts, chance)
    const cut = chance.hit(0.5) ? told.slice(0, -1) : told
    return `${chance.hit(0.6) ? `${month}月${day}日，` : ''}${otherPlace(facts, chance)}${cut}${chance.pick(['……', '...', '…'])}`
  })
}

/** Sentences with the marks of texts that lost their full width on the way. */
export const halfWidth = (text: string): string =>
  text.replace(/[，！？：；（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))

function filled(line: string, { site }: Facts, chance: Chance): string {
  return line
    .replaceAll('@', () => person(chance))
    .replaceAll('%', site.name)
    .replaceAll('&', `bianji@${site.host}`)
}
