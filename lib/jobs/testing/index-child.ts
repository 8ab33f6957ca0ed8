import { subscribe } from 'node:diagnostics_channel'
import { parseArgs } from 'node:util'
import { catchUp, configuredEngine } from '#lib/search/index.ts'
import { openStore } from '#lib/store/index.ts'
import { indexSource } from '../keep-indexed.ts'

// A process that brings the index of a search server up to date once, or makes it anew, and ends; or is gone without warning when it comes
// to a moment: the beginning of a request or the arrival of an answer, counted from 1. The settings come from the environment. Prints how
// many moments it saw.
const { values } = parseArgs({ options: { 'dies-at': { type: 'string' }, anew: { type: 'boolean' } } })
const diesAt = Number(values['dies-at'] ?? Number.POSITIVE_INFINITY)

let moments = 0
const moment = () => {
  if (++moments === diesAt) process.kill(process.pid, 'SIGKILL')
}
/** Both ways in which clients talk to servers: fetch, and Node's own requests. */
for (const channel of ['undici:request:create', 'undici:request:headers', 'http.client.request.start', 'http.client.response.finish'])
  subscribe(channel, moment)

const { DATABASE_URL = '', MEILISEARCH_URL, MEILISEARCH_KEY, OPENSEARCH_URL, OPENSEARCH_USER, OPENSEARCH_PASSWORD } = process.env
const store = openStore(DATABASE_URL)
const source = indexSource(store)
const engine = configuredEngine(store.pool, { MEILISEARCH_URL, MEILISEARCH_KEY, OPENSEARCH_URL, OPENSEARCH_USER, OPENSEARCH_PASSWORD })
if (!engine) throw new Error('No search server is named in the environment of this process')
if (values.anew) await engine.rebuild(source.all(), await source.corpusVersion(), () => undefined)
else await catchUp(engine, source)
process.stdout.write(`${moments}\n`)
// Clients keep connections, and with them the process.
process.exit()
