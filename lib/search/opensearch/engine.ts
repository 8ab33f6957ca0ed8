import type { API, Client } from '@opensearch-project/opensearch'
import type { Query } from '#lib/query/index.ts'
import type { ArticleCorrector } from '../article-corrections.ts'
import { foldClauses } from '../fold-clauses.ts'
import { IndexChanging } from '../index-changing.ts'
import { InexactHere } from '../inexact-here.ts'
import { type SearchEngine, type SearchResult, SearchUnavailable } from '../port.ts'
import { applyChanges } from './apply-changes.ts'
import { createCorrections } from './articles.ts'
import { askAgain } from './ask-again.ts'
import { asUnavailable, type OpenSearchPlace, openClient, remedy } from './connection.ts'
import { type Answer, readAnswer } from './read-answer.ts'
import { rebuildIndex } from './rebuild-index.ts'
import { countRequest, listRequest, type Question } from './search-request.ts'
import { isUnchanged, readState, type StateRead, versionOf } from './state.ts'

/** A node that takes longer is passed over for the next one; when none answers, Postgres does. */
const defaultSearchTimeoutMs = 2_000
const indexTimeoutMs = 120_000
/** An index that is changed or swapped while it is asked is asked again. */
const maxTries = 4

type Attempt = {
  /** Null when the state did not stand: the answer may be of two states, or the index was replaced and taken away in the middle. */
  readonly answer: Answer | null
  readonly after: StateRead | null
}

/** Asks the index of a state that was read before, and looks whether the state still stands afterwards. */
async function searchAt(client: Client, alias: string, before: StateRead, question: Question): Promise<Attempt> {
  const ask = async (body: API.Search_RequestBody) =>
    (await askAgain(() => client.search({ index: before.index, allow_partial_search_results: false, body }))).body
  try {
    const [counts, list] = await Promise.all([ask(countRequest(question)), ask(listRequest(question))])
    const after = await readState(client, alias)
    return { answer: isUnchanged(before, after) ? { counts, list } : null, after }
  } catch (error) {
    const after = await readState(client, alias)
    if (after?.index === before.index) throw error
    return { answer: null, after }
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
  /** As it was read after the last search: it spares the next one a question, for what has changed since is seen after that. */
  let known: StateRead | null = null

  async function search(query: Query): Promise<SearchResult> {
    const clauses = foldClauses(query.clauses, query.script)
    for (let tries = 0; tries < maxTries; tries++) {
      const remembered = known
      known = null
      const before = remembered ?? (await readState(searcher, alias))
      const version = versionOf(before)
      if (!before || version === null) throw new SearchUnavailable(`OpenSearch has no index of the archive in this form. ${remedy}`)
      if (before.state.writing) break
      const corrections = await correctionsOf(query, clauses, version).catch((error: unknown) => {
        if (remembered && error instanceof IndexChanging) return null
        throw error
      })
      if (!corrections) continue
      const { answer, after } = await searchAt(searcher, alias, before, { query, clauses, corrections })
      known = after?.state.writing === false && versionOf(after) !== null ? after : null
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
