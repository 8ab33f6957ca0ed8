import { authorLabels, otherFieldLabels, otherLabels, sourceLabels } from '#lib/knowledge/byline-labels.ts'
import type { Range } from '#lib/report/index.ts'

/** What stands behind a label (来源:甲报) of a source line or byline: the label, and the value's range in the text. */
export type LabelledValue = Range & { readonly label: string; readonly text: string }

const known = [...new Set([...authorLabels, ...otherLabels, ...sourceLabels.flat(), ...otherFieldLabels])].sort(
  (a, b) => b.length - a.length,
)
const alternatives = known.map((label) => [...label].join('[ \\u3000]*')).join('|')
/** What a label can begin with: told at once, where the labels themselves are tried one by one. */
const firsts = `(?=[${[...new Set([...known, '记者', '通讯员'].map((label) => label.charAt(0)))].join('')}])`
const separator = '(?:[ \\u3000]*[:：|丨/／][ \\u3000]*\\n?[ \\u3000]*|[ \\u3000]+)'
/** What may stand before 记者 as a part of the label: 本刊记者, 甲报记者. */
const ofPaper = '(?:\\p{Script=Han}{1,10}(?=记者|通讯员))?'
const field = new RegExp(`(?<!\\p{Script=Han})${ofPaper}${firsts}((?:${alternatives})(?:[/／&和、](?:${alternatives}))*)${separator}`, 'gu')
/** 记者 and its like also stand directly before the name. */
const direct = new RegExp(
  `(?<!\\p{Script=Han})${ofPaper}(${known.filter((label) => /记者|通讯员|实习生/.test(label)).join('|')})(?=\\p{Script=Han}{2,4}?(?:$|[\\s,，、)）]|(?:摄影)?报道))`,
  'gu',
)
/** Where a value ends before the line does: a day, a button, the label of another field. */
const valueEnd =
  /(?<=\S{2})(?:作者|责任编辑|责编|编辑|记者|点击(?:数|量|次数)?|浏览(?:次数|量)?|阅读(?:次数|量)?|访问量|发布时间|时间|日期)\s*[:：].*$|\s*[|丨].*$|[\s|丨/／,，;；。、:：-]+$|\s*(?:(?:19|20)\d\d[-年/.]\d.*|字体|字号|我要评论|打印本?页?|收藏|分享|关闭).*$/u

/** All labelled values of a simplified text, in order. A value ends at the next label, a bracket, a bar or the end of the line. */
export function labelledValues(text: string): LabelledValue[] {
  const labels = [...text.matchAll(field), ...text.matchAll(direct)].sort((a, b) => a.index - b.index)
  return labels.map((match, index) => {
    const start = match.index + match[0].length
    const next = labels[index + 1]?.index ?? text.length
    const line = /^[^\n()（）[\]【】<>]*/.exec(text.slice(start, Math.max(start, next)))?.[0] ?? ''
    const value = line.replace(valueEnd, '').replace(valueEnd, '')
    return { label: (match[1] ?? '').replace(/[ \u3000]/g, ''), start, end: start + value.length, text: value }
  })
}
