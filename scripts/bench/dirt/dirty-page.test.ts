import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chance } from '../chance.ts'
import type { InventedReport } from '../reports/invented-report.ts'
import { withMarks } from '../reports/marks.ts'
import { strengths } from './dirtier.ts'
import { dirtyPage, type Recipe } from './dirty-page.ts'
import { pageDirtiers, reportDirtiers } from './families/index.ts'

import { cleanTextOf, sourceOf, wantedReports } from './page-text.ts'
import { reportPieces } from './report-pieces.ts'
import { shortReports } from './testing/short-reports.ts'
import { tuningWords } from './words/tuning.ts'

const report = fc.constantFrom(...shortReports)
const reportAt = (number: number) => shortReports[number % shortReports.length] as InventedReport
const onReports = reportDirtiers(tuningWords, reportAt)
const onPages = pageDirtiers(tuningWords)
const all = [...onReports, ...onPages]
/** Families that take something out of what is wanted, or put another report behind it. */
const changesTheReport = new Set(['oneParagraph', 'severalReports'])

const linesOf = ({ title, subtitle, paragraphs }: InventedReport) =>
  [title, subtitle, ...paragraphs].filter((line) => line !== null).join('\n')
const recipe = fc
  .record({ picked: fc.subarray(all, { minLength: 1, maxLength: 5 }), strength: fc.constantFrom(...strengths) })
  .map(({ picked, strength }): Recipe => {
    const onReport = onReports.filter((dirtier) => picked.includes(dirtier))
    const onPage = onPages.filter((dirtier) => picked.includes(dirtier))
    return { name: 'mixed', onReport, frame: null, onPage, strength, needsAll: false }
  })

describe('a dirty page', () => {
  it('gives the report back exactly when its labels are followed', () => {
    fc.assert(
      fc.property(report, recipe, fc.nat(), (clean, how, seed) => {
        const page = dirtyPage(reportPieces(clean), how, chance(seed))
        if (!page) return
        expect(sourceOf(page.pieces)).toBe(page.source)
        if (how.onReport.some(({ family }) => changesTheReport.has(family))) return
        expect(cleanTextOf(page.pieces)).toBe(linesOf(clean))
      }),
      { numRuns: 300 },
    )
  })

  it('wants the report itself when nothing is lost', () => {
    for (const clean of shortReports) {
      const { title, subtitle, paragraphs } = clean
      expect(wantedReports(reportPieces(clean))).toEqual([{ title, subtitle, paragraphs }])
    }
  })

  it('is the same page for the same seed', () => {
    fc.assert(
      fc.property(report, recipe, fc.nat(), (clean, how, seed) => {
        const make = () => dirtyPage(reportPieces(clean), how, chance(seed))
        expect(make()).toEqual(make())
      }),
    )
  })
})

describe.each(all)('$family', ({ family, dirty }) => {
  it('makes some page dirty at every strength, and says by which family', () => {
    for (const strength of strengths) {
      const made = Array.from({ length: 30 }, (_, seed) => {
        const { title, subtitle, paragraphs, ...rest } = shortReports[seed % shortReports.length] as InventedReport
        const half = {
          ...rest,
          title: title && withMarks(title, 'half'),
          subtitle,
          paragraphs: paragraphs.map((line) => withMarks(line, 'half')),
        }
        return dirty(reportPieces(half), chance(seed), strength)
      })
      expect(made.some((pieces) => pieces.some((piece) => piece.kind !== 'text' && piece.families.includes(family)))).toBe(true)
    }
  })
})
