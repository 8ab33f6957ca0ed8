import type { ArticleCorrector } from '../article-corrections.ts'
import { InexactHere } from '../inexact-here.ts'
import type { SearchEngine } from '../port.ts'
import type { Verifier } from '../verifier.ts'
import { asUnavailable, indexNames, type MeilisearchPlace, openClient } from './connection.ts'
import { applyChanges, readVersion, rebuildIndex } from './indexing.ts'
import { searchIndex } from './search.ts'
import { createVerification, needsVerification } from './verification.ts'
import { wordedTerms } from './words.ts'

/** A search that takes longer is given to Postgres. */
const searchTimeoutMs = 2_000
const indexTimeoutMs = 120_000
/** Where nothing is verified, no version has to be known before. */
const noVersion = -1n

/**
 * The engine on a Meilisearch server. Exact or silent: what words cannot say, and what too many false candidates or corrections would spoil,
 * it refuses with `InexactHere`. `verifier` names the false candidates of longer terms, `corrector` what stands for an article; without
 * them, searches that need them are refused too.
 */
export function createMeilisearchEngine(
  place: MeilisearchPlace,
  verifier: Verifier | null,
  corrector: ArticleCorrector | null,
): SearchEngine {
  const names = indexNames(place.index ?? 'huiji')
  const searcher = openClient(place, searchTimeoutMs)
  const indexer = openClient(place, indexTimeoutMs)
  const verification = createVerification({ verifier, corrector })

  return {
    name: 'meilisearch',
    async search(query) {
      const terms = wordedTerms(query)
      const version = needsVerification(query, terms) ? await readVersion(searcher, names).catch(asUnavailable) : noVersion
      if (version === null) throw new InexactHere('There is no index to verify terms for')
      const verified = await verification(query, terms, version)
      const result = await searchIndex(searcher, names, query, terms, verified).catch(asUnavailable)
      if (version !== noVersion && result.corpusVersion !== version) throw new InexactHere('The index changed while terms were verified')
      return result
    },
    apply: (changes, corpusVersion) => applyChanges(indexer, names, changes, corpusVersion).catch(asUnavailable),
    rebuild: (all, corpusVersion, onProgress) => rebuildIndex(indexer, names, all, corpusVersion, onProgress).catch(asUnavailable),
    version: () => readVersion(searcher, names).catch(asUnavailable),
  }
}
