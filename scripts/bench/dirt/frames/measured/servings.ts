import type { Serving } from '../serve.ts'

/** Sites of the years in which pages were written in GB. */
export const gbServings: readonly Serving[] = [
  { inBytes: 'gb2312', declared: 'gb2312' },
  { inBytes: 'gbk', declared: 'gb2312' },
  { inBytes: 'gbk', declared: 'GBK', contentType: 'text/html' },
  { inBytes: 'gb18030', declared: 'gb18030', contentType: 'text/html;charset=gb18030' },
]
/** Sites that were moved, or whose server was: what is said is wrong or missing. */
export const wrongServings: readonly Serving[] = [
  { inBytes: 'gbk', declared: 'utf-8' },
  { inBytes: 'utf-8', declared: 'gb2312' },
  { inBytes: 'gbk', contentType: 'text/html' },
  { inBytes: 'utf-8', declared: 'iso-8859-1', contentType: 'text/html; charset=iso-8859-1' },
  { inBytes: 'gbk', declared: 'gb2312', contentType: 'text/html; charset=UTF-8' },
]
export const utf8Servings: readonly Serving[] = [
  { inBytes: 'utf-8', declared: 'utf-8', contentType: 'text/html; charset=utf-8' },
  { inBytes: 'utf-8', declared: 'UTF-8' },
  { inBytes: 'utf-8', declared: 'utf8', byteOrderMark: true },
  { inBytes: 'utf-8', contentType: 'text/html;charset=UTF-8' },
]
/** Documents saved by editors of the desktop. */
export const desktopServings: readonly Serving[] = [
  { inBytes: 'utf-16le', declared: 'unicode', byteOrderMark: true },
  { inBytes: 'gbk', declared: 'gb2312' },
  { inBytes: 'utf-8', declared: 'utf-8', byteOrderMark: true },
]
