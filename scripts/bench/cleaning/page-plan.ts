import { type Chance, chance } from '../chance.ts'
import { type Dirtier, type Strength, strengths } from '../dirt/dirtier.ts'
import { dirtyPage } from '../dirt/dirty-page.ts'
import { pageDirtiers, reportDirtiers } from '../dirt/families/index.ts'
import { families, type LabelledPage } from '../dirt/labelled-page.ts'
import { reportPieces } from '../dirt/report-pieces.ts'
import { wordsOf } from '../dirt/words/index.ts'
import type { InventedReport } from '../reports/invented-report.ts'
import { frameRows } from './frame-rows.ts'
import { bare, type Plan, type Row } from './row.ts'

/** One row for each family alone; frames have theirs by what they bring. */
export function rowsOf({ half, reportAt }: Plan): readonly Row[] {
  const words = wordsOf(half)
  const single = (dirtier: Dirtier, where: 'onReport' | 'onPage'): Row => ({
    name: dirtier.family,
    recipe: (_, strength) => ({ ...bare(dirtier.family, strength), [where]: [dirtier] }),
  })
  const all = [
    ...frameRows(half),
    ...reportDirtiers(words, reportAt).map((dirtier) => single(dirtier, 'onReport')),
    ...pageDirtiers(words).map((dirtier) => single(dirtier, 'onPage')),
  ]
  return families.flatMap((family) => all.filter(({ name }) => name === family))
}

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
    const report = reportAt(number + trial * 101)
    const page = dirtyPage(reportPieces(report), row.recipe(random, strength), random)
    if (page) return withFlagsOf(report, page)
  }
  return null
}

/** A report may itself be a model with names left out. */
export function withFlagsOf({ answer }: InventedReport, page: LabelledPage): LabelledPage {
  const own = Array.isArray(answer.documentFlags) ? answer.documentFlags.map(String) : []
  return { ...page, flags: [...new Set([...page.flags, ...own])] }
}

const hashOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_537, 7)
