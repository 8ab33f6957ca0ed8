import type { Query } from '#lib/query/index.ts'
import { IndexChanging } from './index-changing.ts'
import { InexactHere } from './inexact-here.ts'
import { type SearchEngine, type SearchResult, SearchUnavailable } from './port.ts'

/** How long an engine that failed is left alone, so that every search does not wait for it again. */
const restMs = 5_000

export type Search = { search(query: Query): Promise<SearchResult> }
export type SearchParts = {
  /** The engine that the settings name; null when that is Postgres. */
  readonly configured: SearchEngine | null
  readonly postgres: SearchEngine
  /** Milliseconds that only go up. */
  readonly now?: () => number
}

type Attempt = SearchResult | Exclude<SearchResult['fallback'], null>

function reasonOf(error: unknown): Exclude<SearchResult['fallback'], null> {
  if (error instanceof IndexChanging) return 'behind'
  if (error instanceof InexactHere) return 'inexact'
  if (error instanceof SearchUnavailable) return 'unavailable'
  throw error
}

/**
 * The search that pages ask: the configured engine answers, and where it is down, behind the archive, or unable to be exact, Postgres
 * does, and the result says why. One per process. Rejects with `SearchUnavailable` only when Postgres itself does.
 */
export function createSearch({ configured, postgres, now = () => performance.now() }: SearchParts): Search {
  let restsUntil = Number.NEGATIVE_INFINITY

  async function attempt(engine: SearchEngine, query: Query): Promise<Attempt> {
    if (now() < restsUntil) return 'unavailable'
    try {
      const [archive, result] = await Promise.all([postgres.version(), engine.search(query)])
      return archive !== null && result.corpusVersion < archive ? 'behind' : result
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === 'unavailable') restsUntil = now() + restMs
      return reason
    }
  }

  return {
    async search(query) {
      const answer = configured ? await attempt(configured, query) : null
      if (answer !== null && typeof answer !== 'string') return answer
      return { ...(await postgres.search(query)), fallback: answer }
    },
  }
}
