import { ownText } from './own-text.ts'
import type { Answered, Request } from './python-rivals.ts'
import { type ReadText, scoreText, type TextScore } from './text-score.ts'
import type { TextPage, TextSet } from './text-set.ts'

/** Scores by rival, in the order in which they were first met. */
export type TextScores = Map<string, TextScore[]>

/** What Python is asked for one HTML page: its own extraction, and the script of what readability found. */
export function htmlRequests(page: TextPage, fromReadability: readonly ReadText[]): Request[] {
  return [
    { id: page.id, task: 'text', html: page.text, bytes: Buffer.from(page.bytes).toString('base64') },
    ...fromReadability.slice(0, 1).map(({ rival, title, text, ms }) => ({
      id: page.id,
      task: 'convert' as const,
      rival: `${rival} + opencc`,
      title: title ?? null,
      text,
      ms,
    })),
  ]
}

const readTextOf = ({ rival, title, text, ms }: Answered): ReadText => ({ rival, title, text: text ?? '', ms })

/** The archive first, then everybody who read the pages of a set. */
export function compareTexts(set: TextSet, others: ReadonlyMap<string, readonly ReadText[]>): TextScores {
  const scores: TextScores = new Map()
  for (const page of set.pages) {
    for (const read of [ownText(page), ...(others.get(page.id) ?? [])]) {
      scores.set(read.rival, [...(scores.get(read.rival) ?? []), scoreText(read, page)])
    }
  }
  return scores
}

/** Answers by page. */
export function byPage(answers: readonly Answered[]): Map<string, ReadText[]> {
  return new Map([...Map.groupBy(answers, ({ id }) => id)].map(([id, ones]) => [id, ones.map(readTextOf)]))
}
