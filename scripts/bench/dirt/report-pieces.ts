import type { InventedReport } from '../reports/invented-report.ts'
import type { Part, Piece } from './labelled-page.ts'

/** A clean page: title line, subtitle line, paragraphs, each ended by a line feed but for the last. */
export function reportPieces({ title, subtitle, paragraphs }: InventedReport, report = 0): Piece[] {
  const lines: readonly (readonly [Part, string | null])[] = [
    ['title', title],
    ['subtitle', subtitle],
    ...paragraphs.map((text) => ['body', text] as const),
  ]
  const present = lines.filter((line): line is readonly [Part, string] => line[1] !== null)
  return present.map(([part, line], index) => ({
    kind: 'text',
    text: index < present.length - 1 ? `${line}\n` : line,
    part,
    ...(report > 0 ? { report } : {}),
  }))
}
