import type { LabelledPage, WantedReport } from '../dirt/labelled-page.ts'
import { inOneLine } from './wanted-cells.ts'

/** Headings and counted items, before which a page that lost its breaks may get one: 一、 (一) 第一, */
const opensAnItem = /^(?:[一二三四五六七八九十]+[、是要]|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[,，、]|\d{1,2}[.、])/u

/** Whether a page gave the wanted reports: as many, each with its title, subtitle and paragraphs. White space in a line counts as one blank. */
export function isExact({ wanted, families }: LabelledPage, read: readonly WantedReport[]): boolean {
  if (read.length !== wanted.length) return false
  const isLenient = families.includes('oneParagraph')
  const lines = ({ paragraphs }: WantedReport) => (isLenient ? rejoined(paragraphs) : paragraphs.map(inOneLine)).join('\n')
  const line = (text: string | null) => (text === null ? null : inOneLine(text))
  return wanted.every((report, index) => {
    const other = read[index] as WantedReport
    return line(report.title) === line(other.title) && line(report.subtitle) === line(other.subtitle) && lines(report) === lines(other)
  })
}

/** Nobody can tell whether a counted item had a line of its own. */
function rejoined(paragraphs: readonly string[]): string[] {
  const lines: string[] = []
  for (const line of paragraphs.map(inOneLine)) {
    if (lines.length > 0 && opensAnItem.test(line)) lines[lines.length - 1] += line
    else lines.push(line)
  }
  return lines
}
