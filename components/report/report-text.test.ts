import { expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import type { ReportVersion } from '#lib/store/index.ts'
import type { NumberedFinding } from './numbered-quotes.ts'
import { reportText } from './report-text.ts'

const title = '某市召開會議'
const body = '五月九日，某市召開創建工作會議。\n會議由甲某主持。'
const replaced = (text: string, pairs: readonly (readonly [string, string])[]) =>
  pairs
    .flatMap(([from, after]) =>
      [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => ({ start: index, end: index + from.length, after })),
    )
    .sort((a, b) => a.start - b.start)
const pairs = [
  ['開', '开'],
  ['會議', '会议'],
  ['創', '创'],
] as const
const simple = (text: string) => pairs.reduce((result, [from, after]) => result.replaceAll(from, after), text)

const version = {
  title,
  titleSimplified: simple(title),
  body,
  bodySimplified: simple(body),
  layers: {
    texts: {
      title: { kind: 'title', text: `专题\n${title}`, segments: [] },
      footer: { kind: 'footer', text: '某市融媒体中心主办', segments: [] },
    },
    scriptEdits: { title: replaced(`专题\n${title}`, pairs), body: replaced(body, pairs) },
    damage: [],
    edits: [],
    zones: [],
    sourceSha256: '',
  },
} as unknown as ReportVersion

const quote = (zone: 'title' | 'subtitle' | 'body' | 'footer', start: number, text: string, id: string) =>
  ({ zone, start, end: start + text.length, text, role: 'value', id, field: 'place', value: 1 }) as const
const findings = [
  {
    field: 'place',
    finding: {},
    quotes: [quote('title', 3, '某市', 'q1'), quote('body', body.indexOf('某市'), '某市', 'q2'), quote('footer', 0, '某市', 'q3')],
  },
] as unknown as NumberedFinding[]
const words = { nameOf: (field: string) => field, damage: (note: string) => note }
const marked = (shown: { text: string; marks: readonly { start: number; end: number; kind: string }[] }, kind: string) =>
  shown.marks.filter((mark) => mark.kind === kind).map(({ start, end }) => shown.text.slice(start, end))

it('shows the simplified view with the evidence where it stands', () => {
  const text = reportText(version, findings, parse('').query, 'simplified', words)
  expect(text.title.text).toBe('某市召开会议')
  expect(text.body.text).toBe(version.bodySimplified)
  expect(text).toMatchObject({ lang: 'zh-Hans', converted: true })
  expect(marked(text.title, 'evidence')).toEqual(['某市'])
  expect(marked(text.body, 'evidence')).toEqual(['某市'])
  expect(text.frame.get('footer')?.[0]?.ids).toEqual(['q3'])
})

it('shows the printed script, and finds words in it that were typed in the other', () => {
  const text = reportText(version, findings, parse('q=创建工作').query, 'original', words)
  expect(text.body.text).toBe(body)
  expect(text.lang).toBe('zh-Hant')
  expect(marked(text.body, 'hit')).toEqual(['創建工作'])
})

it('lights words of the subtitle under the title, not among the words outside the report', () => {
  const subtitle = { kind: 'subtitle', text: '（五月九日）\n某市會議', segments: [] } as const
  const own = { ...version, layers: { ...version.layers, texts: { ...version.layers.texts, subtitle } } }
  const [place] = findings
  const read = [{ ...place, quotes: [quote('subtitle', 7, '某市', 'q1')] }] as unknown as NumberedFinding[]
  const text = reportText(own, read, parse('q=会议').query, 'original', words)
  expect(text.subtitle && marked(text.subtitle, 'evidence')).toEqual(['某市'])
  expect(text.subtitle && marked(text.subtitle, 'hit')).toEqual(['會議'])
  expect([...text.frame.keys()]).toEqual([])
})
