import type { ZoneKind } from '#lib/report/index.ts'
import { type FrameKind, frameCue, isDocumentNotice, withoutButtons } from './frame-cue.ts'
import { isProse, isSalutation } from './is-prose.ts'
import { fieldNameAlone, metadataCue } from './metadata-cue.ts'
import type { PageLine } from './page-lines.ts'
import { remembered } from './remembered.ts'
import { withSignedContacts } from './signed-contacts.ts'
import { siteNotices } from './site-notices.ts'

/** What a line is by itself: a zone by its words (`cue`), or text that reads like a paragraph (`prose`), or neither, which its place on the page decides. */
export type LineClass = { readonly line: PageLine; readonly cue: ZoneKind | null; readonly prose: boolean }

const fewestDocumentLines = 3
/** 附:责任区划分表, above the files themselves. */
const attachedName = /^附\s?:\s?[^。;,]{2,40}$/

/** Classes of all lines of a page, in order. Lines that are in a zone already have that zone as their cue. */
export function classify(lines: readonly PageLine[]): readonly LineClass[] {
  const known = classesOf.get(lines) ?? classesOfLines(lines)
  classesOf.set(lines, known)
  return known
}

const classesOf = new WeakMap<readonly PageLine[], readonly LineClass[]>()

function classesOfLines(lines: readonly PageLine[]): readonly LineClass[] {
  const classes: LineClass[] = []
  const onDocumentSite =
    lines.filter(({ folded }) => frameCue(folded) === 'documentSiteFrame' || isDocumentNotice(folded)).length >= fewestDocumentLines
  for (const line of lines) classes.push(classOf(line, classes.at(-1), onDocumentSite))
  const notices = siteNotices(classes)
  for (let at = classes.length - 2; at >= 0; at--) {
    const one = classes[at] as LineClass
    if (one.cue === null && classes[at + 1]?.cue === 'attachment' && attachedName.test(one.line.folded))
      classes[at] = { ...one, cue: 'attachment', prose: false }
  }
  return withSignedContacts(
    notices.size === 0 ? classes : classes.map((one) => (notices.has(one) ? { ...one, cue: 'footer', prose: false } : one)),
  )
}

function classOf(line: PageLine, before: LineClass | undefined, onDocumentSite: boolean): LineClass {
  const cue =
    line.zone ??
    (continuesAttachments(line, before) ? 'attachment' : null) ??
    (onDocumentSite && (isDocumentNotice(line.folded) || continuesNotice(line, before)) ? 'documentSiteFrame' : null) ??
    valueCue(line, before) ??
    ownCue(line.folded)
  return { line, cue, prose: cue === null && !line.linked && (isProse(line.folded) || isSalutation(line.folded)) }
}

const itemNumber = (folded: string) => Number(/^(?:\d{1,2}\.\s*)?(\d{1,2})[、.:]/.exec(folded)?.[1] ?? Number.NaN)

/** The next item of a numbered notice. */
const continuesNotice = ({ folded }: PageLine, before: LineClass | undefined) =>
  before?.cue === 'documentSiteFrame' && itemNumber(folded) === itemNumber(before.line.folded) + 1

/** The next item of a list of attached files: 2.责任单位名单.doc behind 附件:1.任务分解表.xls. */
const continuesAttachments = ({ folded }: PageLine, before: LineClass | undefined) =>
  before?.cue === 'attachment' &&
  itemNumber(folded) === itemNumber(before.line.folded.replace(/^附件\s*:\s*/, '')) + 1 &&
  /\.(?:docx?|xlsx?|pdf|pptx?|wps|zip|rar|jpe?g)$/i.test(folded)

const longestProseWithCue = 60
const strongInProse: ReadonlySet<FrameKind> = new Set(['footer'])

/** Whom to ask, as a sentence: the end of a notice. Footers print no full stop. */
const noticeContact = /^\(?(?:会务|报名|工作)?(?:联系人|联系电话|电话|联系方式|联系地址|地址|邮箱|电子邮箱|传真)\s*:.{2,100}。\)?$/

const ownCue = remembered((folded: string): ZoneKind | null => {
  const metadata = metadataCue(folded) ?? metadataCue(withoutButtons(folded))
  if (metadata) return metadata
  const frame = frameCue(folded)
  if (frame === 'footer' && noticeContact.test(folded)) return null
  if (frame === null || (isProse(folded) && folded.length > longestProseWithCue && !strongInProse.has(frame))) return null
  return frame
})

const longestValue = 80
const longestName = 20

/** Forums print a field's name on one line and its value on the next. */
function valueCue(line: PageLine, before: LineClass | undefined): ZoneKind | null {
  const name = before ? fieldNameAlone(before.line.folded) : null
  if (!before?.cue || name === null || fieldNameAlone(line.folded) !== null) return null
  if (name === '标题') return line.folded.length <= longestValue ? 'forumFrame' : null
  if (/时间|日期/.test(name)) return /^[\d-:/.年月日 ]+$/.test(line.folded) ? before.cue : null
  return line.folded.length <= longestName && !/[,。!?、:]/.test(line.folded) ? before.cue : null
}
