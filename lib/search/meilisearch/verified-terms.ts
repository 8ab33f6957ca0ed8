import type { FalseCandidates } from '../verifier.ts'
import type { TokenPlace } from './token-code.ts'
import type { WordedTerm } from './words.ts'

/** Reports to leave out, by the place that is looked at. */
export type FalseIds = { readonly [P in TokenPlace]: readonly number[] }
const nothing: FalseIds = { anywhere: [], leadOrTitle: [], title: [] }

/** What the words of a search get wrong, over all its longer terms. */
export async function falseIdsOf(terms: readonly WordedTerm[], check: (term: WordedTerm) => Promise<FalseCandidates>): Promise<FalseIds> {
  const found = await Promise.all(terms.filter(({ verify }) => verify).map(async (term) => ({ term, candidates: await check(term) })))
  const all = (place: TokenPlace) => [
    ...new Set(found.flatMap(({ term, candidates }) => candidates[term.term.field === 'title' ? 'title' : place])),
  ]
  return found.length > 0 ? { anywhere: all('anywhere'), leadOrTitle: all('leadOrTitle'), title: all('title') } : nothing
}
