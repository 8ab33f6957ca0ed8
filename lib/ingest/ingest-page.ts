import {
  addRunItem,
  inTransaction,
  type Observation,
  readOvertaken,
  type Store,
  saveBlob,
  saveObservation,
  supersedeAtPath,
  type Tx,
  takeTurn,
} from '#lib/store/index.ts'
import { failedPage, type PageOutcome } from './page/page-outcome.ts'
import { PipelineFailure } from './page/run-pipeline.ts'
import { takeInPage } from './page/take-in-page.ts'
import type { PageReaders } from './page-readers.ts'
import type { Pipeline } from './pipeline.ts'
import { type EntryWriter, publishChanges } from './publish-changes.ts'
import type { SourceItem, SourcePage } from './sources/source.ts'

/** What the loop waits on. */
export type IngestDeps = {
  readonly store: Store
  readonly pipeline: Pipeline
  readonly writer: EntryWriter
  /** Threads that read ahead with the same rules, where there are many pages; without it pages are read in their turn. */
  readonly openReaders?: () => PageReaders
}

type Seen = { readonly observation: Observation; readonly overtaken: readonly Observation[] }

const charset = /charset\s*=\s*["']?([\w-]+)/i

async function keepCapture(tx: Tx, { bytes, facts, path, sidecar }: SourcePage): Promise<Seen> {
  const blobSha256 = await saveBlob(tx, bytes)
  const declaredEncoding = charset.exec(facts.contentType ?? '')?.[1] ?? null
  const observation = await saveObservation(tx, { blobSha256, facts, path, declaredEncoding, sidecar })
  return { observation, overtaken: await supersedeAtPath(tx, observation) }
}

/**
 * One page, one transaction: what the rules made of it, the index, the corpus version and the item of the run stand or fall together.
 * @param observe keeps or finds the capture, inside the transaction
 */
async function inOnePiece(
  { store, pipeline, writer }: IngestDeps,
  runId: number,
  label: string,
  bytes: Uint8Array,
  observe: (tx: Tx) => Promise<Seen>,
): Promise<PageOutcome> {
  return inTransaction(store, async (tx) => {
    await takeTurn(tx)
    const { observation, overtaken } = await observe(tx)
    const { page, visible } = await takeInPage(tx, pipeline, observation, bytes, overtaken)
    await publishChanges(tx, writer, visible)
    await addRunItem(tx, runId, { ...page, observationId: observation.id, label })
    return page
  })
}

/** Notes a page that failed. @throws when not even that can be written: then the database is gone, and the run ends. */
async function noteFailure(
  store: Store,
  runId: number,
  label: string,
  observationId: number | null,
  message: string,
): Promise<PageOutcome> {
  const page = failedPage(message)
  await inTransaction(store, (tx) => addRunItem(tx, runId, { ...page, observationId, label }))
  return page
}

/** Keeps the capture of a page on which a rule broke down: going over it again with mended rules takes it in. */
async function keepForBetterRules(store: Store, runId: number, item: SourcePage, message: string): Promise<PageOutcome> {
  const page = failedPage(message)
  await inTransaction(store, async (tx) => {
    await takeTurn(tx)
    const { observation } = await keepCapture(tx, item)
    await addRunItem(tx, runId, { ...page, observationId: observation.id, label: item.label })
  })
  return page
}

/** What a database says last is what went wrong; before it stands the call. */
const lastLine = (message: string) => message.trim().split('\n').at(-1) ?? ''

const messageOf = (error: unknown): string =>
  error instanceof PipelineFailure ? error.message : `The page could not be stored: ${lastLine((error as Error).message)}`

/** Takes in one page as it lies on disk. A file that is no page leaves nothing behind but its line in the run. */
export async function ingestPage(deps: IngestDeps, runId: number, item: SourceItem): Promise<PageOutcome> {
  if ('problem' in item) return noteFailure(deps.store, runId, item.label, null, item.problem)
  try {
    const decoded = deps.pipeline.decode(item.bytes, item.facts)
    if ('problem' in decoded) return await noteFailure(deps.store, runId, item.label, null, decoded.message)
    return await inOnePiece(deps, runId, item.label, item.bytes, (tx) => keepCapture(tx, item))
  } catch (error) {
    if (error instanceof PipelineFailure) return keepForBetterRules(deps.store, runId, item, error.message)
    return noteFailure(deps.store, runId, item.label, null, messageOf(error))
  }
}

/** Goes over a stored capture with the present rules. */
export async function reingestPage(deps: IngestDeps, runId: number, observation: Observation, bytes: Uint8Array): Promise<PageOutcome> {
  const label = observation.facts.url ?? observation.facts.fileName
  try {
    return await inOnePiece(deps, runId, label, bytes, async (tx) => ({
      observation,
      overtaken: await readOvertaken(tx, observation.id),
    }))
  } catch (error) {
    return noteFailure(deps.store, runId, label, observation.id, messageOf(error))
  }
}
