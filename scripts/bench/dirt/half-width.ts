const halfOf: ReadonlyMap<string, string> = new Map([...'，：；！？（）'].map((mark, index) => [mark, ',:;!?()'.charAt(index)]))

/** Marks as scraped pages have them: ，：；！？（） are ASCII, 、。“”《》 stay. */
export const halfWidthMarks = (text: string): string => [...text].map((character) => halfOf.get(character) ?? character).join('')
