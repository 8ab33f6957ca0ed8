import type { API, Client } from '@opensearch-project/opensearch'
import type { Query } from '#lib/query/index.ts'
import type { Counted, Counter } from '../counter.ts'
import type { FoldedClause } from '../fold-clauses.ts'
import { askAgain } from './ask-again.ts'
import { findInTexts } from './find-in-texts.ts'
import type { FoundMemory } from './found-memory.ts'
import { readAnswer } from './read-answer.ts'
import { countRequest, listRequest, type Question } from './search-request.ts'
import { isUnchanged, readState, type StateRead } from './state.ts'

/** An answer that was made from a state of the index, and how the index stands after that. */
export type Attempt<T> = {
  /** Null when the state did not stand: the answer may be of two states, or the index was replaced and taken away in the middle. */
  readonly answer: T | null
  readonly after: StateRead | null
}

/** Gives what was answered from a state only if that still stands afterwards. */
async function ifStanding<T>(client: Client, alias: string, before: StateRead, answering: () => Promise<T>): Promise<Attempt<T>> {
  try {
    const answer = await answering()
    const after = await readState(client, alias)
    return { answer: isUnchanged(before, after) ? answer : null, after }
  } catch (error) {
    const after = await readState(client, alias)
    if (after?.index === before.index) throw error
    return { answer: null, after }
  }
}

/** The cluster finds, and this process counts while the state is read again. `counted` is null where its columns do not stand at `version`, which the index has. */
export async function countHere(
  client: Client,
  alias: string,
  { counter, memory }: { readonly counter: Counter; readonly memory: FoundMemory },
  before: StateRead,
  version: bigint,
  query: Query,
  clauses: readonly FoldedClause[],
): Promise<Attempt<{ readonly counted: Counted | null }>> {
  const search = findInTexts(client, memory, before, query, clauses)
  const counting = search.then(
    ({ found }) => counter(query, found, version),
    () => null, // told by the search itself
  )
  const [{ answer, after }, counted] = await Promise.all([ifStanding(client, alias, before, () => search), counting])
  answer?.remember()
  return { answer: answer && { counted }, after }
}

/** The cluster finds and counts, in two requests side by side. */
export function countThere(client: Client, alias: string, before: StateRead, question: Question): Promise<Attempt<Counted>> {
  const ask = async (body: API.Search_RequestBody) =>
    (await askAgain(() => client.search({ index: before.index, allow_partial_search_results: false, body }))).body
  return ifStanding(client, alias, before, async () => {
    const [counts, list] = await Promise.all([ask(countRequest(question)), ask(listRequest(question))])
    return readAnswer({ counts, list }, question.query)
  })
}
