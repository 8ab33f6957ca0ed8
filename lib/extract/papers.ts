import type { DocumentType } from '#lib/report/index.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import type { ExtractInput } from './input.ts'

const papers: ReadonlySet<DocumentType> = new Set(['plan', 'notice', 'list', 'summary'])
const names = '倡议书|公开信|一封信|通报|决定|公告|公示|通告|承诺书|宣言'
const paperTitle = new RegExp(`(?:${names})$`, 'u')
/** Lines of a text that a headline can be found in which was not told from it. */
const headLines = 12
const longestHeadline = 40
const paperLine = new RegExp(`^[^,，。；;]{2,}(?:${names.replace('通报|决定|', '')})(?:$|[\\s【\\[])`, 'u')

const hasPaperLine = (input: ExtractInput) =>
  bodyParagraphs(input)
    .slice(0, headLines)
    .some(({ text }) => text.length <= longestHeadline && paperLine.test(text.trim()))

/** Kinds of text that are signed and dated when they are issued, whatever meetings they speak of: by kind, or by what the title calls it. */
export const isPaper = (input: ExtractInput, type: DocumentType | null): boolean =>
  type !== null && (papers.has(type) || (type !== 'report' && (paperTitle.test((input.simple.title ?? '').trim()) || hasPaperLine(input))))
