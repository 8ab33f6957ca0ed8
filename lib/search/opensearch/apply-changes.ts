import type { Client } from '@opensearch-project/opensearch'
import { type IndexChange, SearchUnavailable } from '../port.ts'
import { writeChanges } from './bulk.ts'
import { remedy } from './connection.ts'
import { indexForm } from './index-form.ts'
import { readState, replaceState, versionOf, writeAliasOf } from './state.ts'

/**
 * Applies changes to the live index and makes them visible, then names its new version. The state says meanwhile that it is being
 * written, so that no answer mixes what was with what comes. Broken off, it counts as behind until it is done again.
 */
export async function applyChanges(
  client: Client,
  alias: string,
  changes: AsyncIterable<IndexChange>,
  corpusVersion: bigint,
): Promise<void> {
  const live = await readState(client, alias)
  if (live === null || versionOf(live) === null) throw new SearchUnavailable(`OpenSearch has no index of the archive. ${remedy}`)
  const writing = await replaceState(client, live, { ...live.state, writing: true })
  await writeChanges(client, writeAliasOf(live.index), changes, 1)
  await client.indices.refresh({ index: live.index })
  await replaceState(client, writing, { form: indexForm, version: String(corpusVersion), writing: false })
}
