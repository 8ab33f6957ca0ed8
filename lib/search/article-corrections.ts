import type { FoldedClause } from './fold-clauses.ts'

/**
 * Where the master (rank 0) is not the right one to stand for its article. `add`: members of a rank above 0 that stand, because no better
 * one has all positive terms; `remove`: masters that have all positive terms and no excluded one, and are out because another member has an
 * excluded term. So the articles of a search are: reports with the terms that have rank 0 or are in `add`, without those in `remove`.
 */
export type ArticleCorrections = { readonly add: readonly number[]; readonly remove: readonly number[] }

export const noCorrections: ArticleCorrections = { add: [], remove: [] }

/**
 * Names the corrections of a search for engines that cannot join reports. `corrections` is null where there are too many to be named one
 * by one; `corpusVersion` is the state that was looked at.
 */
export type ArticleCorrector = (
  clauses: readonly FoldedClause[],
) => Promise<{ readonly corpusVersion: bigint; readonly corrections: ArticleCorrections | null }>
