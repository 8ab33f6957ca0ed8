import type { Finding, Metadata, NamedDocument } from '#lib/report/index.ts'
import { meetingInterval } from './meeting-interval.ts'

const valuesOf = <T>(findings: readonly Finding<T>[]): T[] => [...new Set(findings.flatMap(({ value }) => (value === null ? [] : [value])))]
const dateOf = (day: string | undefined): Date | null => (day === undefined ? null : new Date(`${day}T00:00:00Z`))

/** A document as one line: 《title》number, or what is known of the two. */
const documentLine = ({ title, number }: NamedDocument) => [title === null ? '' : `《${title}》`, number ?? ''].join('')

/** The columns by which reports are found, narrowed and ordered: the findings' values without their evidence. */
export function facetColumns(metadata: Metadata) {
  const place = metadata.place.value
  const date = metadata.meetingDate.value
  const interval = date === null ? null : meetingInterval(date)
  const hasYear = date !== null && date.year !== null
  return {
    provinceCode: place?.province ?? null,
    cityCode: place?.city ?? null,
    districtCode: place?.district ?? null,
    placeName: place?.printedName ?? null,
    zoneName: place?.zone ?? null,
    placeConfidence: place === null ? null : metadata.place.confidence,
    level: metadata.level.value,
    stage: metadata.stage.value,
    track: metadata.track.value,
    campaigns: valuesOf(metadata.campaigns),
    bundle: metadata.bundle.value,
    documentType: metadata.documentType.value,
    meetingTypes: valuesOf(metadata.meetingTypes),
    meetingNumber: metadata.meetingNumber.value?.number ?? null,
    meetingMode: metadata.meetingMode.value,
    flags: [...metadata.flags],
    source: metadata.source.value,
    authors: valuesOf(metadata.authors),
    documents: valuesOf(metadata.documents).map(documentLine),
    attachments: valuesOf(metadata.attachments),
    year: date?.year ?? null,
    month: date?.month ?? null,
    day: date?.day ?? null,
    firstDay: dateOf(interval?.first),
    lastDay: dateOf(interval?.last),
    yearBasis: hasYear ? metadata.meetingDate.basis : null,
    yearConfidence: hasYear ? metadata.meetingDate.confidence : null,
    publishedAt: metadata.publishedAt.value,
  }
}
