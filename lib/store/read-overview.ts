import { countIndexEntries } from './index-entries.ts'
import type { Reader } from './open-store.ts'
import { type ReportSummary, readReportSummaries } from './read-report-summaries.ts'

/** `value: null` counts the articles that have none. */
export type Count<T> = { readonly value: T | null; readonly count: number }

/** What is in the archive. Every count but that of the pages is that of the search for it alone: captures of one article count once. */
export type Overview = {
  readonly total: number
  /** Published reports, captures of one article each for itself. */
  readonly pages: number
  /** Oldest first; articles whose interval lies in no single year are in none of them. */
  readonly years: readonly Count<number>[]
  /** By division code. */
  readonly provinces: readonly Count<string>[]
  readonly stages: readonly Count<string>[]
  /** The newest published reports by the day they came in. */
  readonly latest: readonly ReportSummary[]
}

const published = `FROM report r JOIN report_version v ON v.id = r.current_version_id WHERE r.state = 'published' AND r.duplicate_rank = 0`

const totalSql = `SELECT count(*)::int AS total ${published}`

const yearsSql = `
  SELECT extract(year FROM v.last_day)::int AS value, count(*)::int AS count ${published}
    AND (v.last_day IS NULL OR extract(year FROM v.first_day) = extract(year FROM v.last_day))
  GROUP BY 1 ORDER BY 1 NULLS LAST`

const countsSql = (column: 'province_code' | 'stage') =>
  `SELECT v.${column} AS value, count(*)::int AS count ${published} GROUP BY 1 ORDER BY 1 NULLS LAST`

/** @param latest how many of the newest reports to return */
export async function readOverview(reader: Reader, latest = 10): Promise<Overview> {
  const [pages, totals, years, provinces, stages, newest] = await Promise.all([
    countIndexEntries(reader),
    reader.sql.query<{ total: number }>(totalSql),
    reader.sql.query<Count<number>>(yearsSql),
    reader.sql.query<Count<string>>(countsSql('province_code')),
    reader.sql.query<Count<string>>(countsSql('stage')),
    reader.db.report.findMany({
      where: { state: 'published', currentVersionId: { not: null } },
      select: { id: true },
      orderBy: { id: 'desc' },
      take: latest,
    }),
  ])
  const summaries = await readReportSummaries(
    reader,
    newest.map(({ id }) => id),
  )
  return { total: totals.rows[0]?.total ?? 0, pages, years: years.rows, provinces: provinces.rows, stages: stages.rows, latest: summaries }
}
