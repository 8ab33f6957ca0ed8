const marks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}
const kept = new Set('，；：！？（）、。“”《》')

/** What a character counts as among neighbours: itself for Chinese characters and marks (full-width), ０ for digits, Ａ for letters; empty for what does not count. */
export function symbolOf(char: string): string {
  if ((char >= '\u3400' && char <= '\u9fff') || kept.has(char)) return char
  const mark = marks[char]
  if (mark !== undefined) return mark
  if (/\s/u.test(char)) return ''
  return /[\d\uff10-\uff19]/u.test(char) ? '０' : 'Ａ'
}
