import { readPage } from '../cleaning/read-page.ts'
import type { ReadText } from './text-score.ts'
import type { TextPage } from './text-set.ts'

/** What the archive makes of a page, from its bytes. Speaker and day under a headline are shown above the text, as its subtitle. */
export function ownText(page: TextPage): ReadText {
  const { reports, decodeMs, cleanMs } = readPage(page)
  return {
    rival: 'huiji',
    title: reports[0]?.title ?? null,
    text: reports.flatMap(({ subtitle, paragraphs }) => [...(subtitle === null ? [] : [subtitle]), ...paragraphs]).join('\n'),
    ms: decodeMs + cleanMs,
  }
}
