import type { InspectShape } from '#lib/output/inspect-shape.ts'
import { judgePeople } from './judge-people.ts'

/** A hand-made answer, in the shape of samples/answers.json. Fields that it does not have are not judged. */
export type Answer = { readonly file: string; readonly accept?: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>

/** `missing`: there is a value and none was read; `wrong`: another was read, or one where there is none. */
export type Verdict = 'right' | 'wrong' | 'missing'
export type Judgement = {
  readonly field: string
  readonly verdict: Verdict
  readonly wanted: unknown
  readonly read: unknown
  readonly confidence: string
}

type Evidence = Readonly<Record<string, { readonly confidence: string } | undefined>>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const isNothing = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** `accept.FIELD` is a list of values; for a list field also a list of lists. */
function acceptable(answer: Answer, field: string, wanted: unknown): readonly unknown[] {
  const accept = answer.accept?.[field]
  const accepted = [wanted, ...(Array.isArray(accept) ? accept : [])]
  return field === 'documentFlags' && answer.damage ? [...accepted, ...accepted.map(withDamage)] : accepted
}

/** An answer with `damage` names a run whose bytes are out of step: repaired, or left and flagged, are both right. */
const withDamage = (flags: unknown): unknown => (Array.isArray(flags) && !flags.includes('damaged') ? [...flags, 'damaged'] : flags)

function judge(field: string, wanted: unknown, read: unknown, accepted: readonly unknown[], confidence: string): Judgement {
  const right = accepted.some((value) => same(value, read))
  return { field, verdict: right ? 'right' : isNothing(read) ? 'missing' : 'wrong', wanted, read, confidence }
}

function judgePart(answer: Answer, read: InspectShape, field: 'place' | 'meetingDate', part: string): Judgement | null {
  const wanted = answer[field] as Record<string, unknown> | null | undefined
  if (wanted === undefined) return null
  const value = (read[field] as Record<string, unknown> | null)?.[part] ?? null
  const own = (wanted?.accept as Record<string, unknown[]> | undefined)?.[part] ?? []
  const whole = acceptable(answer, field, wanted).map((accepted) => (accepted as Record<string, unknown> | null)?.[part] ?? null)
  return judge(
    part,
    wanted?.[part] ?? null,
    value,
    [...whole, ...own],
    (read.evidence as unknown as Evidence)[field]?.confidence ?? 'unsure',
  )
}

/** Documents are written in answers as they are printed: 《title》 and number each for itself. */
const lines = (entry: unknown): readonly unknown[] =>
  typeof entry === 'object' && entry !== null && 'title' in entry && 'number' in entry
    ? [entry.title === null ? [] : `《${entry.title}》`, entry.number ?? []].flat()
    : [entry]
/** Answers say which meeting of its series it was by the number alone. */
const plainNumber = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'number' in value ? value.number : value)

/** Answers name the mode of a meeting in Chinese, as its words do. */
const modeOf = (value: unknown): unknown =>
  typeof value !== 'string' ? value : /视频|电视电话|分会场|线上/.test(value) ? 'video' : /现场|观摩/.test(value) ? 'on-site' : value

const asNamed = (field: string, value: unknown): unknown => (field === 'meetingMode' ? modeOf(value) : value)

/** A time that is told more precisely than the answer tells it is the same time. */
const asPrecise = (field: string, value: unknown, wanted: unknown): unknown =>
  field === 'publishedAt' && typeof value === 'string' && typeof wanted === 'string' && value.startsWith(wanted)
    ? wanted
    : plainNumber(value)

const sorted = (list: unknown): unknown => (Array.isArray(list) ? list.flatMap(lines).sort() : list)

const scalarFields = [
  'title',
  'titleBasis',
  'publishedAt',
  'stage',
  'track',
  'documentType',
  'meetingType',
  'meetingNumber',
  'meetingMode',
  'source',
  'level',
] as const
const listFields = ['campaigns', 'authors', 'documentFlags', 'documents', 'attachments'] as const

const wholeDay = (date: unknown): unknown => {
  const { year = null, month = null, day = null } = (date ?? {}) as Record<string, number | null>
  return { year, month, day }
}

/** Year, month and day together. */
function judgeDay(answer: Answer, read: InspectShape, confidence: string): Judgement[] {
  const wanted = answer.meetingDate as
    | (Record<string, unknown> & { readonly accept?: Readonly<Record<string, readonly unknown[]>> })
    | null
    | undefined
  if (wanted === undefined) return []
  const byPart = Object.entries(wanted?.accept ?? {}).flatMap(([part, values]) => values.map((value) => ({ ...wanted, [part]: value })))
  const accepted = [...acceptable(answer, 'meetingDate', wanted), ...byPart].map(wholeDay)
  const value = wholeDay(read.meetingDate)
  const verdict = accepted.some((one) => same(one, value)) ? 'right' : isPartOf(value, accepted[0]) ? 'missing' : 'wrong'
  return [{ field: 'meeting day', verdict, wanted: accepted[0], read: value, confidence }]
}

/** Whether nothing is stated that the other does not state. */
const isPartOf = (value: unknown, other: unknown): boolean =>
  Object.entries(value as Record<string, unknown>).every(
    ([part, number]) => number === null || number === (other as Record<string, unknown>)[part],
  )

/** Whether the first stage or the second choice is right. */
function judgeSecondStage(answer: Answer, read: InspectShape, confidence: string): Judgement[] {
  if (!('stage' in answer)) return []
  const choices = [read.stage, ...read.evidence.stage.alternatives.slice(0, 1)]
  const right = acceptable(answer, 'stage', answer.stage).some((value) => choices.some((choice) => same(choice, value)))
  return [{ field: 'stage: first or second', verdict: right ? 'right' : 'wrong', wanted: answer.stage, read: choices, confidence }]
}

/** Every field of one page that the answer settles. */
export function judgePage(answer: Answer, read: InspectShape): readonly Judgement[] {
  const evidence = read.evidence as unknown as Evidence
  const confidence = (field: string) => evidence[field]?.confidence ?? 'unsure'
  const parts = [
    ...(['province', 'city', 'district', 'zone'] as const).map((part) => judgePart(answer, read, 'place', part)),
    ...(['year', 'month', 'day', 'basis'] as const).map((part) => judgePart(answer, read, 'meetingDate', part)),
  ]
  const scalars = scalarFields
    .filter((field) => field in answer)
    .map((field) =>
      judge(
        field,
        asNamed(field, answer[field]),
        asPrecise(field, read[field], answer[field]),
        acceptable(answer, field, answer[field]).map((value) => asNamed(field, value)),
        confidence(field),
      ),
    )
  const lists = listFields
    .filter((field) => field in answer)
    .map((field) =>
      judge(field, sorted(answer[field]), sorted(read[field]), acceptable(answer, field, answer[field]).map(sorted), 'unsure'),
    )
  const people = 'people' in answer ? judgePeople(acceptable(answer, 'people', answer.people), read.people) : []
  const day = judgeDay(answer, read, confidence('meetingDate'))
  return [
    ...parts.filter((part) => part !== null),
    ...day,
    ...scalars,
    ...judgeSecondStage(answer, read, confidence('stage')),
    ...lists,
    ...people,
  ]
}
