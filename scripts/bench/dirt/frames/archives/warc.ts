import { gzipSync } from 'node:zlib'
import type { ArchivedPage } from './archived-page.ts'

/** How a crawler stores what it got: as it came, in chunks, or packed by the server. */
export type Transfer = 'plain' | 'chunked' | 'gzip'

const crlf = '\r\n'
/** Crawlers write larger chunks; small ones part characters too. */
const chunkBytes = 1_021

/** A WARC 1.1 file (ISO 28500): for each page a request and a response. `packed`: every record is a gzip member of its own. */
export function warcOf(pages: readonly ArchivedPage[], transfer: Transfer, packed: boolean): Uint8Array {
  const records = [
    record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, Buffer.from(`format: WARC File Format 1.1${crlf}`)),
    ...pages.flatMap((page) => [request(page), response(page, transfer)]),
  ]
  return Buffer.concat(packed ? records.map((one) => gzipSync(one)) : records)
}

function request({ url }: ArchivedPage): Buffer {
  const { host, pathname, search } = new URL(url)
  const head = [`GET ${pathname}${search} HTTP/1.1`, `Host: ${host}`, '', ''].join(crlf)
  return record({ 'WARC-Type': 'request', 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=request' }, Buffer.from(head))
}

function response({ url, bytes, contentType }: ArchivedPage, transfer: Transfer): Buffer {
  const body = { plain: () => Buffer.from(bytes), chunked: () => chunked(bytes), gzip: () => gzipSync(bytes) }[transfer]()
  const head = [
    'HTTP/1.1 200 OK',
    `Content-Type: ${contentType ?? 'text/html'}`,
    ...(transfer === 'chunked' ? ['Transfer-Encoding: chunked'] : [`Content-Length: ${body.length}`]),
    ...(transfer === 'gzip' ? ['Content-Encoding: gzip'] : []),
    'Server: nginx',
    '',
    '',
  ]
  const warc = { 'WARC-Type': 'response', 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' }
  return record(warc, Buffer.concat([Buffer.from(head.join(crlf)), body]))
}

function chunked(bytes: Uint8Array): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const part = bytes.subarray(at, at + chunkBytes)
    parts.push(Buffer.from(part.length.toString(16) + crlf), Buffer.from(part), Buffer.from(crlf))
  }
  return Buffer.concat([...parts, Buffer.from(`0${crlf}${crlf}`)])
}

function record(headers: Readonly<Record<string, string>>, block: Uint8Array): Buffer {
  const all = { 'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>', 'WARC-Date': '2021-05-06T07:08:09Z', ...headers }
  const head = ['WARC/1.1', ...Object.entries(all).map(([name, value]) => `${name}: ${value}`), `Content-Length: ${block.length}`, '', '']
  return Buffer.concat([Buffer.from(head.join(crlf)), block, Buffer.from(crlf + crlf)])
}
