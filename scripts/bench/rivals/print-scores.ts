import type { FactScore } from './fact-score.ts'
import type { TextScore } from './text-score.ts'

const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(2))
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function printRows(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${title.padEnd(46)}${heads.map((head) => head.padStart(11)).join('')}`)
  for (const [name = '', ...cells] of rows) console.log(`${name.padEnd(46)}${cells.map((cell) => cell.padStart(11)).join('')}`)
}

/** Shares are over all characters, or all pages, of the set; more than all the dirt is left when a text holds what nobody sees. */
export function printTextScores(title: string, scores: ReadonlyMap<string, readonly TextScore[]>): void {
  const rows = [...scores].map(([rival, ones]) => {
    const of = (field: 'bodyChars' | 'keptChars' | 'dirtChars' | 'extraChars' | 'ms') => ones.map((score) => score[field])
    const dirt = sum(of('dirtChars'))
    return [
      rival,
      share(sum(of('keptChars')), sum(of('bodyChars'))),
      dirt === 0 ? `${sum(of('extraChars'))} left` : share(dirt - sum(of('extraChars')), dirt),
      share(ones.filter(({ exact }) => exact).length, ones.length),
      share(ones.filter(({ titleRight }) => titleRight).length, ones.filter(({ titleRight }) => titleRight !== null).length),
      median(of('ms')).toFixed(2),
    ]
  })
  printRows(title, ['text kept %', 'dirt gone %', 'exact %', 'title %', 'ms'], rows)
}

export function printFactScores(title: string, scores: ReadonlyMap<string, readonly FactScore[]>): void {
  const rows = [...scores].map(([rival, ones]) => {
    const verdicts = (verdict: FactScore['verdict']) => ones.filter((score) => score.verdict === verdict).length
    return [
      rival,
      ...(['right', 'wrong', 'missing'] as const).map((verdict) => String(verdicts(verdict))),
      share(verdicts('right'), ones.length),
      share(verdicts('wrong'), ones.length),
      median(ones.map(({ ms }) => ms)).toFixed(2),
    ]
  })
  printRows(title, ['right', 'wrong', 'missing', 'right %', 'wrong %', 'ms'], rows)
}
