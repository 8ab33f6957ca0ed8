import { Client, errors } from '@opensearch-project/opensearch'
import { SearchUnavailable } from '../port.ts'

export type OpenSearchPlace = {
  /** Addresses of one or more nodes of a cluster; when one does not answer, the next is asked. */
  readonly nodes: readonly string[]
  readonly username?: string | undefined
  readonly password?: string | undefined
  /** Name under which the live index is found (an alias); what is built beside it adds to it. */
  readonly alias?: string
  /** Into how many parts an index is divided, and how many copies of each are kept besides the first, when it is next made anew. */
  readonly shards?: number | undefined
  readonly replicas?: number | undefined
  /** How long one node may take for a search, in milliseconds, before the next is asked. */
  readonly searchTimeoutMs?: number
}

/** A client that asks the nodes in turn, and another one where a node is gone or cannot answer. */
export const openClient = ({ nodes, username, password }: OpenSearchPlace, timeoutMs: number): Client =>
  new Client({
    nodes: [...nodes],
    ...(username === undefined ? {} : { auth: { username, password: password ?? '' } }),
    requestTimeout: timeoutMs,
    maxRetries: Math.max(2, nodes.length),
    nodeSelector: 'round-robin',
  })

/** The HTTP status that the server refused with; null for other failures. */
export const statusOf = (error: unknown): number | null => (error instanceof errors.ResponseError ? (error.statusCode ?? null) : null)

export const remedy = 'Make it: npm run reindex -- --engine opensearch'

/** Turns what the client throws into the words of the port; a mistake of this program passes through. */
export function asUnavailable(error: unknown): never {
  const status = statusOf(error)
  if (status === 404) throw new SearchUnavailable(`OpenSearch has no index of the archive. ${remedy}`, { cause: error })
  if (status === 401 || status === 403)
    throw new SearchUnavailable('OpenSearch refuses OPENSEARCH_USER and OPENSEARCH_PASSWORD', { cause: error })
  if (error instanceof errors.OpenSearchClientError)
    throw new SearchUnavailable(`OpenSearch does not answer: ${error.message}. Look at the cluster of OPENSEARCH_URL`, { cause: error })
  throw error
}
