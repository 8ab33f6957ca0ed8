import type { Chance } from '../chance.ts'
import type { Dirtier, Strength } from '../dirt/dirtier.ts'
import { dirtyPage } from '../dirt/dirty-page.ts'
import type { Frame } from '../dirt/frames/frame.ts'
import { frames, inventFacts } from '../dirt/frames/index.ts'
import { reportPieces } from '../dirt/report-pieces.ts'
import type { CasePage } from './labelled-case.ts'
import type { ToldReport } from './told-report.ts'

export type Dirt = { readonly onReport: readonly Dirtier[]; readonly onPage: readonly Dirtier[]; readonly strength: Strength }
export const noDirt: Dirt = { onReport: [], onPage: [], strength: 'medium' }

/** Sites print the day on which they took a report over, some weeks after the meeting or years. */
function stampOf({ date }: ToldReport, random: Chance) {
  if (!date?.year || !date.month || !date.day || random.hit(0.3)) return null
  const day = new Date(Date.UTC(date.year, date.month - 1, date.day + random.upTo(3) + (random.hit(0.1) ? 400 : 0)))
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
}

const tuning = frames.filter(({ half, families }) => half === 'tuning' && !families.includes('severalReports'))

/** Puts a report on the page of some site. @returns null when the report offers no place for the dirt. */
export function makePage(report: ToldReport, dirt: Dirt, random: Chance): CasePage | null {
  const frame: Frame = random.pick(tuning)
  const facts = inventFacts(random, { date: stampOf(report, random) })
  const page = dirtyPage(
    reportPieces({ ...report, answer: { file: '' } }),
    { name: 'case', ...dirt, needsAll: true, frame: (pieces, chance) => frame.dress(pieces, facts, chance) },
    random,
  )
  if (!page) return null
  const fetchedAt = `${2024 + random.upTo(2)}-0${1 + random.upTo(9)}-1${random.upTo(10)}T08:00:00+08:00`
  return {
    bytes: page.bytes,
    isHtml: page.isHtml,
    url: page.url,
    fetchedAt,
    contentType: page.contentType,
    textLength: report.paragraphs.join('').length,
  }
}
