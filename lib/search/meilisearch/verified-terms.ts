import { InexactHere } from '../inexact-here.ts'
import type { FalseCandidates, Verifier } from '../verifier.ts'
import type { TokenPlace } from './token-code.ts'
import type { WordedTerm } from './words.ts'

/** Reports to leave out, by the place that is looked at. */
export type FalseIds = { readonly [P in TokenPlace]: readonly number[] }
const nothing: FalseIds = { anywhere: [], leadOrTitle: [], title: [] }

const maxRemembered = 2_000

/** What was verified at one state of the archive holds as long as that state: it is remembered, the latest used longest. */
export function rememberingVerifier(
  verify: Verifier,
): (term: string, parts: readonly string[], corpusVersion: bigint) => Promise<FalseCandidates> {
  const remembered = new Map<string, FalseCandidates>()
  let rememberedAt = -1n

  return async (term, parts, corpusVersion) => {
    if (rememberedAt !== corpusVersion) remembered.clear()
    rememberedAt = corpusVersion
    const key = [term, ...parts].join('\u0001')
    const known = remembered.get(key)
    const answer = known ? { corpusVersion, candidates: known } : await verify(term, parts)
    if (answer.corpusVersion !== corpusVersion) throw new InexactHere('The archive changed while a term was verified')
    if (!answer.candidates) throw new InexactHere('Too many reports hold the parts of a term and not the term')
    remembered.delete(key)
    if (rememberedAt === corpusVersion) remembered.set(key, answer.candidates)
    if (remembered.size > maxRemembered) remembered.delete(remembered.keys().next().value ?? key)
    return answer.candidates
  }
}

/** What the words of a search get wrong, over all its longer terms. */
export async function falseIdsOf(terms: readonly WordedTerm[], check: (term: WordedTerm) => Promise<FalseCandidates>): Promise<FalseIds> {
  const found = await Promise.all(terms.filter(({ verify }) => verify).map(async (term) => ({ term, candidates: await check(term) })))
  const all = (place: TokenPlace) => [
    ...new Set(found.flatMap(({ term, candidates }) => candidates[term.term.field === 'title' ? 'title' : place])),
  ]
  return found.length > 0 ? { anywhere: all('anywhere'), leadOrTitle: all('leadOrTitle'), title: all('title') } : nothing
}
