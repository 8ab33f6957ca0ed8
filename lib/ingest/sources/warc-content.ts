import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { AsyncIterReader, type WARCRecord } from 'warcio'
import { largestPageBytes } from './source.ts'

/** What a record holds, and whether the file ends before it does. */
export type WarcContent = { readonly bytes: Uint8Array; readonly isCut: boolean } | 'too-large'

/** How servers pack pages; a file that was cut off gives what there is. */
const unpackers: ReadonlyMap<string, (bytes: Uint8Array) => Uint8Array> = new Map([
  ['gzip', (bytes) => gunzipSync(bytes, { maxOutputLength: largestPageBytes, finishFlush: constants.Z_SYNC_FLUSH })],
  ['x-gzip', (bytes) => gunzipSync(bytes, { maxOutputLength: largestPageBytes, finishFlush: constants.Z_SYNC_FLUSH })],
  ['deflate', inflated],
  ['br', (bytes) => brotliDecompressSync(bytes, { maxOutputLength: largestPageBytes })],
])

/** Some servers leave out the head of zlib that the standard asks for, and browsers take both. */
function inflated(bytes: Uint8Array): Uint8Array {
  const hasHead = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
  const inflate = hasHead ? inflateSync : inflateRawSync
  return inflate(bytes, { maxOutputLength: largestPageBytes, finishFlush: constants.Z_SYNC_FLUSH })
}

/** The bytes of a page as a browser would get them: without the chunks and the packing of their transfer. No more than a page is in memory. */
export async function warcContent(record: WARCRecord): Promise<WarcContent> {
  const http = record.httpHeaders?.headers
  const isChunked = http?.get('transfer-encoding')?.toLowerCase() === 'chunked'
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of isChunked ? new AsyncIterReader(record.reader, null, true) : record.reader) {
    length += part.length
    if (length > largestPageBytes) return 'too-large'
    parts.push(part)
  }
  const cut = isCut(record)
  const bytes = Buffer.concat(parts)
  const unpack = unpackers.get(http?.get('content-encoding')?.trim().toLowerCase() ?? '')
  return unpack ? unpacked(bytes, unpack, cut) : { bytes, isCut: cut }
}

/** Some crawlers keep the header of the packing and store the page unpacked. */
function unpacked(bytes: Uint8Array, unpack: (bytes: Uint8Array) => Uint8Array, cut: boolean): WarcContent {
  try {
    return { bytes: unpack(bytes), isCut: cut }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : { bytes, isCut: cut }
  }
}

/** Whether a record that has been read, or passed over, promised more bytes than there were. */
export function isCut({ reader }: WARCRecord): boolean {
  return 'limit' in reader && typeof reader.limit === 'number' && reader.limit > 0
}
