import type { ArchivedPage } from './archived-page.ts'

/** Browsers of today save UTF-8 in quoted-printable and name no charset; those of the years around 2005 saved the page's own bytes. */
export type MhtmlStyle = 'today' | 'around2005'

const crlf = '\r\n'
const boundary = '----MultipartBoundary--0123456789abcdef----'
/** Lines of quoted-printable and base64 text end here (RFC 2045, 6.7 and 6.8). */
const lineChars = 76
/** One transparent pixel. */
const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** A page saved with a picture (RFC 2557). `charset` names the encoding of the bytes; only the older style writes it. */
export function mhtmlOf({ url, bytes }: ArchivedPage, style: MhtmlStyle, charset: string): Uint8Array {
  const encoded = style === 'today' ? ['quoted-printable', quotedPrintable(bytes)] : ['base64', base64(bytes)]
  const lines = [
    style === 'today' ? 'From: <Saved by Blink>' : 'From: <Saved by Microsoft Internet Explorer 6>',
    ...(style === 'today' ? [`Snapshot-Content-Location: ${url}`] : []),
    'Subject: page',
    'Date: Thu, 6 May 2021 15:08:09 +0800',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;${crlf}\ttype="text/html";${crlf}\tboundary="${boundary}"`,
    '',
    '',
    `--${boundary}`,
    `Content-Type: text/html${style === 'today' ? '' : `;${crlf}\tcharset="${charset}"`}`,
    `Content-Transfer-Encoding: ${encoded[0]}`,
    `Content-Location: ${url}`,
    '',
    encoded[1],
    `--${boundary}`,
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${new URL('/dot.gif', url).href}`,
    '',
    pixel,
    `--${boundary}--`,
    '',
  ]
  return Buffer.from(lines.join(crlf))
}

function quotedPrintable(bytes: Uint8Array): string {
  const lines: string[] = []
  let line = ''
  for (const byte of bytes) {
    const written = isPlain(byte) ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (line.length + written.length >= lineChars) {
      lines.push(`${line}=`)
      line = ''
    }
    line += written
  }
  return [...lines, line].join(crlf)
}

/** Line ends are escaped too, so that every byte comes back. */
const isPlain = (byte: number): boolean => byte > 0x20 && byte < 0x7f && byte !== 0x3d

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${lineChars}}`, 'g')) ?? []
  ).join(crlf)
