import type { Meilisearch } from 'meilisearch'
import { MeilisearchApiError } from 'meilisearch'
import { isAtLeast, problem, type ServerCheck } from '../server-check.ts'
import { type MeilisearchPlace, openClient } from './connection.ts'

/** The oldest server whose settings this program uses (prefixSearch came with 1.12). */
const minVersion = { major: 1, minor: 12 } as const
const timeoutMs = 3_000

/** What is wrong with a server of this version. */
export const judgeVersion = (version: string): ServerCheck =>
  isAtLeast(version, minVersion)
    ? { kind: 'ready' }
    : problem(`MEILISEARCH_URL leads to Meilisearch ${version}; ${minVersion.major}.${minVersion.minor} or later is needed`)

const isRefused = (error: unknown) => error instanceof MeilisearchApiError && [401, 403].includes(error.response.status)

const refused = (what: string): ServerCheck =>
  problem(`MEILISEARCH_KEY is refused: it may not ${what}. docs/operating.md lists the actions that it needs, on all indexes.`)

/** Each thing that the key must allow, tried in a way that changes nothing. */
const trials: readonly { readonly what: string; readonly of: (client: Meilisearch) => Promise<unknown> }[] = [
  { what: 'look at indexes', of: (client) => client.getRawIndexes({ limit: 1 }) },
  { what: 'look at tasks', of: (client) => client.tasks.getTasks({ limit: 1 }) },
]

/** Asks the server of the settings for its version, with the key as it is, and whether the key allows what is needed. */
export async function checkMeilisearch(place: MeilisearchPlace): Promise<ServerCheck> {
  const client = openClient(place, timeoutMs)
  let asked = 'ask for the version'
  try {
    const judged = judgeVersion((await client.getVersion()).pkgVersion)
    if (judged.kind !== 'ready') return judged
    for (const { what, of } of trials) {
      asked = what
      await of(client)
    }
    return judged
  } catch (error) {
    return isRefused(error) ? refused(asked) : { kind: 'down', message: (error as Error).message }
  }
}
