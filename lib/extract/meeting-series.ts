import type { Finding, MeetingMode, MeetingNumber, ZoneKind } from '#lib/report/index.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { numberOf } from './chinese-numbers.ts'
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { clauseAt, sentencesOf } from './sentences.ts'

type Stretch = { readonly zone: ZoneKind; readonly text: string; readonly start: number }

const convening = /召开|举行|举办/
const figure = '([〇零一二三四五六七八九十百]{1,4}|\\d{1,3})'
/** 第三次推进会, 2022年(度)第5次调度会: the meeting itself, not a congress or a census that it speaks of. */
const ordinal = new RegExp(
  `(?:((?:19|20)\\d\\d)年度?)?第${figure}次(?![^,，。;；]{0,6}(?:代表大会|党代会|党代表|全会|普查|测评|督查|暗访|检查|通报))(?=[^,，。;；:：]{0,24}会)`,
  'u',
)
/** A meeting that is told of besides this one. */
const others =
  /收听|收看|会议?精神|会后|结束[后之]|之后|上次|(?:会议?|次)以来|^(?:在|参加)?(?:全国|中央)(?!(?:县级)?文明(?:典范)?城|卫生|双拥)/

/** The stretches that name the meeting: the title, and the first sentence that convenes it. */
function namingStretches(input: ExtractInput): Stretch[] {
  const lead = bodyParagraphs(input)
    .slice(0, 2)
    .flatMap(({ text, start }) => sentencesOf(text, start))
    .find(({ text }) => convening.test(text))
  return [
    { zone: 'title', text: input.simple.title ?? '', start: 0 },
    ...(lead ? [{ zone: 'body' as const, text: lead.text, start: lead.start }] : []),
  ]
}

/** Which meeting of its series it was, from its name in the title or in the sentence that convenes it. */
export function readMeetingNumber(input: ExtractInput): Finding<MeetingNumber> {
  for (const { zone, text, start } of namingStretches(input)) {
    const match = ordinal.exec(text)
    const number = numberOf(match?.[2] ?? '')
    if (!match || !(number > 0) || others.test(clauseAt(text, match.index).text)) continue
    const ofYear = match[1] ? Number(match[1]) : null
    return found(
      { number, ofYear },
      {
        rule: zone === 'title' ? 'number-in-title' : 'number-in-convening-clause',
        confidence: zone === 'title' ? 'certain' : 'likely',
        quotes: [quoteAt(input, zone, start + match.index, start + match.index + match[0].length, 'value')],
      },
    )
  }
  return missing('not-printed', 'no-meeting-number')
}

/** How people far away take part. */
const distance = '(?:电视电话|视频电话|视频|视讯|电视|电话|网络|线上|云端|远程)'
const modeCues: readonly { readonly mode: MeetingMode; readonly pattern: RegExp; readonly anywhere?: true }[] = [
  {
    mode: 'video',
    pattern: new RegExp(
      `(?:${distance}|(?<!在)云)(?:创建|创城|创文|文明|迎检|工作|调度|推进|动员|部署|扩大|培训|点评|专题|连线)*(?:大?会)`,
      'u',
    ),
  },
  {
    mode: 'video',
    pattern: new RegExp(
      `(?:会议|大会|会)(?:还|均|同时|全程|继续)?(?:采取|采用|以|用|通过|运用|利用)[^,，。;；]{0,12}(?:${distance}|线上线下)[^,，。;；]{0,8}(?:形式|方式|系统|会议|平台)?(?:一直|直接)?[^,，。;；]{0,6}(?:召开|举行|进行|开到|开至|连通|直通|覆盖|延伸)`,
      'u',
    ),
    anywhere: true,
  },
  {
    mode: 'video',
    pattern: new RegExp(`以[^,，。;；]{0,6}${distance}[^,，。;；]{0,4}(?:形式|方式)(?:召开|举行|开到|开至)`, 'u'),
    anywhere: true,
  },
  {
    mode: 'video',
    pattern:
      /(?:设|设立|设置|开设|开通)了?[^,，。;；]{0,12}分会场|在(?:各自|各地|所在地|当地)?[^,，。;；]{0,10}分会场(?:参加|参会|收看|收听)/u,
    anywhere: true,
  },
  {
    mode: 'on-site',
    pattern:
      /现场(?:推进|观摩|调度|点评|办公|推动|督办|交办|整改|工作|经验交流|会商|协调|拉练|评议)*(?:大?会)|观摩(?:推进|点评|交流|学习|评议|拉练)*(?:大?会)/u,
  },
]

/** Whether the meeting was held over a distance or at the places that it was about: from its name, or where the text says how it was held. */
export function readMeetingMode(input: ExtractInput): Finding<MeetingMode> {
  const stretches = namingStretches(input)
  const whole: Stretch = { zone: 'body', text: input.simple.body ?? '', start: 0 }
  for (const { mode, pattern, anywhere } of modeCues) {
    for (const { zone, text, start } of anywhere ? [...stretches, whole] : stretches) {
      const match = pattern.exec(text)
      if (!match || others.test(clauseAt(text, match.index).text)) continue
      return found<MeetingMode>(mode, {
        rule: zone === 'title' ? 'mode-in-title' : 'mode-of-convening',
        confidence: zone === 'title' ? 'certain' : 'likely',
        quotes: [quoteAt(input, zone, start + match.index, start + match.index + match[0].length, 'cue')],
      })
    }
  }
  return missing('not-printed', 'no-words-of-mode')
}
