import type { Range, ZoneKind } from '#lib/report/index.ts'
import type { Day } from './calendar.ts'
import { dayExpressions } from './day-expressions.ts'
import type { ExtractInput } from './input.ts'
import { paragraphsOf } from './sentences.ts'

/** The day under the signature of a paper. */
export type SignatureDay = Range & { readonly zone: ZoneKind; readonly day: Day }

/** How many lines from the end a signature can stand: office, day, attachments, contact. */
const lastLines = 4
const zones = ['body', 'subtitle', 'title', 'sourceLine', 'byline'] as const
const dayAlone = /^[\s(（]*\S{6,14}[日号][\s)）]*$/u

/** A day with its year on a line of its own, among the last ones of the text or beside the title, or null. */
export function signatureDay(input: ExtractInput): SignatureDay | null {
  for (const zone of zones) {
    const lines = paragraphsOf(input.simple[zone] ?? '')
    for (const line of zone === 'body' ? lines.slice(-lastLines) : lines) {
      const [day] = dayAlone.test(line.text) ? dayExpressions(line.text) : []
      if (day?.year)
        return { zone, start: line.start + day.start, end: line.start + day.end, day: { year: day.year, month: day.month, day: day.day } }
    }
  }
  return null
}
