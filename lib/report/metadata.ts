import type { Finding } from './finding.ts'
import type { Action, DocumentType, Level, MeetingMode, ReportFlag, Stage, Track } from './vocabulary.ts'

/** Six-digit statistical division codes. `city` is null in municipalities and directly administered counties, `district` at city level. */
export type Place = {
  readonly province: string
  readonly city: string | null
  readonly district: string | null
  /** Development zone, as named; no division of its own. */
  readonly zone: string | null
  /** As printed, in simplified script. */
  readonly printedName: string
}

/** Each part may be null: 07-17 without a year keeps month and day. For a meeting of several days the last one, `startDate` the first (ISO, when the year is known). */
export type MeetingDate = {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly startDate: string | null
}

export type Participation = { readonly name: string; readonly post: string | null; readonly actions: readonly Action[] }

/** A document that a report names: its title without brackets, its number (市文明委〔2015〕4号), or both. */
export type NamedDocument = { readonly title: string | null; readonly number: string | null }

/** Which meeting of its series it was, and the year that the series counts in where the name says so: 2022年第二次调度会. */
export type MeetingNumber = { readonly number: number; readonly ofYear: number | null }

/**
 * All that is read from one report. Single values are one finding each; lists hold one finding per entry, in order of appearance,
 * and an empty list means that nothing was found. Names are in simplified script.
 */
export type Metadata = {
  readonly title: Finding<string>
  readonly subtitle: Finding<string>
  readonly place: Finding<Place>
  readonly level: Finding<Level>
  readonly meetingDate: Finding<MeetingDate>
  /** Local time +08:00, as precise as printed: 2022-03-03, 2022-03-03T10:58 or 2022-11-12T08:51:39. */
  readonly publishedAt: Finding<string>
  readonly stage: Finding<Stage>
  readonly track: Finding<Track>
  /** Slugs of lib/knowledge/campaigns. */
  readonly campaigns: readonly Finding<string>[]
  /** 四城同创 and the like, as printed. */
  readonly bundle: Finding<string>
  readonly documentType: Finding<DocumentType>
  /** Slugs of lib/knowledge/meeting-types; a joined meeting has several. */
  readonly meetingTypes: readonly Finding<string>[]
  readonly meetingNumber: Finding<MeetingNumber>
  /** How it was held; null where the page does not say that it was anything but a meeting in a room. */
  readonly meetingMode: Finding<MeetingMode>
  readonly flags: readonly ReportFlag[]
  readonly people: readonly Finding<Participation>[]
  readonly authors: readonly Finding<string>[]
  readonly source: Finding<string>
  /** Documents named in title, text or source line; the same document once. */
  readonly documents: readonly Finding<NamedDocument>[]
  /** Names of attached files, as the page lists them. */
  readonly attachments: readonly Finding<string>[]
}

/** The fields that carry one finding, and those that carry a list of them. */
export const singleFields = [
  'title',
  'subtitle',
  'place',
  'level',
  'meetingDate',
  'publishedAt',
  'stage',
  'track',
  'bundle',
  'documentType',
  'meetingNumber',
  'meetingMode',
  'source',
] as const
export const listFields = ['campaigns', 'meetingTypes', 'people', 'authors', 'documents', 'attachments'] as const
export type SingleField = (typeof singleFields)[number]
export type ListField = (typeof listFields)[number]
export type Field = SingleField | ListField
