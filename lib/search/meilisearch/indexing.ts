import { randomUUID } from 'node:crypto'
import type { EnqueuedTaskPromise, Meilisearch, Task } from 'meilisearch'
import { batches, batchesByWeight } from '../batches.ts'
import { type IndexChange, type IndexEntry, SearchUnavailable } from '../port.ts'
import { type IndexNames, isNotFound } from './connection.ts'
import { documentOf } from './document.ts'
import { indexForm, indexSettings } from './settings.ts'

/** Some 15 kB a document: far below the server's limit of 100 MB for one request. */
const batchSize = 500
/** A rebuild sends as much as is wise in one request, because the server merges each into all that it has: some 40 MB. */
const rebuildCharacters = 4_000_000
/** Of a document without text. */
const leastCharacters = 50
const taskTimeoutMs = 30 * 60_000
const taskIntervalMs = 20

/** Waits for a task to end and looks how: the client resolves for failed ones too. */
async function settle(client: Meilisearch, task: EnqueuedTaskPromise): Promise<Task> {
  return client.tasks.waitForTask(await task, { timeout: taskTimeoutMs, interval: taskIntervalMs })
}
async function succeed(client: Meilisearch, task: EnqueuedTaskPromise): Promise<void> {
  const ended = await settle(client, task)
  if (ended.status === 'succeeded') return
  throw new SearchUnavailable(`Meilisearch could not carry out ${ended.type}: ${ended.error?.message ?? ended.status}`, {
    cause: ended.error,
  })
}

const metaId = 1
/** `mark` is another one after every writing, also where the version stays (a repair). */
type Meta = { readonly id: number; readonly form: number; readonly version: string; readonly mark?: string }
const metaOf = (corpusVersion: bigint): Meta => ({ id: metaId, form: indexForm, version: String(corpusVersion), mark: randomUUID() })
/** The corpus version that a meta document names; null when the index is of another form. */
export const versionOf = (meta: { readonly form?: unknown; readonly version?: unknown } | undefined): bigint | null =>
  meta?.form === indexForm && typeof meta.version === 'string' ? BigInt(meta.version) : null

/** The state of the live index: its corpus version, and what is another one after every writing. */
export type IndexState = { readonly version: bigint; readonly mark: string }

/** The state of the live index; null where there is none that this program can read. */
export async function readState(client: Meilisearch, names: IndexNames): Promise<IndexState | null> {
  try {
    const meta = await client.index<Meta>(names.meta).getDocument(metaId)
    const version = versionOf(meta)
    return version === null ? null : { version, mark: meta.mark ?? '' }
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

const writeVersion = (client: Meilisearch, index: string, corpusVersion: bigint) =>
  succeed(client, client.index(index).addDocuments([metaOf(corpusVersion)]))

async function exists(client: Meilisearch, index: string): Promise<boolean> {
  try {
    await client.getRawIndex(index)
    return true
  } catch (error) {
    if (isNotFound(error)) return false
    throw error
  }
}

async function createEmpty(client: Meilisearch, index: string): Promise<void> {
  if (await exists(client, index)) await succeed(client, client.deleteIndex(index))
  await succeed(client, client.createIndex(index, { primaryKey: 'id' }))
}

async function add(client: Meilisearch, index: string, entries: readonly IndexEntry[]): Promise<void> {
  if (entries.length > 0) await succeed(client, client.index(index).addDocuments(entries.map(documentOf)))
}

/** Applies changes to the live index, then names its new version: until then it counts as behind, never as ahead. */
export async function applyChanges(
  client: Meilisearch,
  names: IndexNames,
  changes: AsyncIterable<IndexChange>,
  corpusVersion: bigint,
): Promise<void> {
  for await (const batch of batches(changes, batchSize)) {
    const last = new Map(batch.map((change) => [change.kind === 'put' ? change.entry.reportId : change.reportId, change]))
    const gone = [...last].filter(([, change]) => change.kind === 'delete').map(([reportId]) => reportId)
    if (gone.length > 0) await succeed(client, client.index(names.reports).deleteDocuments(gone))
    await add(
      client,
      names.reports,
      [...last.values()].flatMap((change) => (change.kind === 'put' ? [change.entry] : [])),
    )
  }
  await writeVersion(client, names.meta, corpusVersion)
}

/** Fills an index beside the live one and swaps both it and its version in one step. */
export async function rebuildIndex(
  client: Meilisearch,
  names: IndexNames,
  all: AsyncIterable<IndexEntry>,
  corpusVersion: bigint,
  onProgress: (done: number) => void,
): Promise<void> {
  for (const index of [names.nextReports, names.nextMeta]) await createEmpty(client, index)
  await succeed(client, client.index(names.nextReports).updateSettings(indexSettings))
  let done = 0
  let adding: Promise<void> = Promise.resolve()
  try {
    for await (const batch of batchesByWeight(all, rebuildCharacters, ({ body }) => leastCharacters + body.length)) {
      await adding
      adding = add(client, names.nextReports, batch)
      adding.catch(() => undefined) // told where it is awaited
      done += batch.length
      onProgress(done)
    }
  } finally {
    await adding
  }
  await writeVersion(client, names.nextMeta, corpusVersion)
  for (const index of [names.reports, names.meta])
    if (!(await exists(client, index))) await succeed(client, client.createIndex(index, { primaryKey: 'id' }))
  await succeed(
    client,
    client.swapIndexes([
      { indexes: [names.reports, names.nextReports], rename: false },
      { indexes: [names.meta, names.nextMeta], rename: false },
    ]),
  )
  for (const index of [names.nextReports, names.nextMeta]) await succeed(client, client.deleteIndex(index))
}
