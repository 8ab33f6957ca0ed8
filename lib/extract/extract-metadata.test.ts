import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaptureFacts, CleanReport, ZoneKind, ZoneTexts } from '#lib/report/index.ts'
import { extractMetadata } from './extract-metadata.ts'
import { expectQuotes } from './testing/expect-answers.ts'

const facts: CaptureFacts = { fileName: 'page.txt', url: null, fetchedAt: null, contentType: null }

function reportOf(zones: { readonly [K in ZoneKind]?: string }): CleanReport {
  const entries = Object.entries(zones) as [ZoneKind, string][]
  const texts: ZoneTexts = Object.fromEntries(entries.map(([kind, text]) => [kind, { kind, text, segments: [] }]))
  return { range: { start: 0, end: 0 }, texts, damage: [], flags: [] }
}

const words = fc.constantFrom(
  ...[
    '云川市',
    '嘉兴市',
    '市委书记',
    '市长',
    '区领导',
    '马超群',
    '林素',
    '阿迪力·买买提',
    '欧阳文山',
    '主持会议',
    '出席会议并讲话',
    '强调',
    '召开',
    '創建全國文明城市',
  ],
  ...[
    '推进会',
    '动员大会',
    '提名城市',
    '典范城市',
    '复查',
    '迎检',
    '9月2日',
    '2018年',
    '2018-04-02 08:00',
    '来源:',
    '记者',
    '采写 |',
    '本报讯',
    '(',
    ')',
    '“',
    '”',
    '、',
  ],
  ...[
    'X同志',
    '习近平总书记',
    '同志们',
    '今天',
    '他',
    '说',
    '创城',
    '双创',
    '第三章',
    '高新区',
    ',',
    '。',
    '；',
    '\n',
    ' ',
    '\u3000',
    '😀',
    'a',
    '??',
  ],
)
const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''))
const zones = fc.record(
  { title: text, subtitle: text, body: text, sourceLine: text, byline: text, footer: text, meta: text, forumFrame: text },
  { requiredKeys: [] },
)

describe('extractMetadata', () => {
  it('quotes what stands in the zones, whatever they hold', () => {
    fc.assert(
      fc.property(zones, (texts) => {
        const report = reportOf(texts)
        expectQuotes({ report, metadata: extractMetadata(report, facts) })
      }),
      { numRuns: 300 },
    )
  })

  it('reads nothing from nothing, and says so', () => {
    const metadata = extractMetadata(reportOf({}), facts)
    expect(metadata.title).toMatchObject({ value: null, reason: 'not-printed' })
    expect([metadata.campaigns, metadata.people, metadata.authors, metadata.meetingTypes]).toEqual([[], [], [], []])
  })

  it('takes nothing in a novel for real', () => {
    const body = '“这会还开不开?”市长马超群问道。\n“开。”区长林素说道。\n“那就动员大会,9月2日。”市长笑道。'
    const metadata = extractMetadata(reportOf({ title: '第十二章 动员大会', body }), facts)
    expect(metadata.documentType.value).toBe('fiction')
    expect(metadata.place).toMatchObject({ value: null, reason: 'fiction' })
    expect(metadata.meetingDate).toMatchObject({ value: null, reason: 'fiction' })
    expect(metadata.publishedAt).toMatchObject({ value: null, reason: 'fiction' })
    expect(metadata.stage.value).toBe('other')
    expect([metadata.people, metadata.meetingTypes]).toEqual([[], []])
  })

  it('does not grow slow on a long page of one kind', () => {
    const body = '市委书记、市长、主任、局长、书记、委员、常委、创建全国文明城市、'.repeat(3000)
    const before = performance.now()
    extractMetadata(reportOf({ body }), facts)
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
