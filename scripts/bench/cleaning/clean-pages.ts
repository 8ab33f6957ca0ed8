import { countProgress } from '../../count-progress.ts'
import { chance } from '../chance.ts'
import { dirtyPage } from '../dirt/dirty-page.ts'
import { reportPieces } from '../dirt/report-pieces.ts'
import { type Measure, measurePage } from './measure-page.ts'
import { withFlagsOf } from './page-plan.ts'
import { printMisses } from './print-misses.ts'
import { inventedReports } from './report-source.ts'
import { bare } from './row.ts'
import { addTo, newSummary, type Summary } from './summary.ts'

/** Reads reports to which nothing was done, half of them with full-width marks. A page is changed where it is not exact or anything in it was edited. */
export function measureCleanPages(count: number, seed: number, show: boolean): { readonly summary: Summary; readonly changed: number } {
  const summary = newSummary('clean')
  const sources = [inventedReports(seed, 'half'), inventedReports(seed, 'full')] as const
  const progress = countProgress(count, 'clean pages')
  let changed = 0
  for (let number = 0; number < count; number++) {
    const report = (number % 2 === 0 ? sources[0] : sources[1])(number)
    const page = dirtyPage(reportPieces(report), bare(`clean-${report.template}-${number}`, 'light'), chance(number))
    if (!page) continue
    const measure = measurePage(withFlagsOf(report, page))
    addTo(summary, measure)
    if (isChanged(measure)) changed++
    if (show && isChanged(measure)) printMisses(page, measure)
    progress.update(number + 1)
  }
  progress.stop()
  return { summary, changed }
}

/** What is done to line ends and blanks beside them is no change that anybody could see. */
function isChanged({ exact, misses, read: { clean } }: Measure): boolean {
  if (!clean || !exact || misses.length > 0) return true
  return clean.edits.some(({ start, end, after }) => !/^\s*$/u.test(clean.source.slice(start, end) + after))
}
