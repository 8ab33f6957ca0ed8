import type { CaptureFacts, CleanReport, Finding, MeetingMode, MeetingNumber, Metadata, Reason, Stage } from '#lib/report/index.ts'
import { readAttachments } from './attachments.ts'
import { readAuthors } from './authors.ts'
import { readBundle, readCampaigns } from './campaigns.ts'
import { readDocumentType, readFlags } from './document-type.ts'
import { readDocuments } from './documents.ts'
import { found, missing } from './finding.ts'
import { extractInput } from './input.ts'
import { readLevel } from './level.ts'
import { readMeetingDate } from './meeting-date.ts'
import { readMeetingMode, readMeetingNumber } from './meeting-series.ts'
import { readMeetingTypes } from './meeting-types.ts'
import { readPeople, readSpeechPeople } from './people.ts'
import { readPlace } from './place.ts'
import { readPublishedAt } from './published-at.ts'
import { readSource } from './source.ts'
import { readStage } from './stage.ts'
import { readSubtitle, readTitle } from './title.ts'
import { readTrack } from './track.ts'

/** All that can be read from one cleaned report, each value with the words it was read from. Pure; never throws on odd text. */
export function extractMetadata(report: CleanReport, facts: CaptureFacts): Metadata {
  const input = extractInput(report, facts)
  const title = readTitle(input)
  const place = readPlace(input)
  const campaigns = readCampaigns(input)
  const mainCampaign = campaigns[0]?.value ?? null
  const track = readTrack(input, mainCampaign)
  const documentType = readDocumentType(input, place)
  const meetingDate = readMeetingDate(input, documentType.value)
  return asGenre({
    title,
    subtitle: readSubtitle(input, title),
    place,
    level: readLevel(input, place, meetingDate.value?.year ?? null),
    meetingDate,
    publishedAt: readPublishedAt(input, documentType.value),
    stage: readStage(input, { track, place, meetingDate, mainCampaign }),
    track,
    campaigns,
    bundle: readBundle(input),
    documentType,
    meetingTypes: readMeetingTypes(input),
    meetingNumber: readMeetingNumber(input),
    meetingMode: readMeetingMode(input),
    flags: readFlags(input, documentType, meetingDate),
    people: documentType.value === 'speech' ? readSpeechPeople(input) : readPeople(input),
    authors: readAuthors(input),
    source: readSource(input),
    documents: readDocuments(input),
    attachments: readAttachments(input),
  })
}

/** A novel tells of no real meeting, place or person; news of an award tells of no meeting of the place's own. */
function asGenre(metadata: Metadata): Metadata {
  const type = metadata.documentType.value
  if (type === 'award-news' || type === 'list')
    return { ...metadata, stage: stageOfNews(metadata), ...noMeeting('not-applicable', metadata.documentType.rule) }
  if (type === 'plan') return { ...metadata, stage: stageOfPlan(metadata) }
  if (type !== 'fiction') return metadata
  const { rule, confidence, quotes } = metadata.documentType
  return {
    ...metadata,
    place: missing('fiction', 'fiction'),
    level: missing('fiction', 'fiction'),
    meetingDate: missing('fiction', 'fiction'),
    publishedAt: missing('fiction', 'fiction'),
    stage: found('other', { rule, confidence, quotes, alternatives: metadata.stage.value ? [metadata.stage.value] : [] }),
    track: missing('fiction', 'fiction'),
    ...noMeeting('fiction', 'fiction'),
    people: [],
    authors: [],
  }
}

/** News and lists of awards are of the stage of awards, unless their own words say that they are of another. */
function stageOfNews({ stage, documentType: { rule, quotes } }: Metadata): Finding<Stage> {
  if (stage.rule !== 'no-cue' || stage.alternatives[0] === 'nominate') return stage
  const alternatives = [...new Set<Stage>([...stage.alternatives, 'advance'])].filter((other) => other !== 'award')
  return found<Stage>('award', { rule, confidence: 'unsure', basis: 'inferred', quotes, alternatives })
}

/** A plan opens what it plans, unless its own words say that it is of another stage. */
function stageOfPlan({ stage, documentType: { rule, quotes } }: Metadata): Finding<Stage> {
  if (stage.rule !== 'no-cue') return stage
  const alternatives = [...new Set<Stage>(['advance', ...stage.alternatives])].filter((other) => other !== 'launch')
  return found<Stage>('launch', { rule, confidence: 'unsure', basis: 'inferred', quotes, alternatives })
}

const noMeeting = (reason: Reason, rule: string) => ({
  meetingTypes: [],
  meetingNumber: missing<MeetingNumber>(reason, rule),
  meetingMode: missing<MeetingMode>(reason, rule),
})
