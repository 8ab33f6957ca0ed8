import { divisions } from '#lib/knowledge/index.ts'
import { documentTypes, lastDayOfMonth, levels, reportFlags, stages, tracks } from '#lib/report/index.ts'
import type { IndexEntry } from '#lib/search/index.ts'
import { inventReport, templates } from '../reports/index.ts'
import { inventProse } from './prose.ts'
import { quickChance } from './quick-chance.ts'
import { zipf } from './zipf.ts'

type Draw = () => number
const seedOf = (reportId: number) => Math.imul(reportId, 0x9e3779b1)
const orNone = <T>(draw: Draw, share: number, value: (draw: number) => T): T | null => (draw() < share ? value(draw()) : null)

/** Some provinces and cities have many more reports than others; the order is by chance, the same in every run. */
const shuffled = <T>(values: readonly T[]): T[] => {
  const draw = quickChance(3)
  return values
    .map((value) => [draw(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)
}
const mainland = divisions.filter(({ code }) => code < '700000')
const province = zipf(shuffled(mainland.filter(({ level }) => level === 'province')), 0.6, 3)
const below = Map.groupBy(shuffled(mainland.filter(({ level }) => level !== 'province')), ({ code, level }) =>
  level === 'district' ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`,
)
const pickBelow = new Map([...below].map(([code, parts]) => [code, zipf(parts, 0.8, 2)]))

type Place = Pick<IndexEntry, 'province' | 'city' | 'district'> & { readonly name: string }

function placeBy(draw: Draw): Place {
  if (draw() < 0.04) return { province: null, city: null, district: null, name: '某某市' }
  const first = province(draw())
  const second = orNone(draw, 0.93, (x) => pickBelow.get(first.code)?.(x) ?? null)
  const third = second && orNone(draw, 0.45, (x) => pickBelow.get(second.code)?.(x) ?? null)
  const deepest = third ?? second ?? first
  return { province: first.code, city: second?.code ?? null, district: third?.code ?? null, name: deepest.name }
}

const years = zipf(
  [
    2017, 2020, 2018, 2021, 2014, 2019, 2022, 2016, 2023, 2015, 2011, 2024, 2013, 2012, 2008, 2025, 2010, 2009, 2007, 2006, 2005, 2026,
    2004, 2003,
  ],
  0.5,
  2,
)
const two = (number: number) => String(number).padStart(2, '0')

function daysBy(draw: Draw): Pick<IndexEntry, 'firstDay' | 'lastDay' | 'yearBasis'> {
  if (draw() < 0.08) return { firstDay: null, lastDay: null, yearBasis: null }
  const year = years(draw())
  const yearBasis = zipf(['printed', 'stamp', 'url', 'inferred', 'editor'] as const, 1.5, 1)(draw())
  if (draw() < 0.07) return { firstDay: `${year}-01-01`, lastDay: `${year}-12-31`, yearBasis }
  const month = 1 + Math.floor(draw() * 12)
  const last = lastDayOfMonth(year, month)
  if (draw() < 0.08) return { firstDay: `${year}-${two(month)}-01`, lastDay: `${year}-${two(month)}-${last}`, yearBasis }
  const day = `${year}-${two(month)}-${two(1 + Math.floor(draw() * last))}`
  return { firstDay: day, lastDay: day, yearBasis }
}

const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕')
const givenNames = Array.from('伟芳娜敏静强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志文')
const people = Array.from({ length: 20_000 }, (_, i) => {
  const [first, second] = [Math.floor(i / surnames.length), Math.floor(i / surnames.length / givenNames.length)]
  return `${surnames[i % surnames.length]}${givenNames[first % givenNames.length]}${givenNames[second % givenNames.length]}`
})
const person = zipf(people, 0.7, 20)
const source = zipf(
  Array.from({ length: 400 }, (_, i) => `某某${i + 1}网`),
  1,
  3,
)
const campaignSets = zipf(
  [
    ['civilized-city'],
    ['civilized-city', 'sanitary-city'],
    ['civilized-city', 'forest-city'],
    ['sanitary-city'],
    ['civilized-city', 'sanitary-city', 'garden-city'],
    [],
  ],
  1.5,
  1,
)
const meetingSets = zipf(
  [['advance'], ['deployment'], [], ['mobilisation'], ['dispatch'], ['advance', 'deployment'], ['on-site'], ['feedback']],
  0.8,
  1,
)
const [stage, type, level, flag, track] = [zipf(stages, 0.7), zipf(documentTypes, 1.3), zipf(levels, 1.2), zipf(reportFlags), zipf(tracks)]

const distinct = (count: number, value: () => string) => [...new Set(Array.from({ length: count }, value))]

/** Of all reports this share begins as one of the grammar of scripts/bench/reports, which reads like those of towns. */
const templateShare = 0.2

function told(draw: Draw, reportId: number): ReturnType<typeof inventProse> {
  const report = inventReport(templates[reportId % templates.length] ?? '', reportId)
  const rest = inventProse(draw, '')
  return { title: report.title ?? rest.title, paragraphs: [...report.paragraphs, ...rest.paragraphs.slice(1), rest.paragraphs[0] ?? ''] }
}

/** In every block of so many reports the last is a damaged copy of the first. */
export const blockSize = 25

/** An invented report by its number, the same in every run, with texts like `inventProse` and values spread as in the field. */
export function scaleEntry(reportId: number): IndexEntry {
  const place = (reportId - 1) % blockSize
  if (place === blockSize - 1) return copyOf(scaleEntry(reportId - blockSize + 1), reportId)
  const draw = quickChance(seedOf(reportId))
  const { name, ...codes } = placeBy(draw)
  const { title, paragraphs } = draw() < templateShare ? told(draw, reportId) : inventProse(draw, name)
  const days = daysBy(draw)
  return {
    reportId,
    unitId: place === 0 ? -reportId : reportId,
    rank: 0,
    title,
    lead: paragraphs[0] ?? '',
    body: paragraphs.join('\n'),
    simplified: null,
    ...codes,
    ...days,
    level: orNone(draw, 0.95, level),
    stage: orNone(draw, 0.88, stage),
    track: orNone(draw, 0.25, track),
    campaigns: campaignSets(draw()),
    documentType: orNone(draw, 0.97, type),
    meetingTypes: meetingSets(draw()),
    flags: draw() < 0.15 ? distinct(1 + Math.floor(draw() * 2), () => flag(draw())) : [],
    zone: orNone(draw, 0.02, (x) => `某某${Math.floor(x * 60)}开发区`),
    source: orNone(draw, 0.6, source),
    people: distinct(Math.floor(draw() * 6), () => person(draw())),
    sure: days.yearBasis && codes.province ? (draw() < 0.7 ? 'certain' : 'likely') : null,
  }
}

/** A capture of the same article without its last paragraph, on another page and with another value read. */
function copyOf(master: IndexEntry, reportId: number): IndexEntry {
  const paragraphs = master.body.split('\n')
  return {
    ...master,
    reportId,
    rank: 1,
    body: paragraphs.slice(0, Math.max(1, paragraphs.length - 1)).join('\n'),
    source: source(quickChance(seedOf(reportId))()),
    flags: ['truncated'],
  }
}
