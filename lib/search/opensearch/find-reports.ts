import type { API, Client } from '@opensearch-project/opensearch'
import type { FoundReports } from '../counter.ts'
import type { FoldedClause } from '../fold-clauses.ts'
import { SearchUnavailable } from '../port.ts'
import { askAgain } from './ask-again.ts'
import { statusOf } from './connection.ts'
import { isWhole } from './read-answer.ts'
import { blockBits, blockBytes, type Collected, readCollected } from './read-collected.ts'
import { allOf, anyOf, clauseQuery, tierScores } from './text-query.ts'

/** Which reports to find: those that hold all of the clauses, with their tiers of relevance where `tiers` says so, or any of them. */
export type Finding = { readonly clauses: readonly FoldedClause[]; readonly combine: 'all' | 'any'; readonly tiers: boolean }

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
