import type { LabelledPage, WantedReport } from '../dirt/labelled-page.ts'
import { inOneLine } from './wanted-cells.ts'

/** Headings and counted items, before which a page that lost its breaks may get one too many: 一、 (一) 第一, */
const opensAnItem = /^(?:[一二三四五六七八九十]+[、是要]|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[,，、]|\d{1,2}[.、])/u

/** Whether a page gave the wanted reports: as many, each with its title, subtitle and paragraphs. White space in a line counts as one blank. */
export function isExact({ wanted, families }: LabelledPage, read: readonly WantedReport[]): boolean {
  if (read.length !== wanted.length) return false
  const line = (text: string | null) => (text === null ? null : inOneLine(text))
  return wanted.every((report, index) => {
    const other = read[index] as WantedReport
    if (line(report.title) !== line(other.title) || line(report.subtitle) !== line(other.subtitle)) return false
    const [own, others] = [report.paragraphs.map(inOneLine), other.paragraphs.map(inOneLine)]
    return (families.includes('oneParagraph') ? withoutSurplusBreaks(others, own) : others).join('\n') === own.join('\n')
  })
}

/** Nobody can tell from a page in one paragraph whether a counted item had a line of its own where the report had it in the midst of one. */
function withoutSurplusBreaks(paragraphs: readonly string[], wanted: readonly string[]): string[] {
  const starts = new Set(wanted.map((line) => line.slice(0, 12)))
  const lines: string[] = []
  for (const line of paragraphs) {
    if (lines.length > 0 && opensAnItem.test(line) && !starts.has(line.slice(0, 12))) lines[lines.length - 1] += line
    else lines.push(line)
  }
  return lines
}
