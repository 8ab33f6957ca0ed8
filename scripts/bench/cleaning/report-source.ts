import { chance } from '../chance.ts'
import { type InventedReport, inventReport, templates } from '../reports/index.ts'

/** The report of a number: templates take turns in an order of their own, and never tell the same twice. Marks are those of scraped pages. */
export const reportAt =
  (seed: number) =>
  (number: number): InventedReport => {
    const round = Math.floor(number / templates.length)
    const order = shuffledTemplates(seed)
    return inventReport(order[number % order.length] as string, seed * 10_007 + round, 'half')
  }

const remembered = new Map<number, readonly string[]>()
function shuffledTemplates(seed: number): readonly string[] {
  const known = remembered.get(seed) ?? chance(seed).shuffle(templates)
  remembered.set(seed, known)
  return known
}
