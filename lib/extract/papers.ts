import type { DocumentType } from '#lib/report/index.ts'

const papers: ReadonlySet<DocumentType> = new Set(['plan', 'notice', 'list', 'summary'])

/** Kinds of text that are signed and dated when they are issued, whatever meetings they speak of. */
export const isPaper = (type: DocumentType | null): boolean => type !== null && papers.has(type)
