import { type Chance, chance } from '../chance.ts'
import { type Dirtier, type Strength, strengths } from '../dirt/dirtier.ts'
import { dirtyPage, type Recipe } from '../dirt/dirty-page.ts'
import { pageDirtiers, reportDirtiers } from '../dirt/families/index.ts'
import { halfWidthMarks } from '../dirt/half-width.ts'
import type { LabelledPage } from '../dirt/labelled-page.ts'
import { reportPieces } from '../dirt/report-pieces.ts'
import type { InventedReport } from '../reports/invented-report.ts'

/** A row of the table: a name, and how a page of it is made. */
export type Row = { readonly name: string; readonly recipe: (chance: Chance, strength: Strength) => Recipe }

const single = (dirtier: Dirtier, isOnReport: boolean): Row => ({
  name: dirtier.family,
  recipe: (_, strength) => ({
    name: dirtier.family,
    onReport: isOnReport ? [dirtier] : [],
    frame: null,
    onPage: isOnReport ? [] : [dirtier],
    strength,
  }),
})

export const rows: readonly Row[] = [
  ...reportDirtiers.map((dirtier) => single(dirtier, true)),
  ...pageDirtiers.map((dirtier) => single(dirtier, false)),
]

/** How often another report is tried where one offers no place for a family. */
const mostTries = 40

/** Pages of one row, from the seed alone; strengths take turns. Fewer than asked for where reports offer no place. */
export function* pagesOf(row: Row, count: number, seed: number, reportAt: (number: number) => InventedReport): Generator<LabelledPage> {
  for (let number = 0; number < count; number++) {
    const strength = strengths[number % strengths.length] as Strength
    const page = makePage(row, strength, chance(seed * 1_000_003 + number * 7_919 + hashOf(row.name)), number + seed, reportAt)
    if (page) yield { ...page, name: `${row.name}-${strength}-${number}` }
  }
}

function makePage(
  row: Row,
  strength: Strength,
  random: Chance,
  number: number,
  reportAt: (number: number) => InventedReport,
): LabelledPage | null {
  for (let trial = 0; trial < mostTries; trial++) {
    const report = halfWidthReport(reportAt(number + trial * 101))
    const page = dirtyPage(reportPieces(report), row.recipe(random, strength), random)
    if (page) return page
  }
  return null
}

function halfWidthReport(report: InventedReport): InventedReport {
  const half = (line: string | null) => (line === null ? null : halfWidthMarks(line))
  return { ...report, title: half(report.title), subtitle: half(report.subtitle), paragraphs: report.paragraphs.map(halfWidthMarks) }
}

const hashOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_537, 7)
