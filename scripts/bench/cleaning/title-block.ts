import type { WantedReport } from '../dirt/labelled-page.ts'
import { inOneLine } from './wanted-cells.ts'

/**
 * A report as read, with its title block parted as the wanted one is. Of a slogan and the line with the meeting's name, readers call
 * either the headline; and the speaker and the day under the title of a speech are its subtitle or its first lines. What stands in the
 * block has to stand in the other, wherever.
 */
export function withTitleBlockOf(wanted: WantedReport | undefined, read: WantedReport): WantedReport {
  if (!wanted) return read
  const beside = read.subtitle === null ? [] : read.subtitle.split('\n')
  const block = [read.title, ...beside].filter((line) => line !== null)
  const isIn = (line: string | null) => line !== null && block.some((own) => same(own, line))
  const isSwapped = wanted.subtitle !== null && isIn(wanted.title) && same(read.title, wanted.subtitle)
  const title = isSwapped ? wanted.title : read.title
  const others = isSwapped ? [...beside.filter((line) => !same(line, wanted.title)), read.title].filter((line) => line !== null) : beside
  const subtitle = wanted.subtitle === null ? null : (others.find((line) => same(line, wanted.subtitle)) ?? others.join('\n'))
  const rest = subtitle === null || others.some((line) => same(line, subtitle)) ? others.filter((line) => !same(line, subtitle)) : []
  return { title, subtitle: subtitle === '' ? null : subtitle, paragraphs: [...rest, ...read.paragraphs] }
}

const same = (line: string | null, other: string | null) => line !== null && other !== null && inOneLine(line) === inOneLine(other)
