import type { Basis, Confidence, DocumentType, Level, MeetingDate, Place, Stage, Track } from '#lib/report/index.ts'
import { fromJson } from './json.ts'
import { saysInvented } from './observations.ts'
import type { Reader } from './open-store.ts'
import { countCopies } from './read-copies.ts'

/** What a list of results shows of a published report. */
export type ReportSummary = {
  readonly id: number
  readonly title: string
  readonly titleSimplified: string
  /** The page has no title: this one was made from its text or file name. */
  readonly titleDerived: boolean
  readonly subtitle: string | null
  readonly subtitleSimplified: string | null
  readonly place: Place | null
  readonly placeConfidence: Confidence | null
  readonly meetingDate: MeetingDate | null
  /** How the year is known; null without a year. */
  readonly yearBasis: Basis | null
  readonly yearConfidence: Confidence | null
  readonly level: Level | null
  readonly stage: Stage | null
  readonly track: Track | null
  readonly campaigns: readonly string[]
  readonly documentType: DocumentType | null
  readonly meetingTypes: readonly string[]
  readonly flags: readonly string[]
  readonly source: string | null
  readonly publishedAt: string | null
  /** In the printed script, a paragraph a line; passages are cut from it. */
  readonly body: string
  readonly bodySimplified: string
  /** The page was written for demonstration. */
  readonly invented: boolean
  /** Other published captures of the same article. */
  readonly copies: number
}

const columns = {
  title: true,
  titleSimplified: true,
  subtitle: true,
  placeConfidence: true,
  yearBasis: true,
  yearConfidence: true,
  level: true,
  stage: true,
  track: true,
  campaigns: true,
  documentType: true,
  meetingTypes: true,
  flags: true,
  source: true,
  publishedAt: true,
  body: true,
  bodySimplified: true,
} as const

const valueFields = ['place', 'meetingDate', 'subtitle'] as const

/** Summaries of the published reports among `ids`, in the order of `ids`. */
export async function readReportSummaries(reader: Reader, ids: readonly number[]): Promise<readonly ReportSummary[]> {
  const copies = await countCopies(reader, ids)
  const rows = await reader.db.report.findMany({
    where: { id: { in: [...ids] }, state: 'published', currentVersionId: { not: null } },
    select: {
      id: true,
      currentVersion: {
        select: {
          ...columns,
          evidence: { where: { field: { in: ['title', ...valueFields] } }, select: { field: true, value: true, basis: true } },
          observation: { select: { sidecar: true } },
        },
      },
    },
  })
  const summaries = new Map(
    rows.flatMap(({ id, currentVersion }) =>
      currentVersion ? [[id, { ...summaryOf(id, currentVersion), copies: copies.get(id) ?? 0 }] as const] : [],
    ),
  )
  return ids.flatMap((id) => summaries.get(id) ?? [])
}

type VersionRow = Omit<
  ReportSummary,
  | 'id'
  | 'place'
  | 'meetingDate'
  | 'titleDerived'
  | 'subtitleSimplified'
  | 'invented'
  | 'copies'
  | 'placeConfidence'
  | 'yearBasis'
  | 'yearConfidence'
  | 'level'
  | 'stage'
  | 'track'
  | 'documentType'
> & {
  readonly placeConfidence: string | null
  readonly yearBasis: string | null
  readonly yearConfidence: string | null
  readonly level: string | null
  readonly stage: string | null
  readonly track: string | null
  readonly documentType: string | null
  readonly evidence: readonly { readonly field: string; readonly value: Parameters<typeof fromJson>[0]; readonly basis: string }[]
  readonly observation: { readonly sidecar: Parameters<typeof saysInvented>[0] }
}

function summaryOf(id: number, { evidence, observation, ...version }: VersionRow): Omit<ReportSummary, 'copies'> {
  const findingValue = <T>(field: (typeof valueFields)[number]): T | null => {
    const value = evidence.find((row) => row.field === field)?.value ?? null
    return value === null ? null : fromJson<T>(value)
  }
  return {
    ...version,
    id,
    titleDerived: evidence.some(({ field, basis }) => field === 'title' && basis === 'derived'),
    subtitleSimplified: findingValue<string>('subtitle'),
    place: findingValue<Place>('place'),
    meetingDate: findingValue<MeetingDate>('meetingDate'),
    placeConfidence: version.placeConfidence as Confidence | null,
    yearBasis: version.yearBasis as Basis | null,
    yearConfidence: version.yearConfidence as Confidence | null,
    level: version.level as Level | null,
    stage: version.stage as Stage | null,
    track: version.track as Track | null,
    documentType: version.documentType as DocumentType | null,
    invented: saysInvented(observation.sidecar),
  }
}
