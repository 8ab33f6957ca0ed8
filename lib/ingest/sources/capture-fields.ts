import { z } from 'zod'
import { chinaTime } from '#lib/store/index.ts'
import { unstorable } from './storable-json.ts'

const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i
const time = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i

/** Beyond them lie the limits of what is indexed. */
const longestUrl = 2000
const longestContentType = 200
/** Before the first there was no web to capture. */
const years = { first: 1990, last: 2099 }

/** A day that is in the calendar: Date.parse takes 30 February for 2 March. */
function isCapturedDay(text: string): boolean {
  const day = text.slice(0, 10)
  const year = Number(day.slice(0, 4))
  const read = Date.parse(`${day}T00:00:00Z`)
  return year >= years.first && year <= years.last && !Number.isNaN(read) && new Date(read).toISOString().startsWith(day)
}

/** A day, or a time to the minute or second; without an offset it is China Standard Time. */
function zonedTime(text: string): string {
  const full = text.length === 10 ? `${text}T00:00:00` : text.replace(' ', 'T')
  return zoned.test(full.slice(11)) ? full : `${full}+08:00`
}

const url = z
  .string('url must be a text')
  .max(longestUrl, `url must not be longer than ${longestUrl} characters`)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'url must be an address that begins with http:// or https://')
const fetchedAt = z
  .string('fetchedAt must be a text')
  .refine(
    (text) => time.test(text) && isCapturedDay(text) && !Number.isNaN(Date.parse(zonedTime(text))),
    `fetchedAt must be a time such as 2022-03-03T10:58:00+08:00, in the years ${years.first} to ${years.last}`,
  )
  .transform((text) => chinaTime(new Date(zonedTime(text))))
const contentType = z
  .string('contentType must be a text')
  .max(longestContentType, `contentType must not be longer than ${longestContentType} characters`)
  .refine((text) => /^[\w.+-]+\/[\w.+-]+[\x20-\x7e]*$/.test(text), 'contentType must be a media type such as text/html')

const shape = z.object(
  { url: url.nullish(), fetchedAt: fetchedAt.nullish(), contentType: contentType.nullish() },
  'must be one JSON object',
)

/** What a sidecar, or a line of JSONL, says of a capture. Further fields are left alone. */
export type CaptureFields = { readonly url: string | null; readonly fetchedAt: string | null; readonly contentType: string | null }

/** Checks the fields of a sidecar or line. @returns what is wrong with them, all together, when anything is. */
export function readCaptureFields(value: unknown): CaptureFields | { readonly problem: string } {
  const parsed = shape.safeParse(value)
  if (!parsed.success) return { problem: parsed.error.issues.map((issue) => issue.message).join('; ') }
  const problem = unstorable(value)
  if (problem) return { problem }
  const { url = null, fetchedAt = null, contentType = null } = parsed.data
  return { url, fetchedAt, contentType }
}
