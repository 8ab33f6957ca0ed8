import type { Finding } from '#lib/report/index.ts'
import { found } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { paragraphsOf } from './sentences.ts'

/** Words of a list of attachments that are no file's name: labels, numbers, sizes, download counters and buttons. */
const label = /^[\s【[（(]*(?:相关)?附\s*件(?:下载|列表|清单)?[\s】\]）)]*\d{0,2}[:：.．、\s]*(?:\d{1,2}[.．、]\s*)?|^\s*\d{1,2}[.．、]\s*/u
const trailing = /\s*(?:[(（][^()（）]{0,30}(?:下载|KB|MB|字节|次)[^()（）]{0,20}[)）]|点击(?:此处)?下载|下载)\s*$/iu

/** The files that a page lists as attached, by the names that it prints, in order and each once. */
export function readAttachments(input: ExtractInput): Finding<string>[] {
  const names = paragraphsOf(input.simple.attachment ?? '').flatMap(({ text, start }) => {
    const from = label.exec(text)?.[0].length ?? 0
    const name = text.slice(from).replace(trailing, '').trimEnd()
    return /[\p{Script=Han}A-Za-z]{2}/u.test(name)
      ? [{ name: name.trimStart(), start: start + from + name.length - name.trimStart().length }]
      : []
  })
  return names
    .filter(({ name }, index) => names.findIndex((other) => other.name === name) === index)
    .map(({ name, start }) =>
      found(name, {
        rule: 'attachment-line',
        confidence: 'certain',
        quotes: [quoteAt(input, 'attachment', start, start + name.length, 'value')],
      }),
    )
}
