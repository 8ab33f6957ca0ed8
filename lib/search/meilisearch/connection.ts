import { Meilisearch, MeilisearchApiError, MeilisearchError } from 'meilisearch'
import { SearchUnavailable } from '../port.ts'

export type MeilisearchPlace = {
  readonly host: string
  /** A key that may search and, for the indexer, write documents, settings, tasks and swaps. Stays on the server. */
  readonly apiKey?: string | undefined
  /** Name of the index; its companions add to it. */
  readonly index?: string
}

/** The live index, the one that holds its version, and what a rebuild fills beside them. */
export type IndexNames = { readonly reports: string; readonly meta: string; readonly nextReports: string; readonly nextMeta: string }
export const indexNames = (name: string): IndexNames => ({
  reports: name,
  meta: `${name}_meta`,
  nextReports: `${name}_next`,
  nextMeta: `${name}_meta_next`,
})

/** Uncompressed answers: compressed ones come 44 ms late over a connection that is kept open (delayed acknowledgement). */
const requestInit = { headers: { 'accept-encoding': 'identity' } }
export const openClient = ({ host, apiKey }: MeilisearchPlace, timeoutMs: number): Meilisearch =>
  new Meilisearch({ host, ...(apiKey ? { apiKey } : {}), timeout: timeoutMs, requestInit })

export const isNotFound = (error: unknown) =>
  error instanceof MeilisearchApiError && ['index_not_found', 'document_not_found'].includes(error.cause?.code ?? '')

/** Turns what the client throws into the words of the port; a mistake of this program passes through. */
export function asUnavailable(error: unknown): never {
  if (isNotFound(error))
    throw new SearchUnavailable('Meilisearch has no index of the archive. Make it: npm run reindex -- --engine meilisearch', {
      cause: error,
    })
  if (error instanceof MeilisearchError)
    throw new SearchUnavailable(`Meilisearch does not answer: ${error.message}. Look at the server of MEILISEARCH_URL`, { cause: error })
  throw error
}
