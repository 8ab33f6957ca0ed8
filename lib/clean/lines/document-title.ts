/** The name of a document file, as document-sharing sites print it for a headline, and the badge behind it. */
const documentTitle = /^(.{4,80}?)\s*(\.(?:docx?|wps|pdf|pptx?|txt|rtf)\s*(?:vip|免费|精品)?)$/i

export const isDocumentTitle = (folded: string): boolean => documentTitle.test(folded)

/** How many characters at the end of a document's name are file ending and badge; 0 where there are none. */
export const documentEndingLength = (text: string): number => documentTitle.exec(text)?.[2]?.length ?? 0

/** What pages print behind their headline in a window's title: _临江新闻网. */
const siteEnding =
  /\s*(?:_|\s[-–|]\s|-)\s*[^_\s,。-]{2,20}(?:网|网站|政府|日报|晚报|时报|频道|在线|门户|新闻中心|客户端|论坛|文库)(?:\s?[_-]\s?[^_\s,。-]{2,20})*$/

/** How many characters at the end of a headline name the site; 0 where there are none. */
export const siteEndingLength = (text: string): number => siteEnding.exec(text)?.[0].length ?? 0
