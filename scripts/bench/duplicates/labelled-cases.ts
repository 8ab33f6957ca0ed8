import { type Chance, chance } from '../chance.ts'
import { inventReport, templates } from '../reports/index.ts'
import { copyKinds } from './copies.ts'
import type { LabelledCase } from './labelled-case.ts'
import { lookAlikes, type ReportSource } from './look-alikes.ts'
import { makePage, noDirt } from './make-page.ts'
import { type ToldReport, toldReport } from './told-report.ts'

const leastLength = 250
const mostTries = 60

const isLongEnough = ({ paragraphs }: ToldReport) => paragraphs.join('').length >= leastLength
const placeKind = ({ place }: ToldReport) => [place?.province, place?.city, place?.district].map((code) => (code ? 1 : 0)).join('')

/** Reports that are told once each: every call takes other seeds. */
function openSource(firstSeed: number): ReportSource & { next(random: Chance): ToldReport } {
  let seed = firstSeed
  const tell = (template: string) => toldReport(inventReport(template, seed++))
  const next = (random: Chance): ToldReport => {
    const report = tell(random.pick(templates))
    return isLongEnough(report) ? report : next(random)
  }
  return {
    next,
    sameTemplate: (random) => {
      const template = random.pick(templates)
      return [tell(template), tell(template)]
    },
    sameKind: (random) => {
      const first = next(random)
      for (let trial = 0; trial < mostTries; trial++) {
        const second = next(random)
        if (second.template !== first.template && placeKind(second) === placeKind(first)) return [first, second]
      }
      return [first, next(random)]
    },
  }
}

function tryOften<T>(make: () => T | null): T | null {
  for (let trial = 0; trial < mostTries; trial++) {
    const made = make()
    if (made !== null) return made
  }
  return null
}

/** Pages of two captures of one article, and of two articles that look alike; `count` of each kind, the same for the same seed. */
export function* labelledCases(seed: number, copies: number, others: number): Generator<LabelledCase> {
  const random = chance(seed)
  const source = openSource(seed * 100_000)
  const page = (report: ToldReport) => makePage(report, noDirt, random)
  for (const { kind, copy } of copyKinds) {
    for (let number = 0; number < copies; number++) {
      const made = tryOften((): LabelledCase | null => {
        const report = source.next(random)
        const copied = copy(report, random)
        const [a, b] = [page(report), copied && makePage(copied.report, copied.dirt, random)]
        return a && b && { kind, isSame: true, a, b }
      })
      if (made) yield made
    }
  }
  for (const { kind, pair } of lookAlikes) {
    for (let number = 0; number < others; number++) {
      const made = tryOften((): LabelledCase | null => {
        const reports = pair(source, random)
        if (!reports?.every(isLongEnough)) return null
        const [a, b] = reports.map(page)
        return a && b ? { kind, isSame: false, a, b } : null
      })
      if (made) yield made
    }
  }
}
