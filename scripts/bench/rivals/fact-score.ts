import type { Answer, Verdict } from '../judge.ts'

/** How one reading of one page compares with its answer. */
export type FactScore = { readonly verdict: Verdict; readonly ms: number }

type Parts = Readonly<Record<string, unknown>> & { readonly accept?: Readonly<Record<string, readonly unknown[]>> }

/** Null where the page does not settle the value; then nothing read is right, and anything read is wrong. */
export function scoreFact(accepted: readonly (string | null)[], read: string | null, ms: number): FactScore {
  return { verdict: accepted.includes(read) ? 'right' : read === null ? 'missing' : 'wrong', ms }
}

/** All values of a field that an answer takes as right, in whole or by its parts. */
function variants(answer: Answer, field: string): readonly (Parts | null)[] {
  const wanted = (answer[field] ?? null) as Parts | null
  const whole = [wanted, ...((answer.accept?.[field] ?? []) as readonly (Parts | null)[])]
  const byPart = Object.entries(wanted?.accept ?? {}).flatMap(([part, values]) => values.map((value) => ({ ...wanted, [part]: value })))
  return [...whole, ...byPart]
}

/** Codes that are right; null stands for "no such place". Empty when the answer says nothing of the place. */
export function acceptedPlaces(answer: Answer, part: 'province' | 'city'): readonly (string | null)[] {
  return answer.place === undefined ? [] : variants(answer, 'place').map((place) => (place?.[part] as string | null | undefined) ?? null)
}

type Day = { readonly year?: unknown; readonly month?: unknown; readonly day?: unknown } & Readonly<Record<string, unknown>>

/** 2019-03-05, or null where one of the three is not known. */
export function dayOf(date: Day | null | undefined): string | null {
  if (!date?.year || !date.month || !date.day) return null
  return `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
}

/** Days of the meeting that are right. */
export function acceptedMeetingDays(answer: Answer): readonly (string | null)[] {
  return answer.meetingDate === undefined ? [] : variants(answer, 'meetingDate').map((date) => dayOf(date))
}

/** Days of publication that are right. */
export function acceptedPublicationDays(answer: Answer): readonly (string | null)[] {
  if (answer.publishedAt === undefined) return []
  const values = [answer.publishedAt, ...((answer.accept?.publishedAt ?? []) as readonly unknown[])]
  return values.map((value) => (typeof value === 'string' ? value.slice(0, 10) : null))
}
