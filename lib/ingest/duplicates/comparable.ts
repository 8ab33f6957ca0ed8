import type { DuplicateArticle } from '#lib/store/index.ts'
import { foldText } from '#lib/text/index.ts'
import { clausesOf } from './clauses.ts'
import { type DaysInContext, daysInContext } from './days-in-context.ts'
import { shinglesOf } from './shingles.ts'

/** A report made ready for comparison. */
export type Comparable = {
  readonly article: DuplicateArticle
  readonly clauses: readonly string[]
  readonly shingles: Uint32Array
  /** Folded, for telling copies with the same headline. */
  readonly title: string
  /** Title, line below it and body, folded: where words of another report are looked for. */
  readonly words: string
  readonly days: DaysInContext
}

export function comparable(article: DuplicateArticle): Comparable {
  const clauses = clausesOf(article.body)
  const title = foldText(article.title)
  const words = [title, foldText(article.subtitle ?? ''), foldText(article.body)].join('\n')
  return { article, clauses, shingles: shinglesOf(clauses), title, words, days: daysInContext(words) }
}
