import type { HandMadePage, HandMadeSet } from './labelled-pages.ts'
import { dense } from './text-score.ts'
import type { TextPage, TextSet } from './text-set.ts'

/** The HTML pages with hand-made answers; their dirt is whatever is visible beyond title and text. */
export function handMadeTextSet(sets: readonly HandMadeSet[]): TextSet {
  const pages = sets.flatMap(({ pages }) => pages).filter(({ isHtml, cleanText }) => isHtml && cleanText !== null)
  return { name: 'HTML pages made by hand', pages: pages.map(textPageOf) }
}

function textPageOf({ answer, item, text, cleanText }: HandMadePage): TextPage {
  const paragraphs = (cleanText ?? '').split('\n').filter((line) => line.trim() !== '')
  const title = answer.titleBasis === 'printed' ? String(answer.title) : null
  const wanted = [{ title, subtitle: typeof answer.subtitle === 'string' ? answer.subtitle : null, paragraphs }]
  const wantedChars = dense([title ?? '', ...paragraphs].join('')).length
  return {
    id: item.label,
    bytes: item.bytes,
    text,
    url: item.facts.url,
    fileName: item.facts.fileName,
    contentType: item.facts.contentType,
    wanted,
    dirtChars: Math.max(0, visibleChars(text) - wantedChars),
  }
}

const visibleChars = (html: string): number =>
  dense(html.replace(/<!--[\s\S]*?-->|<(script|style|head)\b[\s\S]*?<\/\1\s*>|<[^>]*>|&[#\w]{1,10};/gi, '')).length
