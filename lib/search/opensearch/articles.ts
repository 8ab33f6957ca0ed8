import type { Query } from '#lib/query/index.ts'
import { type ArticleCorrections, type ArticleCorrector, noCorrections } from '../article-corrections.ts'
import type { FoldedClause } from '../fold-clauses.ts'
import { InexactHere } from '../inexact-here.ts'
import { rememberAtVersion } from '../remember-at-version.ts'

const maxRemembered = 2_000

/** Asks Postgres where the master does not stand for its article, at a corpus version; remembers it as long as that version. */
export function createCorrections(corrector: ArticleCorrector | null) {
  const remembered = rememberAtVersion<ArticleCorrections>(maxRemembered)

  return async (query: Query, clauses: readonly FoldedClause[], corpusVersion: bigint): Promise<ArticleCorrections> => {
    if (query.count === 'pages' || clauses.length === 0) return noCorrections
    if (!corrector) throw new InexactHere('What stands for an article cannot be told without Postgres')
    return remembered(JSON.stringify(clauses), corpusVersion, async () => {
      const answer = await corrector(clauses)
      return { corpusVersion: answer.corpusVersion, value: answer.corrections }
    })
  }
}
