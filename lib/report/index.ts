export type * from './finding.ts'
export { quoteRoles, reasons } from './finding.ts'
export { lastDayOfMonth } from './last-day-of-month.ts'
export type * from './metadata.ts'
export { listFields, singleFields } from './metadata.ts'
export type * from './page.ts'
export type * from './source.ts'
export { stepNames, zoneKinds } from './source.ts'
export type * from './vocabulary.ts'
export {
  actions,
  bases,
  confidences,
  documentTypes,
  levels,
  meetingModes,
  reportFlags,
  reportStates,
  stages,
  tracks,
} from './vocabulary.ts'
