import type { Level } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { quoteAt } from './input.ts'
import type { OrganisingUnit } from './organising-unit.ts'
import { remembered } from './remembered.ts'

const ownUnits = cues.ownUnits.map(({ level, words }) => ({ level: level as Level, words: new RegExp(words, 'u') }))
const leadLength = 300

/** 我校, 全局: a unit that speaks of itself, in title or lead. */
export const ownUnit = remembered((input): OrganisingUnit | null => {
  for (const zone of ['title', 'body'] as const) {
    const text = (input.simple[zone] ?? '').slice(0, leadLength)
    for (const { level, words } of ownUnits) {
      const match = words.exec(text)
      if (match) return { level, quote: quoteAt(input, zone, match.index, match.index + match[0].length, 'self-reference') }
    }
  }
  return null
})
