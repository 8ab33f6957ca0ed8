import { inspectPage, rules } from '#lib/ingest/index.ts'
import { inspectShape } from '#lib/output/inspect-shape.ts'
import { type Chance, chance } from '../chance.ts'
import { framesOf } from '../cleaning/frame-rows.ts'
import { mixedRows } from '../cleaning/mixed-rows.ts'
import type { Row } from '../cleaning/row.ts'
import { type Dirtier, strengths } from '../dirt/dirtier.ts'
import { dirtyPage } from '../dirt/dirty-page.ts'
import { type Facts, inventFacts, type Told } from '../dirt/frames/index.ts'
import type { LabelledPage } from '../dirt/labelled-page.ts'
import { reportPieces } from '../dirt/report-pieces.ts'
import type { Half } from '../dirt/words/index.ts'
import type { Answer } from '../judge.ts'
import { type InventedReport, inventReport, templates } from '../reports/index.ts'
import { type JudgedPage, type JudgedSet, judged } from './labelled-set.ts'
import { stamped } from './stamped-answer.ts'

type Made = { readonly page: LabelledPage; readonly answer: Answer }

const framesFor = (row: Row, half: Half) => framesOf(half).filter(({ isHtml }) => isHtml === row.name.includes('HTML'))

/** Bylines of the generator name papers, reporters and days at random, which no answer knows; what frames print is told. */
const isTold = ({ family }: Dirtier) => family !== 'bylines'

/** Puts a report into a page of its row, in a frame that may print the day of publication, which may settle the year; the answer says so. */
function make(row: Row, report: InventedReport, half: Half, number: number, random: Chance): Made | null {
  const recipe = row.recipe(random, strengths[number % strengths.length] ?? 'light')
  const { answer, published } = stamped(report.answer, random)
  const frame = random.pick(framesFor(row, half))
  const printed: { told: Told | null } = { told: null }
  const facts: { readonly date: Facts['date'] } = { date: published }
  const page = dirtyPage(
    reportPieces(report),
    {
      ...recipe,
      onReport: recipe.onReport.filter(isTold),
      frame: (pieces, within) => {
        const dressed = frame.dress(pieces, inventFacts(within, facts), within)
        printed.told = dressed.told
        return dressed
      },
    },
    random,
  )
  if (page?.wanted.length !== 1 || page.flags.includes('document-site')) return null
  return { page, answer: withTold(answer, printed.told, published !== null) }
}

/** What the frame says of publication, source and authors; a stamp that it does not print settles nothing. */
function withTold(answer: Answer, told: Told | null, isDated: boolean): Answer {
  const { documentFlags: _, ...rest } = answer
  const meetingDate = isDated && told?.publishedAt == null ? unstamped(answer.meetingDate) : answer.meetingDate
  return {
    ...rest,
    meetingDate,
    publishedAt: answer.publishedAt ?? told?.publishedAt ?? null,
    source: answer.source ?? told?.source ?? null,
    authors: [...((answer.authors as string[] | undefined) ?? []), ...(told?.authors ?? [])],
  }
}

const unstamped = (date: unknown): unknown =>
  typeof date === 'object' && date !== null && 'basis' in date && date.basis === 'stamp' ? { ...date, year: null, basis: 'printed' } : date

function judgeMade({ page, answer }: Made): JudgedPage {
  const facts = { fileName: page.fileName, url: page.url, fetchedAt: null, contentType: page.contentType }
  const reports = inspectPage(rules, { label: page.fileName, path: `/${page.fileName}`, bytes: page.bytes, facts, sidecar: null })
  const [report] = 'message' in reports ? [] : reports
  return judged(answer, report ? inspectShape(page.fileName, report.metadata, report.cleanText) : null)
}

/** Reports of every template in dirty pages of one half of the generator: texts and HTML, several families of noise together. */
export function dirtySet(half: Half, seeds: number): JudgedSet {
  const reportAt = (number: number) => inventReport(templates[number % templates.length] ?? '', number)
  const rows = mixedRows({ half, reportAt }).filter((row) => framesFor(row, half).length > 0)
  if (rows.length === 0) return { name: `invented reports in dirty pages, ${half} half`, pages: [] }
  const pages = templates.flatMap((template, index) =>
    Array.from({ length: seeds }, (_, seed) => {
      const number = index * seeds + seed
      const random = chance(number + 4_001)
      const made = make(random.pick(rows), inventReport(template, seed + 1, random.hit(0.5) ? 'full' : 'half'), half, number, random)
      return made ? [judgeMade(made)] : []
    }).flat(),
  )
  return { name: `invented reports in dirty pages, ${half} half`, pages, isMeasure: half === 'measured' }
}
