import { comparable } from '#lib/ingest/duplicates/comparable.ts'
import { compareArticles } from '#lib/ingest/duplicates/compare-articles.ts'
import { type DuplicateArticle, readDuplicateArticles, type Store } from '#lib/store/index.ts'
import type { Measured } from './measure-cases.ts'

const shownUnits = 160

function showArticle({ title, place, date, people, flags, body }: DuplicateArticle): void {
  console.log(`  ${JSON.stringify([title, place.district ?? place.city ?? place.province, date.month, date.day, people, flags])}`)
  console.log(`    ${body.slice(0, shownUnits).replaceAll('\n', ' / ')}`)
}

async function showPair(store: Store, label: string, ids: readonly number[]): Promise<void> {
  const articles = await readDuplicateArticles(store, ids)
  const [one, other] = articles
  if (!one || !other) return
  const { containment, jaccard, conflict } = compareArticles(comparable(one), comparable(other))
  console.log(`\n${label}: ${conflict ?? 'no'} conflict, containment ${containment.toFixed(2)}, jaccard ${jaccard.toFixed(2)}`)
  for (const article of articles) showArticle(article)
}

/** Names what was missed and what was joined, with the reason (of a group, that of the first two). */
export async function showMistakes(store: Store, measured: readonly Measured[], strangers: readonly (readonly number[])[]): Promise<void> {
  for (const { kind, isSame, a, b } of measured.filter(({ found, isSame }) => found !== isSame))
    await showPair(store, `${isSame ? 'missed' : 'joined'}, ${kind}`, [a, b])
  for (const ids of strangers) await showPair(store, 'strangers in one group', ids)
}
