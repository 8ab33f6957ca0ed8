import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CleanPage, Edit, Segment, Zone } from '#lib/report/index.ts'
import { cleanPage } from './clean-page.ts'
import { inGovernmentFrame, inventedParagraphs, inventedTitle } from './testing/invented-pages.ts'
import { pageOf } from './testing/run.ts'

/** Pieces of pages, clean and dirty, from which any page is put together. */
const pieces = [
  ...inventedParagraphs,
  inventedTitle,
  ...inGovernmentFrame(inventedTitle, inventedParagraphs).split('\n'),
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\u3000\u3000',
  '\u00a0',
  '\u200b',
  '\ufffd',
  '\ufeff',
  '\u2028',
  '推進(jìn)會(huì),,召開(kai )',
  '創(chuàng)建',
  '區(qū',
  ')',
  '(huì)',
  '文明(wénmíng)',
  ',,',
  ',。',
  '。。',
  '????',
  '? ',
  '&nbsp;',
  '&amp;lt;p&amp;gt;',
  '& # 8203;',
  '</p>',
  '<br>',
  '<span style="display:none">看不见</span>',
  '<b>',
  '</b>',
  '<p>',
  '<!-- 注 -->',
  '<nav>首页</nav>',
  '<script>var a=1</script>',
  '??梢哉f',
  '各縣?huì)〉旅窬',
  '% T3 k( Z! w" 8N v` q',
  '标题:',
  '作者:',
  '时间:',
  '2021-4-13 09:20',
  '640 (2)',
  '|',
  '陈 曦',
  '*的十九大',
  '***月**日',
  '𠮷',
  '\ud800'.toWellFormed(),
  '青河县创建工作会议讲话.docxVIP',
  '成人,激情,在线观看,久久',
  '一、',
  '\n篇一\n',
  '\n篇二:青河县召开会议\n',
  '\n【第一篇】\n',
  '\n第二篇\n',
  '(下转第二版)',
  '**',
  '# ',
  '[纠错][收藏]',
  '(二)',
  '。',
]
/** Several reports, with anything between. */
const numbered = fc
  .array(fc.constantFrom(...pieces), { maxLength: 12 })
  .map((parts) =>
    ['篇一', ...inventedParagraphs.slice(0, 2), parts.join(''), '篇二', ...inventedParagraphs.slice(2), parts.join('\n')].join('\n'),
  )
const sources = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
const anySource = fc.oneof(
  sources,
  numbered,
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.toWellFormed()),
)
const pages = fc.tuple(anySource, fc.boolean()).map(([source, isHtml]) => cleanPage(pageOf(source, isHtml)))
const runs = { numRuns: 300 }
const timeLimitMs = 60_000

const ordered = (ranges: readonly (Edit | Zone)[], length: number) =>
  ranges.every(({ start, end }, at) => start < end && end <= length && start >= (ranges[at - 1]?.end ?? 0))

const straddles = (edit: Edit, zone: Zone) =>
  edit.start < zone.end && zone.start < edit.end && !(zone.start <= edit.start && edit.end <= zone.end)

/** How often each character of the source is shown in the body, in a zone's range, or taken away by an edit outside all zones. */
function uses(page: CleanPage): number[] {
  const counts = new Array<number>(page.source.length).fill(0)
  const add = (start: number, end: number) => {
    for (let at = start; at < end; at++) counts[at] = (counts[at] ?? 0) + 1
  }
  for (const zone of page.zones) add(zone.start, zone.end)
  const covered = [...counts]
  for (const edit of page.edits) if (covered[edit.start] === 0) add(edit.start, edit.end)
  for (const segment of page.reports.flatMap(({ texts }) => texts.body?.segments ?? []))
    if (segment.textEnd - segment.textStart === segment.sourceEnd - segment.sourceStart && counts[segment.sourceStart] === 0)
      add(segment.sourceStart, segment.sourceEnd)
  return counts
}

const covers = (segments: readonly Segment[], length: number) =>
  segments.every(
    (segment, at) => segment.textStart === (segments[at - 1]?.textEnd ?? 0) && segment.sourceStart >= (segments[at - 1]?.sourceEnd ?? 0),
  ) && (segments.at(-1)?.textEnd ?? 0) === length

describe('whatever a page holds', () => {
  it(
    'edits and zones are ordered, not empty, and do not overlap',
    () => {
      fc.assert(
        fc.property(pages, ({ source, edits, zones }) => {
          expect(ordered(edits, source.length)).toBe(true)
          expect(ordered(zones, source.length)).toBe(true)
          expect(edits.filter((edit) => zones.some((zone) => straddles(edit, zone)))).toEqual([])
        }),
        runs,
      )
    },
    timeLimitMs,
  )

  it(
    'every character is kept, edited or in a zone, exactly once',
    () => {
      fc.assert(
        fc.property(pages, (page) => {
          expect(uses(page).every((count) => count === 1)).toBe(true)
        }),
        runs,
      )
    },
    timeLimitMs,
  )

  it(
    'every text stands over the source without a gap',
    () => {
      fc.assert(
        fc.property(pages, (page) => {
          for (const zone of page.reports.flatMap(({ texts }) => Object.values(texts))) {
            if (zone && zone.kind !== 'fileName') expect(covers(zone.segments, zone.text.length)).toBe(true)
          }
        }),
        runs,
      )
    },
    timeLimitMs,
  )

  it(
    'what is kept reads in the text as in the source',
    () => {
      fc.assert(
        fc.property(pages, (page) => {
          for (const zone of page.reports.flatMap(({ texts }) => Object.values(texts))) {
            for (const { textStart, textEnd, sourceStart, sourceEnd } of zone?.segments ?? []) {
              const edited = page.edits.some((edit) => edit.start === sourceStart && edit.end === sourceEnd)
              const unescaped = zone?.kind === 'meta' && textEnd - textStart !== sourceEnd - sourceStart
              if (!edited && !unescaped && sourceStart < sourceEnd)
                expect(zone?.text.slice(textStart, textEnd)).toBe(page.source.slice(sourceStart, sourceEnd))
            }
          }
        }),
        runs,
      )
    },
    timeLimitMs,
  )

  it(
    'a cleaned report comes out unchanged when it is cleaned again',
    () => {
      fc.assert(
        fc.property(fc.uniqueArray(fc.constantFrom(...inventedParagraphs), { minLength: 1 }), fc.boolean(), (paragraphs, framed) => {
          const source = framed ? inGovernmentFrame(inventedTitle, paragraphs) : [inventedTitle, ...paragraphs].join('\n')
          const once = cleanPage(pageOf(source)).reports[0]?.texts
          const again = cleanPage(pageOf(`${once?.title?.text}\n${once?.body?.text}`)).reports[0]?.texts
          expect([again?.title?.text, again?.body?.text]).toEqual([once?.title?.text, once?.body?.text])
        }),
      )
    },
    timeLimitMs,
  )
})

describe('hostile pages', () => {
  it.each([
    ['deep nesting', '<div>'.repeat(50_000), true],
    ['blanks', ' '.repeat(200_000), false],
    ['one endless line', '文明城市创建'.repeat(50_000), false],
    ['line ends', '\n'.repeat(200_000), false],
    ['open brackets', '('.repeat(100_000), false],
    ['tags that never end', '<a '.repeat(50_000), false],
    ['question marks', '?'.repeat(100_000), false],
    ['bars', '|'.repeat(100_000), false],
    ['ghosts', '會(huì)'.repeat(30_000), false],
    ['ampersands', '& # '.repeat(50_000), false],
    ['short lines', '通知\n'.repeat(30_000), false],
    ['spaced letters', '文 '.repeat(60_000), false],
    ['ascii noise', 'a% T'.repeat(40_000), false],
  ])(
    'take no time to speak of: %s',
    (_, source, isHtml) => {
      const start = performance.now()
      cleanPage(pageOf(`${inventedTitle}\n${source}`, isHtml))
      expect(performance.now() - start).toBeLessThan(15_000)
    },
    20_000,
  )
})
