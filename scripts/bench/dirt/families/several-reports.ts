import type { InventedReport } from '../../reports/invented-report.ts'
import { byStrength, type Dirtier } from '../dirtier.ts'
import type { Piece } from '../labelled-page.ts'
import { reportPieces } from '../report-pieces.ts'
import type { Words } from '../words/words.ts'

const others = byStrength(1, 1, 2)
const numbers = '一二三四五'

/** Several reports one after the other, each with its title and a heading such as 篇二:, or the title alone. */
export const severalReports = ({ articleHeads }: Words, reportAt: (number: number) => InventedReport): Dirtier => ({
  family: 'severalReports',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const head = chance.pick([...articleHeads, ''])
    const behind = Array.from({ length: others(strength) }, (_, index) => reportPieces(withTitle(reportAt, chance.upTo(10_000)), index + 1))
    const heading = (number: number): Piece[] =>
      dirt(head === '' ? '' : `${head.replace('#', numbers.charAt(number))}${head.endsWith(':') ? '' : '\n'}`)
    return [...heading(0), ...pieces, ...behind.flatMap((report, index) => [...dirt('\n'), ...heading(index + 1), ...report])]
  },
})

const dirt = (text: string): Piece[] => (text === '' ? [] : [{ kind: 'dirt', text, families: ['severalReports'] }])

/** Nothing parts a report without a title from the one before; a model with names left out would have to be flagged. */
function withTitle(reportAt: (number: number) => InventedReport, from: number): InventedReport {
  let number = from
  while (!isPlain(reportAt(number))) number++
  return reportAt(number)
}

const isPlain = ({ title, answer }: InventedReport): boolean =>
  title !== null && !(Array.isArray(answer.documentFlags) && answer.documentFlags.length > 0)
