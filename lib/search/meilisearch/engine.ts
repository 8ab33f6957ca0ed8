import type { ArticleCorrector } from '../article-corrections.ts'
import { InexactHere } from '../inexact-here.ts'
import { type SearchEngine, SearchUnavailable } from '../port.ts'
import type { Verifier } from '../verifier.ts'
import { changedSettings } from './changed-settings.ts'
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
  /** Known to be as this program made it; asked once a process, and again after it was found otherwise or made anew. */
  let sound: Promise<readonly string[]> | null = null

  async function changed(): Promise<readonly string[]> {
    // The client of searches: a server that hangs must not hold a search up for as long as indexing may take.
    sound ??= searcher.index(names.reports).getSettings().then(changedSettings)
    const asked = sound
    const found = await asked.catch((error: unknown) => {
      if (sound === asked) sound = null
      throw error
    })
    if (found.length > 0 && sound === asked) sound = null
    return found
  }

  async function checkSettings(): Promise<void> {
    const found = await changed().catch(asUnavailable)
    if (found.length > 0)
      throw new SearchUnavailable(
        `Somebody changed the settings of the index in Meilisearch (${found.join(', ')}). The worker makes it anew.`,
      )
  }

  /** Null also where the index has other settings than this program gave it: it has to be made anew. */
  async function version(): Promise<bigint | null> {
    const at = await readVersion(searcher, names)
    return at !== null && (await changed()).length > 0 ? null : at
  }

  return {
    name: 'meilisearch',
    async search(query) {
      await checkSettings()
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
    version: () => version().catch(asUnavailable),
  }
}
