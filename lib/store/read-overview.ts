import { countIndexEntries } from './index-entries.ts'
import type { Reader } from './open-store.ts'
import { type ReportSummary, readReportSummaries } from './read-report-summaries.ts'

/** `value: null` counts the published reports that have none. */
export type Count<T> = { readonly value: T | null; readonly count: number }

/** What is in the archive. Every count is that of the search for it alone. */
export type Overview = {
  readonly total: number
  /** Oldest first; reports whose interval lies in no single year are in none of them. */
  readonly years: readonly Count<number>[]
  /** By division code. */
  readonly provinces: readonly Count<string>[]
  readonly stages: readonly Count<string>[]
  /** The newest published reports by the day they came in. */
  readonly latest: readonly ReportSummary[]
}

const published = `FROM report r JOIN report_version v ON v.id = r.current_version_id WHERE r.state = 'published'`

const yearsSql = `
  SELECT extract(year FROM v.last_day)::int AS value, count(*)::int AS count ${published}
    AND (v.last_day IS NULL OR extract(year FROM v.first_day) = extract(year FROM v.last_day))
  GROUP BY 1 ORDER BY 1 NULLS LAST`

const countsSql = (column: 'province_code' | 'stage') =>
  `SELECT v.${column} AS value, count(*)::int AS count ${published} GROUP BY 1 ORDER BY 1 NULLS LAST`

/** @param latest how many of the newest reports to return */
export async function readOverview(reader: Reader, latest = 10): Promise<Overview> {
  const [total, years, provinces, stages, newest] = await Promise.all([
    countIndexEntries(reader),
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
  return { total, years: years.rows, provinces: provinces.rows, stages: stages.rows, latest: summaries }
}
