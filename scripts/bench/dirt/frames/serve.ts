import { canCarry, type Encoding, type Served } from './served.ts'

/** The truth of the bytes, and what document and server say of it. `utf-8` is served where the page holds characters that `inBytes` cannot write. */
export type Serving = {
  readonly inBytes: Encoding
  readonly declared?: string
  readonly contentType?: string
  readonly byteOrderMark?: boolean
}

/** How a page is served that holds these characters beside ASCII; what it declares does not change with the bytes. */
export function serve(characters: string, { inBytes, declared, contentType, byteOrderMark = false }: Serving): Served {
  return {
    inBytes: canCarry(inBytes, characters) ? inBytes : 'utf-8',
    byteOrderMark,
    declared: declared ?? null,
    contentType: contentType ?? null,
  }
}

export const utf8: Served = { inBytes: 'utf-8', byteOrderMark: false, declared: null, contentType: null }
