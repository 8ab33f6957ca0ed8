import { setTimeout as pause } from 'node:timers/promises'
import { errors } from '@opensearch-project/opensearch'

/** How long another copy of a shard may take to be known as the one to ask, in milliseconds. */
const pauses = [50, 200, 500]

/**
 * Asks again where the node that was asked answers, but one that it asked in turn went away in the middle (a node that is killed): another
 * copy of the shard answers then. All other failures are thrown at once.
 */
export async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  for (const wait of pauses) {
    try {
      return await ask()
    } catch (error) {
      if (!isLostShard(error)) throw error
      await pause(wait)
    }
  }
  return ask()
}

const isLostShard = (error: unknown): boolean =>
  error instanceof errors.ResponseError && (error.statusCode ?? 0) >= 500 && /search_phase_execution_exception/.test(error.message)
