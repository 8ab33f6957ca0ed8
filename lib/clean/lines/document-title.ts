/** The name of a document file, as document-sharing sites print it for a headline, and the badge behind it. */
const documentTitle = /^(.{4,80}?)\s*(\.(?:docx?|wps|pdf|pptx?|txt|rtf)\s*(?:vip|免费|精品)?)$/i

export const isDocumentTitle = (folded: string): boolean => documentTitle.test(folded)

/** How many characters at the end of a document's name are file ending and badge; 0 where there are none. */
export const documentEndingLength = (text: string): number => documentTitle.exec(text)?.[2]?.length ?? 0
