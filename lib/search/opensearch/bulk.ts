import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '@opensearch-project/opensearch'
import { type IndexChange, SearchUnavailable } from '../port.ts'
import { statusOf } from './connection.ts'
import { documentOf, type OpenSearchDocument } from './document.ts'

/** One line of work for the server: a document to put, or a report to take out. */
type Action = { readonly reportId: number; readonly document: OpenSearchDocument | null }

/** One request holds at most so many reports, and ends once it has so many characters: far below the server's limit of 100 MB. */
const maxReports = 500
const maxCharacters = 4_000_000
/** A server that has too much to do is left alone for 100 ms, then 200 ms, up to 5 s: half a minute in all. */
const maxAttempts = 12
const pauseMs = (attempt: number) => Math.min(5_000, 100 * 2 ** attempt)

const actionOf = (change: IndexChange): Action =>
  change.kind === 'put'
    ? { reportId: change.entry.reportId, document: documentOf(change.entry) }
    : { reportId: change.reportId, document: null }

/** Gathers changes into requests. Of several changes of one report in a request the last holds. */
async function* requests(changes: AsyncIterable<IndexChange>): AsyncIterable<Action[]> {
  let actions = new Map<number, Action>()
  let characters = 0
  for await (const change of changes) {
    const action = actionOf(change)
    actions.delete(action.reportId)
    actions.set(action.reportId, action)
    characters += action.document?.text.length ?? 0
    if (actions.size < maxReports && characters < maxCharacters) continue
    yield [...actions.values()]
    actions = new Map()
    characters = 0
  }
  if (actions.size > 0) yield [...actions.values()]
}

const linesOf = ({ reportId, document }: Action): object[] =>
  document ? [{ index: { _id: String(reportId) } }, document] : [{ delete: { _id: String(reportId) } }]

/** Sends actions once. @returns those that the server had no room for. @throws SearchUnavailable for one that it refused. */
async function sendOnce(client: Client, alias: string, actions: readonly Action[]): Promise<readonly Action[]> {
  const answer = await client.bulk({ index: alias, require_alias: true, body: actions.flatMap(linesOf) }).catch((error: unknown) => {
    if (statusOf(error) === 429) return null
    throw error
  })
  if (!answer) return actions
  if (!answer.body.errors) return []
  return actions.filter((action, at) => {
    const item = Object.values(answer.body.items[at] ?? {})[0]
    if (item?.error === undefined || item.error === null) return false
    if (item.status === 429) return true
    throw new SearchUnavailable(`OpenSearch did not take report ${action.reportId}: ${item.error.type}: ${item.error.reason}`)
  })
}

async function send(client: Client, alias: string, actions: readonly Action[]): Promise<void> {
  let left = actions
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === maxAttempts) throw new SearchUnavailable('OpenSearch has had too much to do for half a minute; try again later')
    if (attempt > 0) await pause(pauseMs(attempt - 1))
    left = await sendOnce(client, alias, left)
  }
}

/**
 * Writes changes through an alias, at most `atOnce` requests at a time: changes are not read faster than the server takes them. With
 * one at a time they are carried out in their order. Every item is looked at; the first one that fails ends it.
 */
export async function writeChanges(
  client: Client,
  alias: string,
  changes: AsyncIterable<IndexChange>,
  atOnce: number,
  onWritten: (reports: number) => void = () => {},
): Promise<void> {
  const underWay = new Set<Promise<void>>()
  for await (const actions of requests(changes)) {
    const sending: Promise<void> = send(client, alias, actions).then(() => {
      underWay.delete(sending)
      onWritten(actions.length)
    })
    sending.catch(() => {})
    underWay.add(sending)
    if (underWay.size >= atOnce) await Promise.race(underWay)
  }
  await Promise.all(underWay)
}
