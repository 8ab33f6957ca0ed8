import { cache } from 'react'
import { readSettings } from '#lib/config/index.ts'
import { openSearch, type Search } from '#lib/search/index.ts'
import { readCorpusVersion, type Store, sharedStore } from '#lib/store/index.ts'

/** The archive's database, at the address of the settings. */
export function archiveStore(): Store {
  const { DATABASE_URL: url } = readSettings()
  if (!url) throw new Error('DATABASE_URL is not set. Start the site with npm start, or set it to the address of your Postgres.')
  return sharedStore(url)
}

// Kept across reloads of modules while developing, and with it the memory of an engine that is down.
const shared = globalThis as typeof globalThis & { huijiSearch?: Search }

/** The search that answers readers: the engine of the settings, or Postgres. */
export function archiveSearch(): Search {
  shared.huijiSearch ??= openSearch(archiveStore().pool, readSettings())
  return shared.huijiSearch
}

/** The state of the corpus; null when the database cannot be asked, because a footer is no reason for a page to fail. */
export const corpusVersion = cache((): Promise<bigint | null> => readCorpusVersion(archiveStore()).catch(() => null))
