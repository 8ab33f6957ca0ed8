import type { Measured, Measurement } from './measure-cases.ts'

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
const line = (cells: readonly string[]) =>
  console.log(
    `${(cells[0] ?? '').padEnd(38)}${cells
      .slice(1)
      .map((cell) => cell.padStart(10))
      .join('')}`,
  )

function printKinds(measured: readonly Measured[], isSame: boolean, head: readonly string[]): void {
  const own = measured.filter((one) => one.isSame === isSame)
  const wrong = (some: readonly Measured[]) => some.filter(({ found }) => found !== isSame).length
  line(head)
  for (const [kind, some] of Map.groupBy(own, (one) => one.kind))
    line([kind, String(some.length), String(wrong(some)), percent(wrong(some), some.length)])
  line(['all', String(own.length), String(wrong(own)), percent(wrong(own), own.length)])
}

/** A line for each kind of pair: how many there were, and how many were taken for what they are not. */
export function printCases({ measured, lost }: Measurement, strangers: number): void {
  printKinds(measured, true, ['captures of one article', 'pairs', 'missed', 'share'])
  console.log()
  printKinds(measured, false, ['articles that look alike', 'pairs', 'joined', 'share'])
  console.log(`\nGroups with reports of several pairs: ${strangers}`)
  console.log(`Pairs left out, because the cleaning lost most of a report: ${lost}`)
}
