import { randomBytes } from 'node:crypto'
import type { Client } from '@opensearch-project/opensearch'
import { type IndexChange, type IndexEntry, SearchUnavailable } from '../port.ts'
import { writeChanges } from './bulk.ts'
import { indexForms } from './index-form.ts'
import { createState, writeAliasOf } from './state.ts'

export type IndexSize = { readonly shards: number; readonly replicas: number }

/** Two requests at a time: one is folded here while the server works at the other. */
const requestsAtOnce = 2
/** How long a swap waits for the copies on other nodes; they may come later. */
const copiesTimeout = '60s'
const leftoverAgeMs = 24 * 60 * 60 * 1000

const newIndexName = (alias: string) => `${alias}-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`

/** When an index was begun, by its name; null for one of another name. */
function begunAt(alias: string, index: string): number | null {
  const [, time] = index.startsWith(`${alias}-`) ? (/^([0-9a-z]+)-[0-9a-f]{8}$/.exec(index.slice(alias.length + 1)) ?? []) : []
  return time === undefined ? null : Number.parseInt(time, 36)
}

async function* puts(entries: AsyncIterable<IndexEntry>): AsyncIterable<IndexChange> {
  for await (const entry of entries) yield { kind: 'put', entry }
}

/** Has copies made on other nodes, and waits for a while for those that have a node to be on. */
async function makeCopies(client: Client, index: string, replicas: number): Promise<void> {
  if (replicas === 0) return
  await client.indices.putSettings({ index, body: { index: { number_of_replicas: replicas } } })
  const settled = { wait_for_events: 'languid', wait_for_no_initializing_shards: true, timeout: copiesTimeout } as const
  await client.cluster.health({ index, ...settled }, { ignore: [408] })
}

/** Indexes of this archive, each with whether it is the live one. */
async function indexesOf(client: Client, alias: string): Promise<{ index: string; isLive: boolean }[]> {
  const { body } = await client.indices.getAlias({ index: `${alias}-*` })
  return Object.entries(body)
    .filter(([index]) => begunAt(alias, index) !== null)
    .map(([index, { aliases }]) => ({ index, isLive: alias in aliases }))
}

/** Takes away an index that nobody asks any more. Where that fails it is a leftover, which a later rebuild takes away. */
const remove = (client: Client, index: string): Promise<unknown> => client.indices.delete({ index }).catch(() => null)

/** In one step the alias names the new index and no other. Then the old ones go, with what broken-off rebuilds left a day ago or earlier. */
async function swap(client: Client, alias: string, next: string): Promise<void> {
  const others = (await indexesOf(client, alias)).filter(({ index }) => index !== next)
  const old = others.filter(({ isLive }) => isLive).map(({ index }) => index)
  const actions = [{ add: { index: next, alias } }, ...old.map((index) => ({ remove: { index, alias } }))]
  const { body } = await client.indices.updateAliases({ body: { actions } })
  if (!body.acknowledged) throw new SearchUnavailable('Not every node of OpenSearch has taken over the new index; look at the cluster')
  const leftover = others.filter(({ index }) => (begunAt(alias, index) ?? 0) < Date.now() - leftoverAgeMs).map(({ index }) => index)
  for (const index of new Set([...old, ...leftover])) await remove(client, index)
}

/** Fills an index beside the live one, makes its copies, and swaps. What was made is taken away again when that fails. */
export async function rebuildIndex(
  client: Client,
  alias: string,
  { shards, replicas }: IndexSize,
  all: AsyncIterable<IndexEntry>,
  corpusVersion: bigint,
  onProgress: (done: number) => void,
): Promise<void> {
  const index = newIndexName(alias)
  await client.indices.create({ index, body: indexForms(shards, writeAliasOf(index)) })
  try {
    let done = 0
    await writeChanges(client, writeAliasOf(index), puts(all), requestsAtOnce, (reports) => {
      done += reports
      onProgress(done)
    })
    await createState(client, index, corpusVersion)
    await client.indices.refresh({ index })
    await makeCopies(client, index, replicas)
  } catch (error) {
    await remove(client, index)
    throw error
  }
  await swap(client, alias, index)
}
