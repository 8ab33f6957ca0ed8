import type { DocumentType, Level, ReportFlag, Stage, Track } from '#lib/report/index.ts'

/**
 * Which places a template may be about. `unique` names say by themselves which of all divisions is meant, `ambiguous` ones are
 * shared by several; `districts`: two of its districts tell which city it is.
 */
export type PlaceKind =
  | 'province'
  | 'autonomous-region'
  | 'city'
  | 'prefecture'
  | 'district'
  | 'municipal-district'
  | 'county'
  | 'county-level-city'
  | 'former-county'
  | 'banner'
  | 'direct'
  | 'town'
  | 'zone'
export type Where = {
  readonly kind: PlaceKind
  readonly unique?: boolean
  readonly ambiguous?: boolean
  readonly districts?: boolean
  readonly provinces?: readonly string[]
}

/** Years and months that fit the text; both ends belong to it. */
export type When = { readonly years: readonly [number, number]; readonly months: readonly [number, number] }

/** What the words of a template settle whatever fills its slots. `accept` lists values that are as right, field by field. */
export type Settled = {
  readonly stage: Stage | null
  readonly track: Track | null
  readonly campaigns: readonly string[]
  readonly documentType: DocumentType
  readonly documentFlags?: readonly ReportFlag[]
  /** The first kind of meeting; `meetingTypes` all of a joined one. */
  readonly meetingType: string | null
  readonly meetingTypes?: readonly string[]
  readonly mode?: 'video' | 'on-site'
  /** Persons by slot name who are no officials; a list of people without them is as right. */
  readonly lay?: readonly string[]
  /** Persons by slot name who take no part at all: those of features and novels. */
  readonly bystanders?: readonly string[]
  /** By default the level of the place. */
  readonly level?: Level | null
  /** Where the text says less than the scene: nothing at all, or the place one step up. */
  readonly place?: null | 'city' | 'province'
  /** `inferred`: no year is printed, and policy phrases allow only one. `null`: no meeting of the place's own is reported. */
  readonly date?: 'inferred' | null
  readonly accept?: Readonly<Record<string, readonly unknown[]>>
}

/**
 * A report with slots, in the notation of grammar.ts. Each line of `body` is a paragraph; lines that come out empty are left out.
 * `slots` are expanded once per report, so that title and body agree. `people` gives the post of each person by slot name.
 */
export type Template = {
  readonly name: string
  readonly where: Where
  readonly when: When
  readonly title: string | null
  readonly subtitle?: string
  /** What a reader would call a report that prints no title; the others are as right as the first. */
  readonly derivedTitles?: readonly string[]
  readonly slots?: Readonly<Record<string, string>>
  readonly people?: Readonly<Record<string, string>>
  readonly body: string
  readonly settled: Settled
}
