import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { isProse } from '../lines/is-prose.ts'
import { type PageLine, pageLines } from '../lines/page-lines.ts'

const number = '[一二三四五六七八九十]{1,3}'
const enumerator = `(?:${number}、(?!${number}[、产])|[(（]${number}[)）])`
/** The end of a sentence, the white space behind it, and the number that opens the next paragraph. */
const beforeEnumerator = new RegExp(`([。!?！？;；]”?)([^\\S\\n]*)(?=${enumerator})`, 'g')
const afterSentence = /([。!?！？]”?)([^\S\n]+)(?=[\p{Script=Han}“《(（])/gu
const heading = new RegExp(
  `(?<=(?:^|[。!?！？;；]”?\\s*))${number}、(?!${number}[、产])[^。!?！？;；\\s]{4,60}([^\\S\\n]+)(?=\\p{Script=Han})`,
  'gu',
)
/** Shorter lines are paragraphs, whatever numbers they hold. */
const shortestRunOn = 600
const shortestOnly = 200
const fewestEnumerators = 2
const fewestSpaces = 3

/** Gives a speech that was run together into one line its paragraphs again: before 一、 and (一) at the end of a sentence, and where spaces are left of the line ends. */
export function breakParagraphs(draft: Draft): Draft {
  const lines = pageLines(draft)
  const only = onlyParagraph(lines)
  const runOn = lines.filter((line) => line.text.length >= shortestRunOn || line === only)
  return replaceInView(
    draft,
    'layout',
    runOn.flatMap((line) => breaksOf(line, line === only ? 1 : fewestEnumerators)),
  )
}

/** The paragraph of a page that has no other. */
function onlyParagraph(lines: readonly PageLine[]): PageLine | null {
  const prose = lines.filter(({ zone, folded }) => zone === null && isProse(folded))
  return prose.length === 1 && (prose[0]?.text.length ?? 0) >= shortestOnly ? (prose[0] ?? null) : null
}

function breaksOf({ text, start }: PageLine, fewest: number): ViewReplacement[] {
  const breaks = new Map<number, ViewReplacement>()
  const add = (mark: string, blank: string, index: number) => {
    const at = blank === '' ? index : index + mark.length
    breaks.set(index + mark.length, {
      start: start + at,
      end: start + index + mark.length + blank.length,
      after: blank === '' ? `${mark}\n` : '\n',
    })
  }
  const enumerated = [...text.matchAll(beforeEnumerator)]
  const spaced = [...text.matchAll(afterSentence)]
  if (enumerated.length >= fewest) for (const match of enumerated) add(match[1] ?? '', match[2] ?? '', match.index)
  if (spaced.length >= fewestSpaces) for (const match of spaced) add(match[1] ?? '', match[2] ?? '', match.index)
  if (breaks.size > 0)
    for (const match of text.matchAll(heading)) add('', match[1] ?? '', match.index + match[0].length - (match[1] ?? '').length)
  return [...breaks.values()].sort((a, b) => a.start - b.start)
}
