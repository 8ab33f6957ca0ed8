import { authorLabels, otherFieldLabels, otherLabels, sourceLabels } from '#lib/knowledge/byline-labels.ts'
import type { Range } from '#lib/report/index.ts'
import { rememberedByZone } from './remembered.ts'

/** What stands behind a label (来源:甲报) of a source line or byline: the label, and the value's range in the text. */
export type LabelledValue = Range & { readonly label: string; readonly text: string }

const known = [...new Set([...authorLabels, ...otherLabels, ...sourceLabels.flat(), ...otherFieldLabels])].sort(
  (a, b) => b.length - a.length,
)
const alternatives = known.map((label) => [...label].join('[ \\u3000]*')).join('|')
/** What a label can begin with: told at once, where the labels themselves are tried one by one. */
const firsts = `(?=[${[...new Set([...known, '记者', '通讯员'].map((label) => label.charAt(0)))].join('')}])`
/** A value may stand in square brackets: 来源:[甲报]. */
const separator = '(?:[ \\u3000]*[:：|丨/／][ \\u3000]*\\n?[ \\u3000]*(?:[[【](?=\\p{Script=Han}))?|[ \\u3000]+)'
/** What may stand before 记者 as a part of the label: 本刊记者, 甲报记者. */
const ofPaper = '(?:\\p{Script=Han}{1,10}(?=记者|通讯员))?'
const field = new RegExp(
  `(?<!\\p{Script=Han}[/／]?)${ofPaper}${firsts}((?:${alternatives})(?:[/／&和、](?:${alternatives}))*)${separator}`,
  'gu',
)
/** 记者 and its like also stand directly before the name. */
const direct = new RegExp(
  `(?<!\\p{Script=Han})${ofPaper}(${known.filter((label) => /记者|通讯员|实习生/.test(label)).join('|')})(?=\\p{Script=Han}{2,4}?(?:$|[\\s,，、)）]|(?:摄影)?报道|通讯员|实习生))`,
  'gu',
)
/** 来源:甲报作者:乙点击数:12, 2019年5月6日来源:甲报: a label with a colon directly behind a value or a day. */
const glued =
  /(?<=\p{Script=Han})(来源|信息来源|文章来源|稿源|作者|记者|通讯员|责任编辑|编辑|审核|信息员|发布时间|发布日期|录入时间|时间|日期|点击数|点击量|点击率|点击|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|人气|字号|字体|摄影|文字)[ \u3000]*[:：][ \u3000]*/gu
/** Words that such a label ends: 图片来源 names no source of the text. */
const otherWord =
  /(?:图片|照片|数据|资金|经费|资料|收入|文章|信息|稿件|新闻|消息|内容|水|光|电|责任|网络|值班|本期|文字|图文|新媒体|特约|本报|首席|见习|实习|发布|更新|录入|上传|会议|活动|开会|截止|发表|联系)$/u

/** 记者甲实习生乙: the next label stands directly behind the name. */
const chained =
  /(?<=(?:记者|通讯员|实习生)[\s:：]?\p{Script=Han}{2,4})(通讯员|实习生)[\s:：]{0,2}(?=\p{Script=Han}{2,4}(?:$|[\s,，、)）]))/gu

function gluedLabels(text: string, others: readonly RegExpExecArray[]): RegExpExecArray[] {
  return [...text.matchAll(glued)].filter(({ index, 0: whole }) => {
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
    const isInside = others.some((other) => other.index < index + whole.length && index < other.index + other[0].length)
    return !isInside && !otherWord.test(line) && /[:：]|\d日$|\d[- /.]\d/u.test(line)
  })
}

/** Where a value ends before the line does: a day, a button, the label of another field. */
const valueEnd =
  /(?<=\S{2})(?:作者|责任编辑|责编|编辑|记者|点击(?:数|量|次数)?|浏览(?:次数|量)?|阅读(?:次数|量)?|访问量|发布时间|时间|日期)\s*[:：].*$|\s*[|丨｜].*$|[\s|丨｜·/／,，;；。、:：-]+$|\s*(?:(?:19|20)\d\d[-年/.]\d.*|字体|字号|大[\s|]{0,3}中[\s|]{0,3}小|我要评论|我有话说|我来说两句|手机看新闻|热度|打印本?页?|收藏|分享|关闭).*$|\s+(?:\d+\s?(?:浏览|阅读|评论|次)|(?:点击|浏览|阅读|评论|查看)\s?\d+).*$|(?:^|\s+)(?:微信|微博|QQ空间|标签).*$|\s+发布$/u

/** All labelled values of a simplified text, in order. A value ends at the next label, a bracket, a bar or the end of the line. */
export function labelledValues(text: string): LabelledValue[] {
  const whole = [...text.matchAll(field), ...text.matchAll(direct), ...text.matchAll(chained)]
  const labels = [...whole, ...gluedLabels(text, whole)].sort((a, b) => a.index - b.index)
  return labels.map((match, index) => {
    const start = match.index + match[0].length
    const next = labels[index + 1]?.index ?? text.length
    const line = /^[^\n()（）[\]【】<>]*/.exec(text.slice(start, Math.max(start, next)))?.[0] ?? ''
    const value = line.replace(valueEnd, '').replace(valueEnd, '')
    return { label: (match[1] ?? '').replace(/[ \u3000]/g, ''), start, end: start + value.length, text: value }
  })
}

/** All labelled values of a zone. */
export const zoneLabels = rememberedByZone(labelledValues)
