import { isAtLeast, problem, type ServerCheck } from '../server-check.ts'
import { type OpenSearchPlace, openClient, statusOf } from './connection.ts'

/** The oldest server that is asked for. */
const minVersion = { major: 2, minor: 0 } as const
const timeoutMs = 3_000

/** What is wrong with a server of this name and version. */
export function judgeServer(distribution: string | undefined, number: string): ServerCheck {
  if (distribution !== 'opensearch')
    return problem(`OPENSEARCH_URL leads to another server (${distribution ?? 'not OpenSearch'} ${number})`)
  return isAtLeast(number, minVersion)
    ? { kind: 'ready' }
    : problem(`OPENSEARCH_URL leads to OpenSearch ${number}; ${minVersion.major}.${minVersion.minor} or later is needed`)
}

/** Asks the cluster who it is, with the settings as they are. */
export async function checkOpenSearch(place: OpenSearchPlace): Promise<ServerCheck> {
  const client = openClient(place, timeoutMs)
  try {
    const { body } = await client.info()
    return judgeServer(body.version.distribution, body.version.number)
  } catch (error) {
    const status = statusOf(error)
    if (status === 401 || status === 403) return problem('OPENSEARCH_USER and OPENSEARCH_PASSWORD are refused')
    return { kind: 'down', message: (error as Error).message }
  } finally {
    await client.close()
  }
}
