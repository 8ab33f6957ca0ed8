import type { LabelledPage, Piece, WantedReport } from '../dirt/labelled-page.ts'
import { wantedReports } from '../dirt/page-text.ts'
import { gapsBetween } from './align.ts'
import { isExact } from './is-exact.ts'
import { judgeGap } from './judge-gap.ts'
import { inkOf, type Miss, type MissKind } from './miss.ts'
import { type ReadPage, readPage } from './read-page.ts'
import { spotsOf } from './spots.ts'
import { withTitleBlockOf } from './title-block.ts'
import { textOfReports, wantedCells } from './wanted-cells.ts'

/** Characters without white space; blanks and breaks that are wrong are counted one by one. */
export type Measure = {
  readonly dirt: number
  readonly dirtLeft: number
  readonly text: number
  readonly lost: number
  readonly changed: number
  readonly breaksWrong: number
  readonly invented: number
  /** The right reports with their titles, subtitles, paragraphs and breaks. */
  readonly exact: boolean
  /** All flags are raised that the page must raise. */
  readonly flagged: boolean
  /** Flags that it must not raise. */
  readonly wrongFlags: readonly string[]
  readonly misses: readonly Miss[]
  readonly read: ReadPage
}

/** Reads a labelled page with the real rules and counts where the result is not what is wanted. */
export function measurePage(page: LabelledPage): Measure {
  const read = readPage(page)
  const cells = wantedCells(page)
  const reports = read.reports.map((report, index) => withTitleBlockOf(page.wanted[index], report))
  const output = [...textOfReports(reports)]
  const wanted = cells.map(({ character }) => character)
  const spots = spotsOf(page.pieces)
  const misses = gapsBetween(wanted, output).flatMap((gap) => judgeGap(gap, cells, output, spots, page))
  const count = (kind: MissKind) => misses.reduce((sum, miss) => sum + (miss.kind === kind ? miss.count : 0), 0)
  return {
    dirt: page.pieces.reduce((sum, piece) => sum + dirtIn(piece), 0),
    dirtLeft: count('dirt left'),
    text: inkOf(wanted.join('')),
    lost: count('text lost'),
    changed: count('text changed'),
    breaksWrong: count('break wrong'),
    invented: count('invented'),
    exact: isExact(page, reports),
    flagged: page.flags.every((flag) => read.flags.includes(flag) || (flag === 'damaged' && isWholeAgain(page, reports))),
    wrongFlags: read.flags.filter((flag) => !page.flags.includes(flag) && !mayBeRaised(flag, page)),
    misses,
    read,
  }
}

/** Whether what was taken out of a page stands in it again, as by a repair of the closed list: then there is nothing to flag. */
function isWholeAgain({ pieces }: LabelledPage, reports: readonly WantedReport[]): boolean {
  const whole = wantedReports(pieces.map((piece) => (piece.kind === 'lost' ? { ...piece, kind: 'changed' } : piece)))
  return textOfReports(whole) === textOfReports(reports)
}

/** Characters that have to go or to be put back; what consists of white space counts as one. */
function dirtIn(piece: Piece): number {
  if (piece.kind === 'text' || piece.kind === 'lost') return 0
  return Math.max(inkOf(piece.text), piece.kind === 'changed' ? inkOf(piece.was) : 0, 1)
}

/** Visits are a matter of the report, not of its dirt; a note of a next page may mean that there is one. */
const mayBeRaised = (flag: string, { families }: LabelledPage): boolean =>
  flag === 'visit' || (flag === 'truncated' && families.includes('pageJumps'))
