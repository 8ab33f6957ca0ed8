import type { Dressing } from '../dirt/dirty-page.ts'
import { type Frame, frames } from '../dirt/frames/index.ts'
import { inventFacts } from '../dirt/frames/invent-facts.ts'
import type { Family } from '../dirt/labelled-page.ts'
import type { Half } from '../dirt/words/index.ts'
import { bare, type Row } from './row.ts'

export const framesOf = (half: Half): readonly Frame[] => frames.filter((frame) => frame.half === half)

/** Frames by what they bring; each page takes one of those that fit. */
export function frameRows(half: Half): Row[] {
  const own = framesOf(half)
  const kinds: readonly (readonly [Family, (frame: Frame) => boolean])[] = [
    ['documentSiteFrame', ({ families: brought, isHtml }) => brought.includes('documentSiteFrame') && !isHtml],
    ['forumFrame', ({ families: brought, isHtml }) => brought.includes('forumFrame') && !isHtml],
    ['frame', ({ families: brought, isHtml }) => !isHtml && !brought.includes('documentSiteFrame') && !brought.includes('forumFrame')],
    ['html', ({ isHtml }) => isHtml],
  ]
  return kinds.flatMap(([name, holds]) => {
    const fitting = own.filter(holds)
    if (fitting.length === 0) return []
    return [{ name, recipe: (chance, strength) => ({ ...bare(name, strength), frame: dressingOf(chance.pick(fitting)) }) }]
  })
}

export const dressingOf =
  (frame: Frame): Dressing =>
  (report, chance) =>
    frame.dress(report, inventFacts(chance), chance)
