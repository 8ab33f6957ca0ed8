import type { Query } from '#lib/query/index.ts'
import { type ArticleCorrections, type ArticleCorrector, noCorrections } from '../article-corrections.ts'
import { foldClauses } from '../fold-clauses.ts'
import { InexactHere } from '../inexact-here.ts'
import { rememberAtVersion } from '../remember-at-version.ts'
import type { FalseCandidates, Verifier } from '../verifier.ts'
import { type FalseIds, falseIdsOf } from './verified-terms.ts'
import type { WordedTerm } from './words.ts'

/** What Postgres is asked beside this engine; null where it cannot be. */
export type Verifying = { readonly verifier: Verifier | null; readonly corrector: ArticleCorrector | null }

const maxRemembered = 2_000

/** What Postgres says on the words of a search at a corpus version. */
export type Verification = {
  /** Reports that only seem to have the terms. */
  falseIdsOf(terms: readonly WordedTerm[], corpusVersion: bigint): Promise<FalseIds>
  /** What stands for articles; null where pages are counted. */
  correctionsOf(query: Query, corpusVersion: bigint): Promise<ArticleCorrections | null>
}

/** Whether a search can be answered from the words of the index alone. */
export const needsVerification = (query: Query, terms: readonly WordedTerm[]): boolean =>
  terms.some(({ verify }) => verify) || (query.count === 'articles' && terms.length > 0)

/** Asks Postgres what the words of a search get wrong at a corpus version; remembers it as long as that version. */
export function createVerification({ verifier, corrector }: Verifying): Verification {
  const candidates = rememberAtVersion<FalseCandidates>(maxRemembered)
  const corrections = rememberAtVersion<ArticleCorrections>(maxRemembered)

  async function falseCandidates({ term, parts }: WordedTerm, corpusVersion: bigint): Promise<FalseCandidates> {
    if (!verifier) throw new InexactHere('Longer terms cannot be verified without Postgres')
    return candidates([term.text, ...parts].join('\u0001'), corpusVersion, async () => {
      const answer = await verifier(term.text, parts)
      return { corpusVersion: answer.corpusVersion, value: answer.candidates }
    })
  }

  return {
    falseIdsOf: (terms, corpusVersion) => falseIdsOf(terms, (term) => falseCandidates(term, corpusVersion)),
    async correctionsOf(query, corpusVersion) {
      if (query.count === 'pages') return null
      const clauses = foldClauses(query.clauses, query.script)
      if (clauses.length === 0) return noCorrections
      if (!corrector) throw new InexactHere('What stands for an article cannot be told without Postgres')
      return corrections(JSON.stringify(clauses), corpusVersion, async () => {
        const answer = await corrector(clauses)
        return { corpusVersion: answer.corpusVersion, value: answer.corrections }
      })
    },
  }
}
