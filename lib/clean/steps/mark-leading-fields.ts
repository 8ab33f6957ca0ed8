import type { Draft } from '../draft/draft.ts'
import { labelInView, type ViewLabel } from '../draft/label-in-view.ts'
import { classify } from '../lines/line-class.ts'
import { pageLines } from '../lines/page-lines.ts'

const titleField = /^((?:标题|標題|题目|題目)[:：]\s?)([^\s。]{5,60})\s+/
const leadingField =
  /^(?:来源|來源|作者|发布时间|發布時間|时间|時間|日期|编辑|編輯)[:：]\s?[^\s。,，;]{2,60}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?\s+/
/** 转自青河日报: and the text. */
const copiedFrom =
  /^(?:转自|转载自|轉自|轉載自)\s?[:：]?\s?[^\s,，。:：]{2,14}(?:报|報|网|網|微信|微博|号|號|端|发布|發布|台|臺)\s?[:：]\s?/

const mostFields = 8

/** Takes the fields off a text that was run together with them: 标题:… 来源:青河融媒 时间:2021-04-13 and the first paragraph, all in one line. */
export function markLeadingFields(draft: Draft): Draft {
  const first = classify(pageLines(draft)).find(({ prose }) => prose)?.line
  return first ? labelInView(draft, 'metadataLines', fieldsOf(first.text, first.start)) : draft
}

function fieldsOf(text: string, start: number, left = mostFields): ViewLabel[] {
  const title = titleField.exec(text)
  const field = leadingField.exec(text)
  const length = (title ?? field ?? copiedFrom.exec(text))?.[0].length ?? 0
  if (length === 0 || left === 0) return []
  const nameLength = title?.[1]?.length ?? length
  const labels: ViewLabel[] = [{ start, end: start + nameLength, kind: 'sourceLine' }]
  if (title) labels.push({ start: start + nameLength, end: start + length, kind: 'title' })
  return [...labels, ...fieldsOf(text.slice(length), start + length, left - 1)]
}
