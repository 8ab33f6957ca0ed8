import type { Chance } from '../chance.ts'
import { blockSize, scaleEntry } from '../corpus/scale-entry.ts'
import type { StoredArticle } from './store-articles.ts'

const copyShare = 0.2

function invent(reportId: number): StoredArticle {
  const { title, body, province, city, firstDay, lastDay, people } = scaleEntry(reportId)
  return { title, body, province, city, day: firstDay === lastDay ? firstDay : null, people }
}

/** A copy that lost its last paragraphs, and some marks on the way. */
function copyOf(article: StoredArticle, random: Chance): StoredArticle {
  const lines = article.body.split('\n')
  const kept = lines.slice(0, Math.max(2, lines.length - random.upTo(4)))
  return { ...article, body: kept.map((line) => (random.hit(0.1) ? line.replace(/[，。]/u, '') : line)).join('\n') }
}

/** Reports of the scale corpus (`bench:corpus`), of which one in five is a copy of an earlier one; its own copies are left out. */
export function inventArticles(count: number, first: number, random: Chance): StoredArticle[] {
  const articles: StoredArticle[] = []
  for (let number = first + 1; articles.length < count; number++) {
    const isCopy = (articles.length > 0 && random.hit(copyShare)) || number % blockSize === 0
    articles.push(isCopy ? copyOf(random.pick(articles), random) : invent(number))
  }
  return articles
}
