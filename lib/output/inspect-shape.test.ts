import { describe, expect, it } from 'vitest'
import { extractMetadata } from '#lib/extract/index.ts'
import type { ZoneText } from '#lib/report/index.ts'
import { inspectShape } from './inspect-shape.ts'

const zone = (kind: ZoneText['kind'], text: string): ZoneText => ({ kind, text, segments: [] })
const body = '9月2日,嘉兴市召开创建全国文明城市推进会。市长马超群主持会议并讲话。'
const report = {
  range: { start: 0, end: 0 },
  texts: {
    title: zone('title', '嘉兴市召开创建全国文明城市推进会'),
    body: zone('body', body),
    sourceLine: zone('sourceLine', '来源:云川日报 发布时间:2018-09-03'),
  },
  damage: [],
  flags: ['truncated' as const],
}
const facts = { fileName: 'page.txt', url: null, fetchedAt: null, contentType: null }

describe('inspectShape', () => {
  const shape = inspectShape('page.txt', extractMetadata(report, facts), body)

  it('gives values in the shape of hand-made answers', () => {
    expect(shape).toMatchObject({
      file: 'page.txt',
      title: '嘉兴市召开创建全国文明城市推进会',
      titleBasis: 'printed',
      place: { province: '330000', city: '330400', district: null, zone: null },
      meetingDate: { month: 9, day: 2, year: 2018, basis: 'stamp' },
      publishedAt: '2018-09-03',
      stage: 'advance',
      campaigns: ['全国文明城市'],
      documentType: 'report',
      documentFlags: ['truncated'],
      meetingType: '推进会',
      people: [{ name: '马超群', post: '市长', actions: ['presided', 'spoke'] }],
      authors: [],
      source: '云川日报',
      cleanText: body,
    })
  })

  it('shows why each value is believed', () => {
    expect(shape.evidence.publishedAt).toMatchObject({ value: '2018-09-03', quotes: [{ zone: 'sourceLine', text: '2018-09-03' }] })
  })

  it('is one line of JSON that reads back as the same', () => {
    expect(JSON.parse(JSON.stringify(shape))).toEqual(shape)
  })
})
