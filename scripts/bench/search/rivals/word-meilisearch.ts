import type { IndexEntry } from '#lib/search/index.ts'
import { startMeilisearch } from '../../../testing/meilisearch.ts'
import { childMemoryBytes } from '../child-memory.ts'
import type { Rival } from '../contestant.ts'

const facets = ['province', 'year', 'stage', 'campaigns', 'type']
const batchSize = 5_000
const pollMs = 50

const documentOf = (entry: IndexEntry) => ({
  id: entry.reportId,
  title: entry.title,
  body: entry.body,
  province: entry.province,
  year: entry.firstDay?.slice(0, 4) ?? null,
  stage: entry.stage,
  campaigns: entry.campaigns,
  type: entry.documentType,
  day: entry.lastDay ? Date.parse(entry.lastDay) : 0,
})

/** Meilisearch with its own splitting of Chinese, as its guide sets it up; `quoted` asks for the string as a phrase. */
export async function wordMeilisearch(quoted: boolean): Promise<Rival> {
  const { host, apiKey, stop } = await startMeilisearch()
  const headers = {
    'content-type': 'application/json',
    'accept-encoding': 'identity',
    ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
  }

  async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${host}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    if (!answer.ok) throw new Error(`Meilisearch refused ${path}: ${await answer.text()}`)
    return (await answer.json()) as T
  }
  async function done({ taskUid }: { taskUid: number }): Promise<void> {
    for (;;) {
      const { status, error } = await send<{ status: string; error?: { message: string } }>('GET', `/tasks/${taskUid}`)
      if (status === 'succeeded') return
      if (status === 'failed') throw new Error(`Meilisearch failed: ${error?.message}`)
      await new Promise((wake) => setTimeout(wake, pollMs))
    }
  }
  const search = (text: string, rest: object) =>
    send<{ hits: { id: number }[]; totalHits: number }>('POST', '/indexes/words/search', {
      q: quoted ? `"${text}"` : text,
      matchingStrategy: 'all',
      attributesToRetrieve: ['id'],
      ...rest,
    })

  return {
    name: quoted ? 'Meilisearch, its own Chinese, quoted' : 'Meilisearch, its own Chinese',
    async index(entries, onProgress) {
      await done(
        await send('PATCH', '/indexes/words/settings', {
          searchableAttributes: ['title', 'body'],
          filterableAttributes: facets,
          sortableAttributes: ['day'],
          pagination: { maxTotalHits: 10_000_000 },
          faceting: { maxValuesPerFacet: 10_000 },
        }),
      )
      let batch: object[] = []
      let count = 0
      const flush = async () => {
        count += batch.length
        await done(await send('POST', '/indexes/words/documents?primaryKey=id', batch))
        batch = []
        onProgress(count)
      }
      for (const entry of entries) if (batch.push(documentOf(entry)) === batchSize) await flush()
      await flush()
    },
    answer: async (text) => (await search(text, { facets, hitsPerPage: 20, page: 1 })).totalHits,
    find: async (text) => (await search(text, { hitsPerPage: 10_000_000, page: 1 })).hits.map(({ id }) => id),
    sizeBytes: async () => (await send<{ databaseSize: number }>('GET', '/stats')).databaseSize,
    memoryBytes: () => childMemoryBytes('meilisearch'),
    stop,
  }
}
