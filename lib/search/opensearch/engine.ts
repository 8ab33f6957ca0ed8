import type { Query } from '#lib/query/index.ts'
import type { ArticleCorrector } from '../article-corrections.ts'
import type { Counted, Counter } from '../counter.ts'
import { type FoldedClause, foldClauses } from '../fold-clauses.ts'
import { IndexChanging } from '../index-changing.ts'
import { InexactHere } from '../inexact-here.ts'
import { type SearchEngine, type SearchResult, SearchUnavailable } from '../port.ts'
import { applyChanges } from './apply-changes.ts'
import { createCorrections } from './articles.ts'
import { type Attempt, countHere, countThere } from './attempts.ts'
import { asUnavailable, type OpenSearchPlace, openClient, remedy } from './connection.ts'
import { refusesScripts } from './find-reports.ts'
import { createFoundMemory } from './found-memory.ts'
import { rebuildIndex } from './rebuild-index.ts'
import { readState, type StateRead, versionOf } from './state.ts'

/** A node that takes longer is passed over for the next one; when none answers, Postgres does. */
const defaultSearchTimeoutMs = 2_000
const indexTimeoutMs = 120_000
/** For what was found at the present state of the index: a common word in 100,000 reports takes half a megabyte. */
const rememberedBytes = 64 * 1024 * 1024
/** An index that is changed or swapped while it is asked is asked again. */
const maxTries = 4

/**
 * The engine on an OpenSearch cluster. The cluster finds, and `counter` counts where it stands at the version of the index; else, and
 * without it, the cluster counts too. Exact by itself, but for what stands for an article of several captures: then `corrector` names where
 * that is not the master, and without it such searches are refused with `InexactHere`. So are those that tell scripts apart; while the index
 * is written, all are, with `IndexChanging`.
 */
export function createOpenSearchEngine(place: OpenSearchPlace, corrector: ArticleCorrector | null, counter: Counter | null): SearchEngine {
  const alias = place.alias ?? 'huiji'
  const size = { shards: place.shards ?? 1, replicas: place.replicas ?? 1 }
  const searcher = openClient(place, place.searchTimeoutMs ?? defaultSearchTimeoutMs)
  const indexer = openClient(place, indexTimeoutMs)
  const correctionsOf = createCorrections(corrector)
  const memory = createFoundMemory(rememberedBytes)
  /** As it was read after the last search: it spares the next one a question, for what has changed since is seen after that. */
  let known: StateRead | null = null
  /** Some clusters are set to run no scripts; they count too. */
  let takesScripts = true

  function keep<T>({ answer, after }: Attempt<T>): T | null {
    known = after?.state.writing === false && versionOf(after) !== null ? after : null
    return answer
  }

  async function tryHere(counter: Counter, before: StateRead, version: bigint, query: Query, clauses: readonly FoldedClause[]) {
    try {
      return keep(await countHere(searcher, alias, { counter, memory }, before, version, query, clauses))
    } catch (error) {
      if (!refusesScripts(error)) throw error
      takesScripts = false
      return { counted: null }
    }
  }

  /** One attempt from a state; null when that did not stand. */
  async function searchAt(before: StateRead, version: bigint, query: Query, wasKnown: boolean): Promise<Counted | null> {
    const clauses = foldClauses(query.clauses, query.script)
    if (counter && takesScripts) {
      const here = await tryHere(counter, before, version, query, clauses)
      if (!here || here.counted) return here?.counted ?? null
    }
    const corrections = await correctionsOf(query, clauses, version).catch((error: unknown) => {
      if (wasKnown && error instanceof IndexChanging) return null
      throw error
    })
    return corrections && keep(await countThere(searcher, alias, before, { query, clauses, corrections }))
  }

  async function search(query: Query): Promise<SearchResult> {
    for (let tries = 0; tries < maxTries; tries++) {
      const remembered = known
      known = null
      const before = remembered ?? (await readState(searcher, alias))
      const version = versionOf(before)
      if (!before || version === null) throw new SearchUnavailable(`OpenSearch has no index of the archive in this form. ${remedy}`)
      if (before.state.writing) break
      const counted = await searchAt(before, version, query, remembered !== null)
      if (counted) return { ...counted, corpusVersion: version, engine: 'opensearch', fallback: null }
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
