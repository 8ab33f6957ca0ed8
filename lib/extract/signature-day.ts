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

/** ……县人民政府办公室2018年1月22日 at the end of a text in one paragraph. */
const signed = /(?:办公室|[办委局府会部组校院司区道心站处厅])\s*$/u

function glued({ text, start }: Range & { readonly text: string }): SignatureDay | null {
  const from = Math.max(0, text.length - longestGlued)
  const day = dayExpressions(text.slice(from)).at(-1)
  if (!day?.year || text.slice(from + day.end).trim() !== '' || !signed.test(text.slice(0, from + day.start))) return null
  return {
    zone: 'body',
    start: start + from + day.start,
    end: start + from + day.end,
    day: { year: day.year, month: day.month, day: day.day },
  }
}

const longestGlued = 20

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
  const last = paragraphsOf(input.simple.body ?? '').at(-1)
  return last ? glued(last) : null
}
