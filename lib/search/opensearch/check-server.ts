import { type OpenSearchPlace, openClient, statusOf } from './connection.ts'

/** The oldest server that is asked for. */
const minVersion = { major: 2, minor: 0 } as const
const timeoutMs = 3_000

/** Whether the cluster of the settings can be used. A wrong setting is a `problem`; a server that does not answer may do so later. */
export type ServerCheck = { readonly kind: 'ready' } | { readonly kind: 'down' | 'problem'; readonly message: string }

const problem = (message: string): ServerCheck => ({ kind: 'problem', message })

/** What is wrong with a server of this name and version. */
export function judgeServer(distribution: string | undefined, number: string): ServerCheck {
  if (distribution !== 'opensearch')
    return problem(`OPENSEARCH_URL leads to another server (${distribution ?? 'not OpenSearch'} ${number})`)
  const [major = 0, minor = 0] = number.split('.').map(Number)
  const isOld = major < minVersion.major || (major === minVersion.major && minor < minVersion.minor)
  return isOld
    ? problem(`OPENSEARCH_URL leads to OpenSearch ${number}; ${minVersion.major}.${minVersion.minor} or later is needed`)
    : { kind: 'ready' }
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
