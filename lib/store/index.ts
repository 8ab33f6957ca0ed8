export { type Act, type RecordedAct, readActs, recordAct } from './audit.ts'
export { blobName, readBlob, saveBlob } from './blobs.ts'
export { chinaTime } from './china-time.ts'
export { raiseCorpusVersion, readCorpusVersion } from './corpus-version.ts'
export { countInventedReports } from './count-invented-reports.ts'
export {
  type Anchor,
  type Decision,
  type DecisionAct,
  type DecisionDraft,
  readDecisions,
  saveDecision,
} from './decisions.ts'
export { type DuplicateArticle, readDuplicateArticles } from './duplicate-articles.ts'
export { createGroup, type Membership, readMemberships, saveMemberships } from './duplicate-groups.ts'
export { type Judgement, type JudgementDraft, readJudgements, revokeJudgement, saveJudgement } from './duplicate-judgements.ts'
export { type DuplicatePair, readPairs, savePairs } from './duplicate-pairs.ts'
export {
  type DuplicateCandidate,
  type DuplicateSignature,
  dropSignatures,
  readCandidates,
  readUncompared,
  saveSignatures,
} from './duplicate-signatures.ts'
export { holdRun, type RunHold, readAbandonedRuns } from './hold-run.ts'
export { countIndexEntries, readAllIndexEntries, readIndexEntries } from './index-entries.ts'
export type { Layers, ScriptEdit } from './layers.ts'
export { meetingInterval } from './meeting-interval.ts'
export {
  type Observation,
  type ObservationDraft,
  readObservationsOfBlob,
  readObservationsOfUrl,
  readOvertaken,
  saveObservation,
  supersedeAtPath,
} from './observations.ts'
export { openStore, type Reader, type Store, sharedStore, type Tx } from './open-store.ts'
export { noteChanges, readChanges } from './outbox.ts'
export { readPageUnits } from './page-units.ts'
export { readArchiveNames, readPublishedTitles } from './read-archive-names.ts'
export { type Capture, readCapture } from './read-capture.ts'
export { type ArticleCopy, countCopies, readCopies } from './read-copies.ts'
export { readMetadata } from './read-metadata.ts'
export { type Count, type Overview, readOverview } from './read-overview.ts'
export { type ReportDocument, type ReportVersion, readReport, type VersionSummary } from './read-report.ts'
export { readReportCounts } from './read-report-counts.ts'
export { type ReportHistoryItem, readReportHistory } from './read-report-history.ts'
export { type ReportSummary, readReportSummaries } from './read-report-summaries.ts'
export { type RunItemQuery, type RunWithCounts, readRun, readRunItems, readRuns } from './read-runs.ts'
export { createReport, type ReportRecord, readReportsOfBlobs, setCurrentVersion, supersedeReport } from './reports.ts'
export {
  addRunItem,
  createRun,
  endRun,
  type FieldChange,
  type Outcome,
  type OutcomeCounts,
  outcomes,
  type Run,
  type RunItem,
  type RunItemDraft,
  type RunKind,
  type RunScope,
  type RunState,
  readDoneObservations,
  startRun,
} from './runs.ts'
export { executorOf, inSqlTransaction, openPool, type SqlExecutor, type SqlRow } from './sql.ts'
export { inTransaction, takeTurn } from './transaction.ts'
export { type CurrentVersion, readCurrentVersion, saveVersion, type VersionDraft } from './versions.ts'
