import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyQuery, parse, type Query } from '#lib/query/index.ts'
import type { TestOpenSearch } from '#scripts/testing/opensearch/index.ts'
import { checkDrift } from '../../check-drift.ts'
import { IndexChanging } from '../../index-changing.ts'
import { type IndexEntry, SearchUnavailable } from '../../port.ts'
import { entry } from '../../testing/entry.ts'
import { randomCorpus } from '../../testing/random-corpus.ts'
import { each } from '../../testing/writing-both.ts'
import { openClient } from '../connection.ts'
import { createHarness, type OpenSearchHarness } from './harness.ts'

const shards = 3
const readers = 3
const reportsAChange = 20
const query: Query = { ...emptyQuery, ...parse('q=城市|增补').query, count: 'pages' }

/** The node that leads the cluster: the one that is missed most. */
async function leaderOf({ nodes }: TestOpenSearch): Promise<number> {
  const answer = await fetch(`${nodes[0]}/_nodes/_cluster_manager/http`)
  const found = (await answer.json()) as { nodes: Record<string, { http: { publish_address: string } }> }
  const address = Object.values(found.nodes)[0]?.http.publish_address
  return nodes.indexOf(`http://${address}`)
}

/** As the worker does: a change that did not go through is made again. */
async function applyUntilDone(harness: OpenSearchHarness, entries: readonly IndexEntry[], version: bigint): Promise<void> {
  for (;;) {
    try {
      return await harness.opensearch.apply(each(entries.map((one) => ({ kind: 'put', entry: one }) as const)), version)
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error
    }
  }
}

/** What must be so when one of three nodes is killed under load. Afterwards the cluster has two. */
export function describeLossOfNode(clusterOf: () => TestOpenSearch): void {
  describe('when one of three nodes is killed under load', () => {
    let harness: OpenSearchHarness
    beforeAll(async () => {
      harness = await createHarness(clusterOf(), { shards, replicas: 1 }, 'there')
    })
    afterAll(() => harness?.close())

    it('goes on answering, exactly, and loses nothing that was written', async () => {
      const entries = [...randomCorpus(200, 17, false)]
      await harness.opensearch.rebuild(each(entries), 1n, () => {})
      const totals = new Map([[1n, (await harness.opensearch.search(query)).total]])
      let version = 1n
      let done = false
      let answers = 0

      const write = async () => {
        const next = version + 1n
        const more = Array.from({ length: reportsAChange }, (_, i) => entry(Number(next) * 10_000 + i, { title: '增补' }))
        totals.set(next, (totals.get(version) ?? 0) + reportsAChange)
        await applyUntilDone(harness, more, next)
        entries.push(...more)
        version = next
      }
      const read = async () => {
        while (!done) {
          const result = await harness.opensearch.search(query).catch((error: unknown) => {
            if (error instanceof IndexChanging) return null
            throw error
          })
          if (!result) continue
          expect([result.corpusVersion, result.total]).toEqual([result.corpusVersion, totals.get(result.corpusVersion)])
          answers++
        }
      }
      const reading = Promise.all(Array.from({ length: readers }, read))
      const writing = (async () => {
        await write()
        const before = answers
        const lost = clusterOf().kill(await leaderOf(clusterOf()))
        await write()
        await lost
        for (let i = 0; i < 3; i++) await write()
        await expect.poll(() => answers, { timeout: 30_000 }).toBeGreaterThan(before + 30)
      })().finally(() => {
        done = true
      })
      await Promise.all([reading, writing])

      expect(await checkDrift(harness.opensearch, each(entries), version)).toEqual([])
      const health = await openClient(harness.place, 30_000).cluster.health({ index: harness.place.alias, wait_for_status: 'yellow' })
      expect(health.body).toMatchObject({ active_primary_shards: shards, number_of_nodes: 2, timed_out: false })
    })
  })
}
