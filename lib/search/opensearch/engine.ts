import type { API, Client } from '@opensearch-project/opensearch'
import type { Query } from '#lib/query/index.ts'
import type { ArticleCorrections, ArticleCorrector } from '../article-corrections.ts'
import { type FoldedClause, foldClauses } from '../fold-clauses.ts'
import { IndexChanging } from '../index-changing.ts'
import { InexactHere } from '../inexact-here.ts'
import { type SearchEngine, type SearchResult, SearchUnavailable } from '../port.ts'
import { applyChanges } from './apply-changes.ts'
import { createCorrections } from './articles.ts'
import { asUnavailable, type OpenSearchPlace, openClient, remedy } from './connection.ts'
import { readAnswer } from './read-answer.ts'
import { rebuildIndex } from './rebuild-index.ts'
import { searchRequest } from './search-request.ts'
import { isUnchanged, readState, type StateRead, versionOf } from './state.ts'

/** A node that takes longer is passed over for the next one; when none answers, Postgres does. */
const defaultSearchTimeoutMs = 2_000
const indexTimeoutMs = 120_000
/** An index that is swapped while it is asked is asked again under its new name. */
const maxTries = 3

type Question = { readonly query: Query; readonly clauses: readonly FoldedClause[]; readonly corrections: ArticleCorrections }

/**
 * Asks the index of a state, and looks whether the state still stands afterwards. Null when it does not: the answer may be of two states,
 * or the index was replaced and taken away in the middle of the question.
 */
async function searchAt(client: Client, alias: string, before: StateRead, question: Question): Promise<API.Search_ResponseBody | null> {
  const { query, clauses, corrections } = question
  try {
    const body = searchRequest(query, clauses, corrections)
    const answer = await client.search({ index: before.index, allow_partial_search_results: false, body })
    return isUnchanged(before, await readState(client, before.index)) ? answer.body : null
  } catch (error) {
    if ((await readState(client, alias))?.index === before.index) throw error
    return null
  }
}

/**
 * The engine on an OpenSearch cluster. Exact by itself, but for what stands for an article of several captures: `corrector` names where
 * that is not the master. Without it such searches are refused with `InexactHere`, as are those that tell scripts apart; while the index
 * is written, all are, with `IndexChanging`.
 */
export function createOpenSearchEngine(place: OpenSearchPlace, corrector: ArticleCorrector | null): SearchEngine {
  const alias = place.alias ?? 'huiji'
  const size = { shards: place.shards ?? 1, replicas: place.replicas ?? 1 }
  const searcher = openClient(place, place.searchTimeoutMs ?? defaultSearchTimeoutMs)
  const indexer = openClient(place, indexTimeoutMs)
  const correctionsOf = createCorrections(corrector)

  async function search(query: Query): Promise<SearchResult> {
    const clauses = foldClauses(query.clauses, query.script)
    for (let tries = 0; tries < maxTries; tries++) {
      const before = await readState(searcher, alias)
      const version = versionOf(before)
      if (!before || version === null) throw new SearchUnavailable(`OpenSearch has no index of the archive in this form. ${remedy}`)
      if (before.state.writing) break
      const corrections = await correctionsOf(query, clauses, version)
      const answer = await searchAt(searcher, alias, before, { query, clauses, corrections })
      if (answer) return readAnswer(answer, query, version)
    }
    throw new IndexChanging('The index in OpenSearch is being written')
  }

  return {
    name: 'opensearch',
    async search(query) {
      if (query.script === 'exact') throw new InexactHere('Scripts are told apart in Postgres')
      return search(query).catch(asUnavailable)
    },
    apply: (changes, corpusVersion) => applyChanges(indexer, alias, changes, corpusVersion).catch(asUnavailable),
    rebuild: (all, corpusVersion, onProgress) => rebuildIndex(indexer, alias, size, all, corpusVersion, onProgress).catch(asUnavailable),
    version: async () => versionOf(await readState(searcher, alias).catch(asUnavailable)),
  }
}
