import type { Chance } from '../chance.ts'
import { strengths } from '../dirt/dirtier.ts'
import { pageDirtiers, reportDirtiers } from '../dirt/families/index.ts'
import { wordsOf } from '../dirt/words/index.ts'
import type { Dirt } from './make-page.ts'
import { noDirt } from './make-page.ts'
import { reword, type ToldReport } from './told-report.ts'

/** What a copy is: the text as the copier left it, and the dirt on its page. */
export type Copy = { readonly report: ToldReport; readonly dirt: Dirt }
export type CopyKind = { readonly kind: string; readonly copy: (report: ToldReport, random: Chance) => Copy | null }

const words = wordsOf('tuning')
const noReport = () => {
  throw new RangeError('No further report is asked for')
}
const passedOver = new Set(['severalReports'])
const byFamily = [
  ...reportDirtiers(words, noReport).map((dirtier) => ({ dirtier, where: 'onReport' as const })),
  ...pageDirtiers(words).map((dirtier) => ({ dirtier, where: 'onPage' as const })),
].filter(({ dirtier }) => !passedOver.has(dirtier.family))

const dirtied: CopyKind[] = byFamily.map(({ dirtier, where }) => ({
  kind: dirtier.family,
  copy: (report, random) => ({ report, dirt: { ...noDirt, [where]: [dirtier], strength: random.pick(strengths) } }),
}))

const undirtied = (report: ToldReport): Copy => ({ report, dirt: noDirt })

/** Clauses of each paragraph in another order. */
function shuffledClauses(report: ToldReport, random: Chance): Copy {
  const shuffle = (line: string) => `${random.shuffle(line.replace(/[。！!]$/u, '').split(/[，,；;。]/u)).join('，')}。`
  return undirtied({ ...reword(report, (text) => text), paragraphs: random.shuffle(report.paragraphs).map(shuffle) })
}

/** Some paragraphs that follow one another: the first ones, or ones from the middle. */
function excerpt(report: ToldReport, random: Chance, withLead: boolean): Copy | null {
  const length = Math.max(2, Math.ceil(report.paragraphs.length * 0.45))
  if (report.paragraphs.length < length + 2) return null
  const start = withLead ? 0 : 1 + random.upTo(report.paragraphs.length - length)
  return undirtied({ ...report, paragraphs: report.paragraphs.slice(start, start + length) })
}

const headlines = ['文明创建再出发', '要闻速递：部署文明创建工作', '齐心协力抓创建 群策群力惠民生', '全力以赴打好创建攻坚战']

export const copyKinds: readonly CopyKind[] = [
  { kind: 'mirror', copy: undirtied },
  { kind: 'otherHeadline', copy: (report, random) => undirtied({ ...report, title: random.pick(headlines) }) },
  { kind: 'noHeadline', copy: (report) => undirtied({ ...report, title: null, subtitle: null }) },
  { kind: 'shuffledClauses', copy: shuffledClauses },
  { kind: 'opening', copy: (report, random) => excerpt(report, random, true) },
  { kind: 'excerpt', copy: (report, random) => excerpt(report, random, false) },
  ...dirtied,
]
