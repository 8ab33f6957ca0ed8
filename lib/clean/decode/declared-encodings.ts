import type { CaptureFacts } from '#lib/report/index.ts'

const headBytes = 2048
const inMeta = /charset\s*=\s*["']?\s*([\w-]+)/i
const inXml = /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i
/** What the web standard reads as GB18030, and pages name in many ways. */
const chineseNames: ReadonlyMap<string, string> = new Map([
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big5-hkscs', 'big5'],
  ['cp950', 'big5'],
])

/** The encodings that the server and the page itself declare, by their standard names, in the order of their authority. */
export function declaredEncodings(bytes: Uint8Array, facts: CaptureFacts): readonly string[] {
  const head = String.fromCharCode(...bytes.subarray(0, headBytes))
  const names = [inMeta.exec(facts.contentType ?? ''), inXml.exec(head), inMeta.exec(head)].flatMap((match) =>
    match?.[1] ? [match[1].toLowerCase()] : [],
  )
  return [...new Set(names.map((name) => chineseNames.get(name) ?? name))]
}
