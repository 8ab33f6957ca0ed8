import { chance } from '../chance.ts'
import { type InventedReport, inventReport, type Marks, templates } from '../reports/index.ts'

/** The report of a number: templates take turns in an order of their own, and never tell the same twice. */
export function inventedReports(seed: number, marks: Marks): (number: number) => InventedReport {
  const order = chance(seed).shuffle(templates)
  return (number) => inventReport(order[number % order.length] as string, seed * 10_007 + Math.floor(number / order.length), marks)
}
