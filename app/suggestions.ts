import { keepSuggestions, type SuggestionIndex, suggestibleNames } from '#lib/search/index.ts'
import { readArchiveNames, readCorpusVersion } from '#lib/store/index.ts'
import { archiveStore } from './archive.ts'

// Kept across reloads of modules while developing.
const shared = globalThis as typeof globalThis & { huijiSuggestions?: () => Promise<SuggestionIndex> }

/** The names of the archive, as this process remembers them. */
export function archiveSuggestions(): Promise<SuggestionIndex> {
  shared.huijiSuggestions ??= keepSuggestions({
    version: () => readCorpusVersion(archiveStore()),
    names: async () => suggestibleNames(await readArchiveNames(archiveStore())),
  })
  return shared.huijiSuggestions()
}
