/** `half`: the marks of scraped pages, where ，：；！？（） are , : ; ! ? ( ); 。、“”《》 stay. */
export type Marks = 'full' | 'half'

const halfOf: { readonly [mark: string]: string } = { '，': ',', '：': ':', '；': ';', '！': '!', '？': '?', '（': '(', '）': ')' }

export const withMarks = (text: string, marks: Marks): string =>
  marks === 'full' ? text : text.replace(/[，：；！？（）]/gu, (mark) => halfOf[mark] ?? mark)

/** The same for every string within a value. */
export function marksWithin<T>(value: T, marks: Marks): T {
  if (typeof value === 'string') return withMarks(value, marks) as T
  if (Array.isArray(value)) return value.map((one) => marksWithin(one, marks)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marksWithin(one, marks)])) as T
}
