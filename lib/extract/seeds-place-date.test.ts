import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanPage, decodePage } from '#lib/clean/index.ts'
import { placeCodes } from '#lib/knowledge/division-code.ts'
import { division } from '#lib/knowledge/divisions.ts'
import type { Finding } from '#lib/report/index.ts'
import { type ExtractInput, extractInput } from './input.ts'
import { readLevel } from './level.ts'
import { readMeetingDate } from './meeting-date.ts'
import { readPlace } from './place.ts'
import { readPublishedAt } from './published-at.ts'

type Expected = {
  file: string
  place: { province: string; city: string | null; district: string | null; zone: string | null }
  meetingDate: { year: number | null; month: number | null; day: number | null; basis: string }
  publishedAt: string | null
}

const folder = process.env.HUIJI_SEEDS ?? join(import.meta.dirname, '../../../shared/seeds')
const answers = join(folder, 'expected.json')
const pages = existsSync(answers) ? (JSON.parse(readFileSync(answers, 'utf8')) as { pages: Expected[] }).pages : []
if (pages.length === 0) console.log(`Skipped: place and dates of the seed pages, none at ${folder} (HUIJI_SEEDS).`)

function inputOfFile(file: string): ExtractInput {
  const facts = { fileName: file, url: null, fetchedAt: null, contentType: null }
  const page = decodePage(readFileSync(join(folder, file)), facts)
  if ('problem' in page) throw new Error(page.message)
  const [report] = cleanPage(page).reports
  if (!report) throw new Error(`${file} holds no report`)
  return extractInput(report, facts)
}

function expectQuotesToStand(input: ExtractInput, { quotes }: Finding<unknown>) {
  for (const { zone, start, end, text } of quotes) expect(input.texts[zone]?.text.slice(start, end)).toBe(text)
}

if (pages.length === 0) it.skip('compares place and dates with the seed pages')

describe.each(pages)('seed page $file', (expected) => {
  const input = inputOfFile(expected.file)

  it('has its place', () => {
    const { value } = readPlace(input)
    const { province, city, district, zone } = expected.place
    expect(value).toMatchObject({ province, city, district, zone })
    const code = value?.district ?? value?.city ?? value?.province ?? ''
    expect(division(code)).not.toBeNull()
    expect(placeCodes(code)).toMatchObject({ province })
  })

  it('has its dates, and how the year is known', () => {
    const { value, basis } = readMeetingDate(input)
    const { year, month, day } = expected.meetingDate
    expect({ ...value, basis }).toMatchObject({ year, month, day, basis: expected.meetingDate.basis })
    expect(readPublishedAt(input).value).toBe(expected.publishedAt)
  })

  it('quotes words that stand in their zones', () => {
    const place = readPlace(input)
    for (const finding of [place, readLevel(input, place), readMeetingDate(input), readPublishedAt(input)])
      expectQuotesToStand(input, finding)
  })
})
