import { type Reader, readDuplicateArticles } from '#lib/store/index.ts'
import { type Comparable, comparable } from './comparable.ts'

/** Reads reports for comparison, each once. Those that are not published are missing from the answer. */
export type Comparables = (reportIds: readonly number[]) => Promise<ReadonlyMap<number, Comparable>>

export function openComparables(reader: Reader): Comparables {
  const known = new Map<number, Comparable | null>()
  return async (reportIds) => {
    const missing = reportIds.filter((id) => !known.has(id))
    const articles = new Map((await readDuplicateArticles(reader, missing)).map((article) => [article.reportId, article]))
    for (const id of missing) {
      const article = articles.get(id)
      known.set(id, article ? comparable(article) : null)
    }
    const found = reportIds.map((id) => [id, known.get(id) ?? null] as const)
    return new Map(found.flatMap(([id, one]) => (one === null ? [] : [[id, one]])))
  }
}
