import { inspectPage, rules, type SourcePage } from '#lib/ingest/index.ts'
import { dayOf } from './fact-score.ts'

/** Place and dates of a page's first report as the archive reads them; nulls where no report came of it. */
export type OwnFacts = {
  readonly province: string | null
  readonly city: string | null
  readonly meetingDay: string | null
  readonly publicationDay: string | null
  readonly ms: number
}

/** Time is that of the whole page: decoding, cleaning, every field. */
export function ownFacts(item: SourcePage): OwnFacts {
  const from = performance.now()
  const reports = inspectPage(rules, item)
  const ms = performance.now() - from
  const metadata = 'message' in reports ? undefined : reports[0]?.metadata
  return {
    province: metadata?.place.value?.province ?? null,
    city: metadata?.place.value?.city ?? null,
    meetingDay: dayOf(metadata?.meetingDate.value),
    publicationDay: metadata?.publishedAt.value?.slice(0, 10) ?? null,
    ms,
  }
}
