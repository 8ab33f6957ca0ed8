import { expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import type { ReportSummary } from '#lib/store/index.ts'
import { resultOf } from './result-of.ts'

const summary = {
  id: 5,
  title: '某市召開創建工作會議',
  titleSimplified: '某市召开创建工作会议',
  titleDerived: false,
  subtitle: '副題：動員部署',
  subtitleSimplified: '副题：动员部署',
  body: '會議強調要著力推進。\n末段。',
  bodySimplified: '会议强调要着力推进。\n末段。',
  place: { province: '320000', city: '320200', district: null, zone: null, printedName: '某市' },
  meetingDate: null,
  yearBasis: null,
  stage: 'advance',
  documentType: 'report',
  flags: [],
  source: null,
  placeConfidence: 'unsure',
  yearConfidence: null,
  invented: true,
} as unknown as ReportSummary
const resultFor = (address: string) => resultOf(summary, parse(address).query)
const marked = (text: string, marks: readonly { start: number; end: number }[] = []) =>
  marks.map(({ start, end }) => text.slice(start, end))

it('marks the words of the search in the simplified view, in whatever script they were typed', () => {
  const result = resultFor('q=著力推進')
  expect(result.body).toBe(summary.bodySimplified)
  expect(marked(result.body, result.passages[0]?.marks)).toEqual(['着力推进'])
})

it('shows the printed text to a search that distinguishes scripts', () => {
  const result = resultFor('q=強調&script=exact')
  expect(marked(result.body, result.passages[0]?.marks)).toEqual(['強調'])
})

it('marks words for the title in the title alone', () => {
  const result = resultFor('q=title:会议')
  expect(marked(result.title.text, result.title.marks)).toEqual(['会议'])
  expect(result.passages[0]?.marks).toEqual([])
})

it('shows every word that was searched for, in a passage of its own where it stands far away', () => {
  const filler = '各部门逐项对照任务，'.repeat(30)
  const far = { ...summary, bodySimplified: `会议动员全市。${filler}随后通报督导情况。${filler}末尾部署整改。`, body: '' }
  const { body, passages } = resultOf(far, parse('q=动员 督导 整改').query)
  const shown = passages.map(({ start, end, marks }) =>
    marked(
      body,
      marks.filter((mark) => mark.start >= start && mark.end <= end),
    ),
  )
  expect(shown).toEqual([['动员'], ['督导'], ['整改']])
})

it('leads to the report with the words of the search', () => {
  expect(resultFor('q=会议&stage=advance').href).toBe('/reports/5?q=%E4%BC%9A%E8%AE%AE')
  expect(resultFor('stage=advance').href).toBe('/reports/5')
  expect(resultFor('').placeCode).toBe('320200')
})

it('says where the place is unsure, never where there is no date, and what was invented', () => {
  expect(resultFor('')).toMatchObject({ placeUnsure: true, dateUnsure: false, invented: true })
})

it('marks a word in the subtitle as in the title', () => {
  const { title, subtitle } = resultFor('q=部署')
  expect(marked(title.text, title.marks)).toEqual([])
  expect(marked(subtitle?.text ?? '', subtitle?.marks)).toEqual(['部署'])
})

it('keeps the other places of the words for who asks for them, none twice', () => {
  const body = Array.from({ length: 6 }, (_, at) => `第${at}段说整改。${'各部门逐项对照任务，'.repeat(20)}`).join('\n')
  const { passages, furtherPassages } = resultOf({ ...summary, body, bodySimplified: body }, parse('q=整改').query)
  expect(passages).toHaveLength(1)
  expect(furtherPassages).toHaveLength(5)
  const starts = [...passages, ...furtherPassages].flatMap(({ marks }) => marks.map(({ start }) => start))
  expect(new Set(starts).size).toBe(6)
})
