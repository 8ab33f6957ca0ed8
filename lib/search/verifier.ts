/** Reports that a search by grams takes for matches of a term, though the term stands nowhere in that part of them. */
export type FalseCandidates = {
  readonly anywhere: readonly number[]
  readonly leadOrTitle: readonly number[]
  readonly title: readonly number[]
}

/**
 * Finds what a search by grams gets wrong. `term` and the bigrams `parts` (all of which a candidate holds) are folded.
 * `candidates` is null where there are too many to be named one by one; `corpusVersion` is the state that was looked at.
 */
export type Verifier = (
  term: string,
  parts: readonly string[],
) => Promise<{ readonly corpusVersion: bigint; readonly candidates: FalseCandidates | null }>
