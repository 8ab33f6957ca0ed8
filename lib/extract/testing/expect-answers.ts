import { expect } from 'vitest'
import { campaign } from '#lib/knowledge/campaigns.ts'
import { meetingType } from '#lib/knowledge/meeting-types.ts'
import { type Finding, listFields, type Metadata, singleFields } from '#lib/report/index.ts'
import type { ReadPage } from './read-page.ts'
import type { ExpectedPage } from './seed-pages.ts'

/** The answers' fields as they were read from a page, campaigns and meeting types by their Chinese names. */
function answersOf(metadata: Metadata) {
  const { title, place, meetingDate } = metadata
  const slugs = (findings: readonly Finding<string>[]) => findings.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    title: title.value,
    titleBasis: title.basis,
    subtitle: metadata.subtitle.value,
    place: place.value && {
      province: place.value.province,
      city: place.value.city,
      district: place.value.district,
      zone: place.value.zone,
    },
    publishedAt: metadata.publishedAt.value,
    stage: metadata.stage.value,
    track: metadata.track.value,
    campaigns: slugs(metadata.campaigns).map((slug) => campaign(slug)?.zh),
    bundle: metadata.bundle.value,
    documentType: metadata.documentType.value,
    meetingType: meetingType(slugs(metadata.meetingTypes)[0] ?? '')?.zh ?? null,
    people: metadata.people.map((finding) => finding.value),
    authors: slugs(metadata.authors),
    source: metadata.source.value,
    meetingDate: { ...meetingDate.value, basis: meetingDate.basis },
  }
}

/** Expects every field to be as the answer says, or as it accepts. */
export function expectAnswers({ metadata }: ReadPage, page: ExpectedPage): void {
  const read = answersOf(metadata)
  const wanted = { ...page, subtitle: page.subtitle ?? null, bundle: page.bundle ?? null }
  const { meetingDate: _date, ...fields } = read
  for (const [field, value] of Object.entries(fields)) {
    const accepted = page.accept?.[field]
    const right = [wanted[field as keyof typeof wanted], ...(Array.isArray(accepted) ? accepted : [])]
    expect(right, `${page.file}: ${field} ${JSON.stringify(value)}`).toContainEqual(withoutNotes(value))
  }
  expectMeetingDate(read.meetingDate, page)
  expect(metadata.flags.filter((flag) => flag !== 'damaged' || !page.damage)).toEqual(page.documentFlags ?? [])
}

const withoutNotes = (value: unknown) =>
  value !== null && typeof value === 'object' && 'province' in value ? expect.objectContaining(value) : value

function expectMeetingDate(read: ReturnType<typeof answersOf>['meetingDate'], { file, meetingDate }: ExpectedPage): void {
  const { year, month, day, basis, accept } = meetingDate
  expect(read, file).toMatchObject({ month, day })
  expect([year, ...(accept?.year ?? [])], file).toContain(read.year)
  if (read.year === year) expect(read.basis, file).toBe(basis)
}

/** Expects the text at each quote to be the quote's, and values without quotes to be inferences or an editor's. */
export function expectQuotes({ report, metadata }: ReadPage): void {
  for (const finding of allFindings(metadata)) {
    for (const { zone, start, end, text } of finding.quotes) expect(report.texts[zone]?.text.slice(start, end)).toBe(text)
    if (finding.value !== null && finding.quotes.length === 0) expect(['inferred', 'derived', 'editor']).toContain(finding.basis)
    if (finding.value === null) expect(finding.reason).not.toBeNull()
  }
}

function allFindings(metadata: Metadata): Finding<unknown>[] {
  const lists: readonly (readonly Finding<unknown>[])[] = listFields.map((field) => metadata[field])
  return [...singleFields.map((field): Finding<unknown> => metadata[field]), ...lists.flat()]
}
