import { InexactHere } from '../inexact-here.ts'
import type { SearchEngine } from '../port.ts'
import type { Verifier } from '../verifier.ts'
import { asUnavailable, indexNames, type MeilisearchPlace, openClient } from './connection.ts'
import { applyChanges, readVersion, rebuildIndex } from './indexing.ts'
import { searchIndex } from './search.ts'
import { falseIdsOf, rememberingVerifier } from './verified-terms.ts'
import { wordedTerms } from './words.ts'

/** A search that takes longer is given to Postgres. */
const searchTimeoutMs = 2_000
const indexTimeoutMs = 120_000

/**
 * The engine on a Meilisearch server. Exact or silent: what words cannot say, and what too many false candidates would spoil, it refuses
 * with `InexactHere`. `verifier` names the false candidates of longer terms; without one, these are refused too.
 */
export function createMeilisearchEngine(place: MeilisearchPlace, verifier: Verifier | null): SearchEngine {
  const names = indexNames(place.index ?? 'huiji')
  const searcher = openClient(place, searchTimeoutMs)
  const indexer = openClient(place, indexTimeoutMs)
  const verify = verifier ? rememberingVerifier(verifier) : null

  return {
    name: 'meilisearch',
    async search(query) {
      const terms = wordedTerms(query)
      const toVerify = terms.some(({ verify }) => verify)
      if (toVerify && !verify) throw new InexactHere('Longer terms cannot be verified without Postgres')
      const version = toVerify ? await readVersion(searcher, names).catch(asUnavailable) : null
      const falseIds = await falseIdsOf(terms, ({ term, parts }) => {
        if (!verify || version === null) throw new InexactHere('There is no index to verify terms for')
        return verify(term.text, parts, version)
      })
      const result = await searchIndex(searcher, names, query, terms, falseIds).catch(asUnavailable)
      if (toVerify && result.corpusVersion !== version) throw new InexactHere('The index changed while terms were verified')
      return result
    },
    apply: (changes, corpusVersion) => applyChanges(indexer, names, changes, corpusVersion).catch(asUnavailable),
    rebuild: (all, corpusVersion, onProgress) => rebuildIndex(indexer, names, all, corpusVersion, onProgress).catch(asUnavailable),
    version: () => readVersion(searcher, names).catch(asUnavailable),
  }
}
