import type { Client } from '@opensearch-project/opensearch'
import { SearchUnavailable } from '../port.ts'
import { statusOf } from './connection.ts'
import { indexForm } from './index-form.ts'

/** Stands in the index itself, so that the swap of the index swaps it too. `writing` tells that a change has begun and not ended. */
export type IndexState = { readonly form: number; readonly version: string; readonly writing: boolean }

/** A state as it was read: of which index, and the mark that every writing of it changes. */
export type StateRead = { readonly index: string; readonly state: IndexState; readonly sequence: number; readonly term: number }

const stateId = 'state'

/**
 * Writes to an index go through an alias of its own: a write that comes after the index was replaced then fails, where under the plain
 * name the server would make an index of no form.
 */
export const writeAliasOf = (index: string) => `${index}-write`

/** Reads the state of an index or of what an alias names, as it was last written; null when there is none. */
export async function readState(client: Client, name: string): Promise<StateRead | null> {
  try {
    const { body } = await client.get({ index: name, id: stateId, _source_includes: 'state' })
    return { index: body._index, state: body._source.state, sequence: body._seq_no ?? 0, term: body._primary_term ?? 0 }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** Writes the first state of a new index. */
export const createState = (client: Client, index: string, corpusVersion: bigint) =>
  client.index({
    index: writeAliasOf(index),
    require_alias: true,
    id: stateId,
    body: { state: { form: indexForm, version: String(corpusVersion), writing: false } satisfies IndexState },
  })

/**
 * Replaces a state that was read.
 * @throws SearchUnavailable when another process has written it meanwhile.
 */
export async function replaceState(client: Client, read: StateRead, state: IndexState): Promise<StateRead> {
  try {
    const { body } = await client.index({
      index: writeAliasOf(read.index),
      require_alias: true,
      id: stateId,
      if_seq_no: read.sequence,
      if_primary_term: read.term,
      body: { state },
    })
    return { ...read, state, sequence: body._seq_no ?? 0, term: body._primary_term ?? 0 }
  } catch (error) {
    if (statusOf(error) !== 409) throw error
    throw new SearchUnavailable('Another process is writing to the index in OpenSearch; it is tried again', { cause: error })
  }
}

/** The corpus version that a state names; null without one, and for an index of another form. */
export const versionOf = (read: StateRead | null): bigint | null => (read?.state.form === indexForm ? BigInt(read.state.version) : null)

/** Whether nothing was written between two readings, and nothing was being written at the first. */
export const isUnchanged = (before: StateRead, after: StateRead | null) =>
  !before.state.writing && after?.index === before.index && after.sequence === before.sequence && after.term === before.term
