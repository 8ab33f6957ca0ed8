import type { Damage, ReportFlag, ZoneKind, ZoneTexts } from '#lib/report/index.ts'
import marks from '../data/flag-marks.json' with { type: 'json' }
import { foldForRecognition } from '../lines/fold-line.ts'
import { isRewritten } from '../wording/is-rewritten.ts'

const oneOf = (words: readonly string[]) => new RegExp(words.join('|'), 'u')
const maskedNames = oneOf(marks.masked)
const cutOff = oneOf(marks.truncated)
/** A speech that comes to its own end is whole, whatever the site says of its preview. */
const ending = oneOf(marks.ending)
const rewritten = oneOf(marks.rewritten)
const statesLength = oneOf(marks.statesLength)
/** Words that a machine puts for those that officials use; a person may use one of them. */
const spun = marks.spun.map((word) => new RegExp(word, 'u'))
const fewestSpun = 3
/** Bold type of Markdown: stars that open behind a mark and close before a blank or one. */
const bold = /(?<![\p{Script=Han}*\w])\*\*(?=[^\s*])[^*\n]{4,120}\*\*(?![*年月日])/gu
const unfinished = /[\p{Script=Han}、,]$/u
/** Where sites say that a text is not whole, or was made by a machine. */
const frameKinds: readonly ZoneKind[] = ['documentSiteFrame', 'pageJump', 'share', 'navigation', 'sourceLine', 'counter']
const longLine = 20
const longParagraph = 40
const trailingDots = /[\p{Script=Han},，、](?:\.{3,6}|…{1,2})$/u
/** What stands behind the last full stop of a whole text: thanks, a formula, an office. */
const closingWords = /谢谢|特此|此致|敬礼|^完$|全文完|讲完了|(?:政府|委员会|办公室|指挥部|领导小组|办|局|委|部|中心|公司|学校)$/
/** The lists at the end of minutes. */
const rollCall = /^(?:出席|列席|参加|缺席|请假|主持|记录|抄送|主送|发送|报送|附件?|联系人)\S{0,6}[:：]/

const folded = (text: string) => text.split('\n').map(foldForRecognition).join('\n')

/** What cleaning can tell of a report as a whole. */
export function flagsOf(texts: ZoneTexts, damage: readonly Damage[]): readonly ReportFlag[] {
  const textOf = (kind: ZoneKind) => texts[kind]?.text ?? ''
  const own = folded(`${textOf('title')}\n${textOf('body')}`)
  const frame = folded(frameKinds.map(textOf).join('\n'))
  const found: readonly (readonly [ReportFlag, boolean])[] = [
    ['masked', maskedNames.test(`${folded(textOf('subtitle'))}\n${own.replace(bold, '')}`)],
    ['truncated', isTruncated(own) || cutOff.test(own) || (cutOff.test(frame) && !isWhole(own))],
    [
      'rewritten',
      rewritten.test(own) || rewritten.test(frame) || isSpun(own) || isRewritten(own, statesLength.test(own) || statesLength.test(frame)),
    ],
    ['damaged', damage.length > 0],
    ['document-site', isOfDocumentSite(textOf('documentSiteFrame'), textOf('forumFrame'))],
  ]
  return found.filter(([, holds]) => holds).map(([flag]) => flag)
}

/** What sites that share documents say of themselves; a name of a file alone stands on other pages too. */
const ofDocuments = /文档|文库|范文|资料|积分|vip|会员|未读|预览|下载券|金币/i
const linesIn = (text: string) => (text === '' ? 0 : text.split('\n').length)

/** Forums sell downloads, too: they are told by how much of the page is theirs. */
const isOfDocumentSite = (documentFrame: string, forumFrame: string): boolean =>
  linesIn(documentFrame) > linesIn(forumFrame) && ofDocuments.test(folded(documentFrame))

const isSpun = (text: string) => spun.filter((word) => word.test(text)).length >= fewestSpun

/** A text that comes to an end is whole, whatever a button of the site says. */
function isWhole(own: string): boolean {
  const last = own.slice(own.lastIndexOf('\n') + 1)
  return (
    ending.test(own) ||
    /[。!?][”’"」)]*$/.test(last) ||
    closingWords.test(last) ||
    rollCall.test(last) ||
    /[\d一二三四五六七八九十]日$/.test(last)
  )
}

/** A paragraph that breaks off without any mark, or in dots, at the end of the report. */
function isTruncated(body: string): boolean {
  const last = body.slice(body.lastIndexOf('\n') + 1)
  if (trailingDots.test(last)) return true
  const sentence = last.slice(last.search(/[^。!?！？]*$/))
  if (!unfinished.test(sentence) || /\d{1,2}日$|[一二三四五六七八九十]日$/.test(sentence)) return false
  if (/[,，、]$/.test(sentence)) return true
  if (closingWords.test(sentence) || rollCall.test(last)) return false
  return sentence.length >= longLine ? /[,，、;；]/.test(sentence) : last.length >= longParagraph && !/\s/.test(sentence)
}
