import type { Range } from '#lib/report/index.ts'
import { authorLabels, otherFieldLabels, otherLabels, sourceLabels } from '../knowledge/byline-labels.ts'

/** What stands behind a label (来源:甲报) of a source line or byline: the label, and the value's range in the text. */
export type LabelledValue = Range & { readonly label: string; readonly text: string }

const known = [...new Set([...authorLabels, ...otherLabels, ...sourceLabels.flat(), ...otherFieldLabels])].sort(
  (a, b) => b.length - a.length,
)
const names = known.map((label) => [...label].join('[ \\u3000]*')).join('|')
const separator = '(?:[ \\u3000]*[:：|丨/／][ \\u3000]*\\n?[ \\u3000]*|[ \\u3000]+)'
/** 摄影/ and 文/ need their mark; a label also ends the value before it. */
const field = new RegExp(`(?<![\\p{Script=Han}])((?:${names})(?:[/／&和、](?:${names}))*)${separator}`, 'gu')
const direct = new RegExp(
  `(?<=^|[(（\\s])(${known.filter((label) => /记者|通讯员|实习生/.test(label)).join('|')})(?=\\p{Script=Han}{2,4}(?:$|[\\s,，、)）]))`,
  'gu',
)

/** All labelled values of a simplified text, in order. A value ends at the next label, a bracket, a bar or the end of the line. */
export function labelledValues(text: string): LabelledValue[] {
  const labels = [...text.matchAll(field), ...text.matchAll(direct)].sort((a, b) => a.index - b.index)
  return labels.map((match, index) => {
    const start = match.index + match[0].length
    const next = labels[index + 1]?.index ?? text.length
    const raw = /^[^\n()（）[\]【】<>]*/.exec(text.slice(start, Math.max(start, next)))?.[0] ?? ''
    const value = raw.replace(/[\s|丨/／,，;；。、:：]+$/u, '')
    const label = (match[1] ?? '').replace(/[ \u3000]/g, '')
    return { label, start, end: start + value.length, text: value }
  })
}
