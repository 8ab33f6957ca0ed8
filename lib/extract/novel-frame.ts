import type { Quote, ZoneKind } from '#lib/report/index.ts'
import { type ExtractInput, quoteAt } from './input.ts'

/** What the frame of a site of novels says: its buttons, its counters, the end of a chapter. From general knowledge of such sites. */
const words =
  /上一章|下一章|章节(?:目录|列表)?|加入书签|加入书架|推荐票|月票|打赏|小说(?:网|阅读|频道)?|官场沉浮|最新章节|本章(?:完|未完|字数|节)|字数[:：]\s?\d{3,5}|更新最?快|请收藏|连载|全文阅读|无弹窗|笔趣/gu
const chapter = /(?:^|[\s\u3000\-—_>》])第[一二三四五六七八九十百千零〇\d]{1,7}[章回](?=[\s\u3000:：]|$)/mu
const frameZones: readonly ZoneKind[] = [
  'navigation',
  'breadcrumb',
  'sourceLine',
  'related',
  'forumFrame',
  'documentSiteFrame',
  'footer',
  'share',
  'pageJump',
  'meta',
  'byline',
  'subtitle',
]
const chapterZones: readonly ZoneKind[] = ['title', 'subtitle', 'navigation', 'body', 'meta', 'breadcrumb']
const leastWords = 2
const longestHead = 300

/** The chapter's heading and the words of a site of novels around it; null where the page shows no such frame. */
export function novelFrame(input: ExtractInput): Quote[] | null {
  const found = frameZones.flatMap((zone) =>
    Array.from((input.simple[zone] ?? '').matchAll(words), (match) =>
      quoteAt(input, zone, match.index, match.index + match[0].length, 'cue'),
    ),
  )
  if (new Set(found.map(({ text }) => text)).size < leastWords) return null
  for (const zone of chapterZones) {
    const match = chapter.exec((input.simple[zone] ?? '').slice(0, longestHead))
    if (match) return [quoteAt(input, zone, match.index, match.index + match[0].length, 'cue'), ...found.slice(0, leastWords)]
  }
  return null
}
