import type { Query } from '#lib/query/index.ts'
import type { ArticleCorrector } from '../article-corrections.ts'
import type { Counted, Counter, FoundInTexts } from '../counter.ts'
import { InexactHere } from '../inexact-here.ts'
import { type SearchEngine, SearchUnavailable } from '../port.ts'
import { rememberAtMark } from '../remember-at-mark.ts'
import type { Verifier } from '../verifier.ts'
import { changedSettings } from './changed-settings.ts'
import { asUnavailable, indexNames, type MeilisearchPlace, openClient } from './connection.ts'
import { findByWords, foundInTexts } from './found-ids.ts'
import { applyChanges, type IndexState, readState, rebuildIndex } from './indexing.ts'
import { searchIndex, type Told } from './search.ts'
import { createVerification, needsVerification } from './verification.ts'
import { type WordedTerm, wordedTerms } from './words.ts'

/** A search that takes longer is given to Postgres. */
const searchTimeoutMs = 2_000
const indexTimeoutMs = 120_000
/** For what was found, in reports; for whole answers, in reports of a page and lines of facets: some 20 MB each. */
const maxFound = 2_000_000
const maxLines = 200_000

const sizeOfFound = ({ positive, negative }: FoundInTexts) => 20 + (positive?.ids.length ?? 0) + (negative?.ids.length ?? 0)
const sizeOfAnswer = ({ ids, facets }: Counted) => ids.length + Object.values(facets).reduce((sum, lines) => sum + lines.length, 10)

/** What an engine asks beside its server; null where it cannot be asked. */
export type Beside = {
  /** Names the false candidates of longer terms. */
  readonly verifier: Verifier | null
  /** Names what stands for an article. */
  readonly corrector: ArticleCorrector | null
  /** Counts what was found, where it stands at the version of the index. */
  readonly counter: Counter | null
}

/**
 * The engine on a Meilisearch server. Exact or silent: what words cannot say, and what too many false candidates or corrections would spoil,
 * it refuses with `InexactHere`. Reports that are few it only finds, and filters alone it does not look at: the `counter` counts. All else it
 * counts itself, and then `corrector` is needed for articles.
 */
export function createMeilisearchEngine(place: MeilisearchPlace, { verifier, corrector, counter }: Beside): SearchEngine {
  const names = indexNames(place.index ?? 'huiji')
  const searcher = openClient(place, searchTimeoutMs)
  const indexer = openClient(place, indexTimeoutMs)
  const verification = createVerification({ verifier, corrector })
  const foundAt = rememberAtMark<FoundInTexts>(maxFound, sizeOfFound)
  const answeredAt = rememberAtMark<Counted>(maxLines, sizeOfAnswer)
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
    const state = await readState(searcher, names)
    return state === null || (await changed()).length > 0 ? null : state.version
  }

  /** What the terms of a search find at a state; null where that is too much to be named, or the state is gone. */
  async function find(terms: readonly WordedTerm[], { version, mark }: IndexState): Promise<FoundInTexts | null> {
    if (terms.length === 0) return { positive: null, negative: null }
    const key = JSON.stringify(terms)
    const known = foundAt.get(mark, key)
    if (known) return known
    const [words, falseIds] = await Promise.all([
      findByWords(searcher, names, terms).catch(asUnavailable),
      verification.falseIdsOf(terms, version),
    ])
    if (words?.corpusVersion !== version) return null
    const found = foundInTexts(words, terms, falseIds)
    foundAt.put(mark, key, found)
    return found
  }

  /** The server finds, and this process counts; null where it cannot. */
  async function countHere(query: Query, terms: readonly WordedTerm[], state: IndexState): Promise<Counted | null> {
    const found = counter && (await find(terms, state))
    return found && counter(query, found, state.version)
  }

  async function countThere(query: Query, terms: readonly WordedTerm[], { version }: IndexState): Promise<Told> {
    const [falseIds, corrections] = await Promise.all([verification.falseIdsOf(terms, version), verification.correctionsOf(query, version)])
    const told = await searchIndex(searcher, names, query, terms, { falseIds, corrections }).catch(asUnavailable)
    if (needsVerification(query, terms) && told.corpusVersion !== version)
      throw new InexactHere('The index changed while terms were verified')
    return told
  }

  async function tell(query: Query, state: IndexState): Promise<Told> {
    const key = JSON.stringify(query)
    const known = answeredAt.get(state.mark, key)
    if (known) return { ...known, corpusVersion: state.version }
    const terms = wordedTerms(query)
    const counted = await countHere(query, terms, state)
    const told = counted ? { ...counted, corpusVersion: state.version } : await countThere(query, terms, state)
    if (told.corpusVersion === state.version) answeredAt.put(state.mark, key, told)
    return told
  }

  return {
    name: 'meilisearch',
    async search(query) {
      await checkSettings()
      const state = await readState(searcher, names).catch(asUnavailable)
      if (!state)
        throw new SearchUnavailable(
          'Meilisearch has no index of the archive in this form. Make it: npm run reindex -- --engine meilisearch',
        )
      const { ids, total, facets, corpusVersion } = await tell(query, state)
      return { ids, total, facets, corpusVersion, engine: 'meilisearch', fallback: null }
    },
    apply: (changes, corpusVersion) => applyChanges(indexer, names, changes, corpusVersion).catch(asUnavailable),
    rebuild: (all, corpusVersion, onProgress) => rebuildIndex(indexer, names, all, corpusVersion, onProgress).catch(asUnavailable),
    version: () => version().catch(asUnavailable),
  }
}
