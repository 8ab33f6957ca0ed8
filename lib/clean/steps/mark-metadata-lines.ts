import type { ZoneKind } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { labelInView, type ViewLabel } from '../draft/label-in-view.ts'
import { classify, type LineClass } from '../lines/line-class.ts'
import { areNames } from '../lines/names.ts'
import { pageLines } from '../lines/page-lines.ts'
import { type TextRegion, textRegion } from '../lines/page-regions.ts'
import { paperHead } from '../lines/paper-head.ts'

const metadataKinds: ReadonlySet<ZoneKind> = new Set(['sourceLine', 'byline', 'caption', 'attachment'])
/** What may stand at the end of the last paragraph, in brackets: the reporter with his function, or a name alone. */
const closingByline =
  /[(（](?:(?:本报|本网|见习|实习|特约|全媒体|融媒体)?(?:记者|通讯员|文|图|文\/图|摄影|供稿|供图|编辑|来源|作者)[\s:：/|][^()（）。]{2,40}|(?<=[。”!！]\s?[(（])\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4}){0,3})[)）]$/u

/** Names and nothing else in brackets behind a sentence; the blanks between them may have been closed. */
const closingNames = /(?<=[。”!！]\s?)[(（]((?:记者|通讯员)?\s?[\p{Script=Han}\s]{2,12})[)）]$/u

/** Moves the lines that say who published and wrote a report, picture captions and attachments from the text to zones of their own. The lead of an agency (XX网讯) stays in the text. */
export function markMetadataLines(draft: Draft): Draft {
  const classes = classify(pageLines(draft))
  const region = textRegion(classes)
  const head = paperHead(classes)
  const labels = classes.flatMap((lineClass, index) => [
    ...(head.has(lineClass.line) || isSignatureDate(lineClass, index, region) ? [] : wholeLine(lineClass)),
    ...(index === region.end - 1 ? closing(lineClass) : []),
  ])
  const all = [...labels, ...closingLine(classes, region)]
  return labelInView(
    draft,
    'metadataLines',
    all.sort((a, b) => a.start - b.start),
  )
}

/** The date under a speech or a notice, written out, is part of it. */
const isSignatureDate = ({ line }: LineClass, index: number, region: TextRegion) =>
  index > region.first && /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line.folded)

const wholeLine = ({ line, cue }: LineClass): ViewLabel[] =>
  line.zone === null && cue !== null && metadataKinds.has(cue) ? [{ start: line.start, end: line.end, kind: cue }] : []

function closing({ line, prose }: LineClass): ViewLabel[] {
  const match = prose && line.zone === null ? (closingByline.exec(line.text) ?? namesBehind(line.text)) : null
  return match ? [{ start: line.start + match.index, end: line.end, kind: 'byline' }] : []
}

function namesBehind(text: string): RegExpExecArray | null {
  const match = closingNames.exec(text)
  return match && areNames((match[1] ?? '').replace(/^(?:记者|通讯员)|\s/g, '')) ? match : null
}

/** (青河镇 方若水) on a line of its own right behind the text. */
function closingLine(classes: readonly LineClass[], region: TextRegion): ViewLabel[] {
  const [behind, ...signed] = classes.slice(region.end, region.end + mostSignature + 1).filter(isPlain)
  const line = behind && /^\([^()。\d]{2,24}\)$/.test(behind.line.folded) ? behind.line : signed.find(isName)?.line
  return line ? [{ start: line.start, end: line.end, kind: 'byline' }] : []
}

/** Lines of a signature that may stand between the text and the name of who wrote it. */
const mostSignature = 4

const isPlain = ({ line, cue }: LineClass) => line.zone === null && cue === null
const isName = ({ line: { folded } }: LineClass) => {
  const name = /^\((\p{Script=Han}{2,4})\)$/u.exec(folded)?.[1]
  return name !== undefined && areNames(name)
}
