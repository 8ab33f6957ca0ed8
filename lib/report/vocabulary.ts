/** Slugs that stand in URLs, indexes and exports. Names for people are in lib/i18n; meanings in docs/methods.md. */
export const stages = [
  'nominate',
  'launch',
  'advance',
  'sprint',
  'feedback',
  'award',
  'consolidate',
  'recheck',
  'upgrade',
  'other',
] as const
export type Stage = (typeof stages)[number]

export const tracks = ['first', 'holder', 'upgrade'] as const
export type Track = (typeof tracks)[number]

export const levels = [
  'province',
  'city',
  'district',
  'county-level-city',
  'county',
  'town',
  'street',
  'community',
  'village',
  'department',
  'school',
  'hospital',
  'company',
  'zone',
] as const
export type Level = (typeof levels)[number]

export const documentTypes = [
  'report',
  'speech',
  'template',
  'script',
  'plan',
  'notice',
  'summary',
  'award-news',
  'list',
  'feature',
  'visit',
  'fiction',
  'other',
] as const
export type DocumentType = (typeof documentTypes)[number]

export const meetingModes = ['video', 'on-site'] as const
/** `video`: by telephone, television or network; `on-site`: at the places that it was about. */
export type MeetingMode = (typeof meetingModes)[number]

export const reportFlags = ['masked', 'truncated', 'rewritten', 'damaged', 'visit', 'document-site', 'anachronism'] as const
export type ReportFlag = (typeof reportFlags)[number]

/** How a value is known. `derived`: made from the text, as a title from the lead; `context`: named facts together allow only this. */
export const bases = ['printed', 'stamp', 'url', 'inferred', 'derived', 'editor'] as const
export type Basis = (typeof bases)[number]

export const confidences = ['certain', 'likely', 'unsure'] as const
/** certain: at least 99 of 100 right on labelled pages; likely: at least 90. */
export type Confidence = (typeof confidences)[number]

export const actions = ['presided', 'spoke', 'relayed', 'explained', 'signed', 'attended'] as const
export type Action = (typeof actions)[number]

export const reportStates = ['published', 'held', 'withdrawn', 'superseded'] as const
export type ReportState = (typeof reportStates)[number]
