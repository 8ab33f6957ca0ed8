import type { Query } from '#lib/query/index.ts'
import { type ArticleCorrections, type ArticleCorrector, noCorrections } from '../article-corrections.ts'
import { foldClauses } from '../fold-clauses.ts'
import { InexactHere } from '../inexact-here.ts'
import { rememberAtVersion } from '../remember-at-version.ts'
import type { FalseCandidates, Verifier } from '../verifier.ts'
import type { Verified } from './search.ts'
import { falseIdsOf } from './verified-terms.ts'
import type { WordedTerm } from './words.ts'

/** What Postgres is asked beside this engine; null where it cannot be. */
export type Verifying = { readonly verifier: Verifier | null; readonly corrector: ArticleCorrector | null }

const maxRemembered = 2_000

/** Whether a search can be answered from the words of the index alone. */
export const needsVerification = (query: Query, terms: readonly WordedTerm[]): boolean =>
  terms.some(({ verify }) => verify) || (query.count === 'articles' && terms.length > 0)

/** Asks Postgres what the words of a search get wrong at a corpus version; remembers it as long as that version. */
export function createVerification({ verifier, corrector }: Verifying) {
  const candidates = rememberAtVersion<FalseCandidates>(maxRemembered)
  const corrections = rememberAtVersion<ArticleCorrections>(maxRemembered)

  async function falseCandidates({ term, parts }: WordedTerm, corpusVersion: bigint): Promise<FalseCandidates> {
    if (!verifier) throw new InexactHere('Longer terms cannot be verified without Postgres')
    return candidates([term.text, ...parts].join('\u0001'), corpusVersion, async () => {
      const answer = await verifier(term.text, parts)
      return { corpusVersion: answer.corpusVersion, value: answer.candidates }
    })
  }

  async function correctionsOf(query: Query, corpusVersion: bigint): Promise<ArticleCorrections | null> {
    if (query.count === 'pages') return null
    const clauses = foldClauses(query.clauses, query.script)
    if (clauses.length === 0) return noCorrections
    if (!corrector) throw new InexactHere('What stands for an article cannot be told without Postgres')
    return corrections(JSON.stringify(clauses), corpusVersion, async () => {
      const answer = await corrector(clauses)
      return { corpusVersion: answer.corpusVersion, value: answer.corrections }
    })
  }

  return async (query: Query, terms: readonly WordedTerm[], corpusVersion: bigint): Promise<Verified> => {
    const [falseIds, articles] = await Promise.all([
      falseIdsOf(terms, (term) => falseCandidates(term, corpusVersion)),
      correctionsOf(query, corpusVersion),
    ])
    return { falseIds, corrections: articles }
  }
}
