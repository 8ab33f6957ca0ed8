import type { Finding } from '#lib/report/index.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { clausesOf, type Span } from './sentences.ts'

const dateline = /^(?:[^,，]{0,16}(?:讯|电|消息)[^\p{Script=Han}]*)?(?:\([^)]*\)|（[^）]*）)?\s*/u
const day = /^(?:(?:19|20)?\d{2,4}年)?(?:\d{1,2}月)?\d{1,2}[日号](?:[至-]\d{1,2}日)?|^(?:昨|今|近|日前|前)[天日]?|^(?:上午|下午|晚上?|中午)/
const convened = /^[^,，。;；]{2,30}?(?:组织召开|主持召开|召开|举行|举办)(?:了)?[^,，。;；]{2,60}?(?:会议|大会|会|仪式)$/
const convenedAfter = /^[^,，。;；]{4,60}?(?:会议|大会|会|仪式)(?:在[^,，。;；]{2,20})?(?:胜利|隆重|顺利)?(?:召开|举行|开幕)$/
const speech = /今天[,，]?(?:我们|[市县区]委[^,，。]{0,10}|在这里)*(?:召开|举行)(?:的?是?)([^,，。;；]{4,60}?(?:会议|大会|会))/

/**
 * A title for a page that prints none: the clause of the first paragraph that convenes the meeting (甲市召开…推进会), or for a speech
 * 在…会上的讲话. Basis `derived`.
 */
export function titleFromLead(input: ExtractInput): Finding<string> {
  const lead = bodyParagraphs(input)[0]
  if (!lead) return missing('not-printed', 'no-title')
  const spoken = speech.exec(lead.text)
  if (spoken?.[1]) return speechTitle(input, lead, spoken.index + spoken[0].length - spoken[1].length, spoken[1])
  const clause = clausesOf(lead.text, lead.start)
    .slice(0, 5)
    .map(withoutDate)
    .find((span) => convened.test(span.text) || convenedAfter.test(span.text))
  if (!clause) return missing('not-printed', 'no-title')
  const text = clause.text.replace(/在[^,，。]{2,20}?(?=(?:隆重|顺利|胜利)?(?:召开|举行|开幕)$)/, '')
  return found(text, {
    rule: 'convening-clause',
    confidence: 'likely',
    basis: 'derived',
    quotes: [quoteAt(input, 'body', clause.start, clause.end, 'value')],
  })
}

function speechTitle(input: ExtractInput, lead: Span, at: number, meeting: string): Finding<string> {
  const quote = quoteAt(input, 'body', lead.start + at, lead.start + at + meeting.length, 'value')
  return found(`在${meeting}上的讲话`, { rule: 'speech-opening', confidence: 'unsure', basis: 'derived', quotes: [quote] })
}

/** The clause without the agency lead and the words for the day at its head. */
function withoutDate(span: Span): Span {
  let text = span.text.replace(dateline, '')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(day, '').trimStart()
  }
  return { start: span.end - text.length, end: span.end, text }
}
