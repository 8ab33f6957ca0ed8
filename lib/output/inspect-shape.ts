import { campaign, meetingType, standingOf } from '#lib/knowledge/index.ts'
import { type Finding, type ListField, listFields, type Metadata, type SingleField, singleFields } from '#lib/report/index.ts'

const valuesOf = <T>(findings: readonly Finding<T>[]): T[] => findings.flatMap(({ value }) => (value === null ? [] : [value]))

function placeShape({ value }: Metadata['place']) {
  return value && { province: value.province, city: value.city, district: value.district, zone: value.zone }
}

function meetingDateShape({ value, basis }: Metadata['meetingDate']) {
  return value && { month: value.month, day: value.day, year: value.year, basis }
}

/** What tables say of the place at that time: the round and year of the national campaign, and its title. Inferred, not read. */
function standingShape({ place, meetingDate, campaigns }: Metadata) {
  const { cycle, title } = standingOf(place.value, meetingDate.value, valuesOf(campaigns))
  return {
    cycle: cycle && { round: cycle.round.round, yearInCycle: cycle.yearInCycle, source: cycle.round.source },
    titleStatus: title && { state: title.state, round: title.round.round, source: title.source },
  }
}

/** Why each field has its value: words, rule, confidence, the reason where there is none. */
function evidenceShape(metadata: Metadata) {
  const why = ({ value, reason, confidence, basis, rule, quotes, alternatives }: Finding<unknown>) => ({
    value,
    reason,
    confidence,
    basis,
    rule,
    quotes,
    alternatives,
  })
  return Object.fromEntries([
    ...singleFields.map((field) => [field, why(metadata[field])] as const),
    ...listFields.map((field) => [field, metadata[field].map(why)] as const),
  ]) as { readonly [F in SingleField]: Why } & { readonly [F in ListField]: readonly Why[] }
}

type Why = Finding<unknown>

/**
 * One report as a flat object in the shape in which hand-made answers are written: values first, campaigns and meeting types by their
 * Chinese names, then the clean text and the evidence of every field. `meetingType` is the first one of a joined meeting, `meetingTypes` all.
 */
export function inspectShape(fileName: string, metadata: Metadata, cleanText: string) {
  const meetingTypes = valuesOf(metadata.meetingTypes).map((slug) => meetingType(slug)?.zh ?? slug)
  return {
    file: fileName,
    title: metadata.title.value,
    titleBasis: metadata.title.value === null ? null : metadata.title.basis,
    subtitle: metadata.subtitle.value,
    place: placeShape(metadata.place),
    level: metadata.level.value,
    meetingDate: meetingDateShape(metadata.meetingDate),
    publishedAt: metadata.publishedAt.value,
    stage: metadata.stage.value,
    track: metadata.track.value,
    campaigns: valuesOf(metadata.campaigns).map((slug) => campaign(slug)?.zh ?? slug),
    bundle: metadata.bundle.value,
    documentType: metadata.documentType.value,
    documentFlags: [...metadata.flags],
    meetingType: meetingTypes[0] ?? null,
    meetingTypes,
    meetingNumber: metadata.meetingNumber.value,
    meetingMode: metadata.meetingMode.value,
    people: valuesOf(metadata.people).map(({ name, post, actions }) => ({ name, post, actions: [...actions] })),
    authors: valuesOf(metadata.authors),
    source: metadata.source.value,
    documents: valuesOf(metadata.documents),
    attachments: valuesOf(metadata.attachments),
    ...standingShape(metadata),
    cleanText,
    evidence: evidenceShape(metadata),
  }
}

export type InspectShape = ReturnType<typeof inspectShape>
