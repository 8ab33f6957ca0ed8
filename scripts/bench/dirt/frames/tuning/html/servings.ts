import type { Serving } from '../../serve.ts'

/** Rightly, by the page alone; rightly, by the server alone; not at all. */
export const gbkServings: readonly Serving[] = [
  { inBytes: 'gbk', declared: 'gb2312' },
  { inBytes: 'gbk', declared: 'gbk', contentType: 'text/html; charset=gbk' },
  { inBytes: 'gb2312', contentType: 'text/html; charset=gb2312' },
  { inBytes: 'gb18030' },
]
export const utf8Servings: readonly Serving[] = [
  { inBytes: 'utf-8', declared: 'utf-8', contentType: 'text/html; charset=utf-8' },
  { inBytes: 'utf-8', declared: 'UTF-8', byteOrderMark: true },
  { inBytes: 'utf-8' },
]
/** What the page or the server says is not so. */
export const wrongServings: readonly Serving[] = [
  { inBytes: 'utf-8', declared: 'gb2312' },
  { inBytes: 'gbk', declared: 'utf-8' },
  { inBytes: 'gb18030', declared: 'gb2312', contentType: 'text/html; charset=ISO-8859-1' },
  { inBytes: 'utf-8', declared: 'utf-8', contentType: 'text/html; charset=gbk' },
  { inBytes: 'gbk', declared: 'big5' },
]
export const big5Servings: readonly Serving[] = [
  { inBytes: 'big5', declared: 'big5' },
  { inBytes: 'big5' },
  { inBytes: 'big5', declared: 'gb2312' },
]
export const utf16Servings: readonly Serving[] = [{ inBytes: 'utf-16le', declared: 'unicode', byteOrderMark: true }]
