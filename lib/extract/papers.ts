import type { DocumentType } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'

const papers: ReadonlySet<DocumentType> = new Set(['plan', 'notice', 'list', 'summary'])
const paperTitle = /(?:倡议书|公开信|一封信|通报|决定|公告|公示|通告|承诺书|宣言)$/u

/** Kinds of text that are signed and dated when they are issued, whatever meetings they speak of: by kind, or by what the title calls it. */
export const isPaper = (input: ExtractInput, type: DocumentType | null): boolean =>
  type !== null && (papers.has(type) || (type !== 'report' && paperTitle.test((input.simple.title ?? '').trim())))
