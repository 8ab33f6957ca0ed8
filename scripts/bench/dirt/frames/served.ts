import iconv from 'iconv-lite'

export const encodings = ['utf-8', 'gb2312', 'gbk', 'gb18030', 'big5', 'utf-16le'] as const
export type Encoding = (typeof encodings)[number]

/** `inBytes` is the truth; `declared` is what the document says of itself, `contentType` what the server says. Either may be wrong or missing. */
export type Served = {
  readonly inBytes: Encoding
  readonly byteOrderMark: boolean
  readonly declared: string | null
  readonly contentType: string | null
}

/** Bytes of a page as a server sends them. @throws RangeError when the encoding cannot write the text (see `canCarry`). */
export function bytesOf(source: string, { inBytes, byteOrderMark }: Served): Uint8Array {
  if (!canCarry(inBytes, source)) throw new RangeError(`${inBytes} cannot write this page`)
  return iconv.encode(source, inBytes, { addBOM: byteOrderMark })
}

/** What a reader who knows the encoding sees. */
export function textOf(bytes: Uint8Array, { inBytes }: Served): string {
  return iconv.decode(Buffer.from(bytes), inBytes, { stripBOM: true })
}

/** True when the text comes back unchanged from this encoding. */
export function canCarry(encoding: Encoding, text: string): boolean {
  return iconv.decode(iconv.encode(text, encoding), encoding, { stripBOM: false }) === text
}
