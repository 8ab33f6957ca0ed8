import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import { type CaptureFields, readCaptureFields } from './capture-fields.ts'
import { largestPageBytes, tooLarge } from './source.ts'
import { unpackedFile } from './unpacked-file.ts'
import { isCut, warcContent } from './warc-content.ts'

/** A page of a WARC file, or what is wrong with one; `number` counts the records of the file from 1. */
export type WarcPage = { readonly number: number } & (
  | (CaptureFields & { readonly bytes: Uint8Array; readonly sidecar: unknown })
  | { readonly problem: string }
)

const pageTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain', ''])
const cutOff = 'The file is cut off here; what stands before was read. Get the file again, or give it as it is.'
const noRecord = 'It is not a WARC file, or it is damaged here; what stands before was read. Get the file again.'

const header = (record: WARCRecord, name: string): string | null => record.warcHeaders.headers.get(name) ?? null

/** The media type of what was captured: the server's word for a response, the record's own for a resource. */
const contentTypeOf = (record: WARCRecord): string | null =>
  record.warcType === 'response' ? (record.httpHeaders?.headers.get('content-type') ?? null) : header(record, 'Content-Type')

const mediaType = (contentType: string | null) => (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** Whether a record may be a page: text that a server gave in answer, or that was stored as a resource of the web. Pictures, scripts, requests, redirects and repetitions are none. */
function isPage(record: WARCRecord): boolean {
  if (!/^https?:/i.test(record.warcTargetURI ?? '') || !pageTypes.has(mediaType(contentTypeOf(record)))) return false
  if (record.warcType === 'resource') return true
  const status = Number(record.httpHeaders?.statusCode ?? 0)
  return record.warcType === 'response' && status >= 200 && status < 300
}

function factsOf(record: WARCRecord): CaptureFields | { readonly problem: string } {
  const contentType = mediaType(contentTypeOf(record)) === '' ? null : contentTypeOf(record)
  return readCaptureFields({ url: record.warcTargetURI, fetchedAt: record.warcDate, contentType })
}

async function readPage(record: WARCRecord): Promise<Omit<WarcPage, 'number'>[]> {
  if (record.warcContentLength > 2 * largestPageBytes) return [{ problem: tooLarge }]
  const facts = factsOf(record)
  const content = await warcContent(record)
  if (content === 'too-large') return [{ problem: tooLarge }]
  if (content.isCut) return [{ problem: cutOff }]
  if ('problem' in facts) return [{ problem: `The record is wrong: ${facts.problem}.` }]
  return [{ ...facts, bytes: content.bytes, sidecar: { warcRecordId: header(record, 'WARC-Record-ID') } }]
}

type Numbered = { readonly number: number; readonly record: WARCRecord | null }

/** Reads to the end of a record. The library itself waits for ever for what a file that is cut off does not hold. */
async function passOver(record: WARCRecord): Promise<void> {
  for await (const _ of record.reader);
}

/** The records in order; null for the place where the file is damaged or ends too early, which is the last. */
async function* recordsOf(path: string): AsyncIterable<Numbered> {
  let number = 0
  const file = unpackedFile(path)
  try {
    for await (const record of new WARCParser(new AsyncIterReader(file.chunks, null))) {
      number++
      yield { number, record: isRecord(record) ? record : null }
      if (!isRecord(record)) return
      await passOver(record)
      if (isCut(record)) {
        if (!isPage(record)) yield { number, record: null }
        return
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error
    yield { number: number + 1, record: null }
    return
  }
  if (number === 0 || file.isDamaged()) yield { number: number + 1, record: null }
}

const isRecord = (record: WARCRecord) => record.warcHeaders.statusline.startsWith('WARC/') && header(record, 'WARC-Type') !== null

/** Reads the pages of a WARC file, packed or not, one after the other. What is no page is passed over; where the file is cut off or damaged, the last item says so. */
export async function* readWarcPages(path: string): AsyncIterable<WarcPage> {
  for await (const { number, record } of recordsOf(path)) {
    if (record === null) yield { number, problem: noRecord }
    else if (isPage(record)) for (const page of await readPage(record)) yield { number, ...page } as WarcPage
  }
}

/** How many pages and how many other records a WARC file holds; what is damaged counts as a page, because it will be named. */
export async function countWarcRecords(path: string): Promise<{ readonly pages: number; readonly others: number }> {
  let pages = 0
  let others = 0
  for await (const { record } of recordsOf(path)) {
    if (record === null || isPage(record)) pages++
    else others++
  }
  return { pages, others }
}
