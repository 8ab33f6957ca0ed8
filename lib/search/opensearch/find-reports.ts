import type { API, Client } from '@opensearch-project/opensearch'
import type { FoundReports } from '../counter.ts'
import type { FoldedClause } from '../fold-clauses.ts'
import { SearchUnavailable } from '../port.ts'
import { askAgain } from './ask-again.ts'
import { statusOf } from './connection.ts'
import { isWhole } from './read-answer.ts'
import { allOf, anyOf, clauseQuery, tierScores } from './text-query.ts'

/** Which reports to find: those that hold all of the clauses, with their tiers of relevance where `tiers` says so, or any of them. */
export type Finding = { readonly clauses: readonly FoldedClause[]; readonly combine: 'all' | 'any'; readonly tiers: boolean }

/** Identifiers travel as bits, in blocks of so many; a block without any is left out. */
const blockBits = 12
const blockBytes = 2 ** blockBits / 8

/** One list of blocks a tier: a bit for each report that was found. A hundred thousand come so in 17 kB, where lists of hits take a second. */
const collect = {
  init_script: { source: 'state.tiers = [[], [], []]' },
  map_script: {
    source: `
int id = (int) doc['id'].value;
int at = id >>> ${blockBits};
List blocks = (List) state.tiers.get((int) _score);
while (blocks.size() <= at) { blocks.add(null) }
byte[] block = (byte[]) blocks.get(at);
if (block == null) { block = new byte[${blockBytes}]; blocks.set(at, block) }
int place = (id & ${2 ** blockBits - 1}) >>> 3;
block[place] = (byte) (block[place] | (1 << (id & 7)));`,
  },
  combine_script: { source: 'return state.tiers' },
  reduce_script: { source: 'return states' },
}

/** Blocks as base64, by tier, of each part of the index that had a say. */
type Collected = readonly (readonly (readonly (string | null)[])[] | null)[]

function findRequest({ clauses, combine, tiers }: Finding): API.Search_RequestBody {
  const queries = clauses.map(clauseQuery)
  const wanted = combine === 'all' ? allOf(queries) : allOf([anyOf(queries)])
  const scores = tiers ? { should: tierScores(clauses), minimum_should_match: 0 } : {}
  return {
    query: { bool: { ...wanted.bool, ...scores } },
    // The client's types know no script without a language.
    aggs: { found: { scripted_metric: collect } } as API.Search_RequestBody['aggs'],
    size: 0,
    track_total_hits: false,
  }
}

/** Calls `each` with the identifiers of a tier. */
function readBlocks(blocks: readonly (string | null)[], each: (id: number) => void): void {
  for (const [at, block] of blocks.entries()) {
    if (block === null) continue
    for (const [place, byte] of Buffer.from(block, 'base64').entries())
      for (let bits = byte, bit = 0; bits !== 0; bits >>= 1, bit++) if (bits & 1) each((at << blockBits) | (place << 3) | bit)
  }
}

function readCollected(collected: Collected, tiers: boolean): FoundReports {
  const ids: number[] = []
  const tierOf: number[] = []
  for (const part of collected)
    for (const [tier, blocks] of (part ?? []).entries())
      readBlocks(blocks, (id) => {
        ids.push(id)
        tierOf.push(tier)
      })
  return { ids: Int32Array.from(ids), tiers: tiers ? Uint8Array.from(tierOf) : null }
}

/** Whether the cluster refused what `findReports` asks because it is set to run no scripts. */
export const refusesScripts = (error: unknown): boolean => statusOf(error) === 400 && /script/.test((error as Error).message)

/**
 * Finds all reports of an index that match, in one request.
 * @throws SearchUnavailable when the cluster gives only part of an answer.
 */
export async function findReports(client: Client, index: string, finding: Finding): Promise<FoundReports> {
  const request = { index, allow_partial_search_results: false, body: findRequest(finding) }
  const { body } = await askAgain(() => client.search(request))
  if (!isWhole(body)) throw new SearchUnavailable('OpenSearch gave only part of an answer')
  const found = body.aggregations as unknown as { readonly found: { readonly value: Collected } }
  return readCollected(found.found.value, finding.tiers)
}
