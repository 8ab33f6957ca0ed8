import type { DocumentType, Finding } from '#lib/report/index.ts'
import { isoDay } from './calendar.ts'
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { isPaper } from './papers.ts'
import { signatureDay } from './signature-day.ts'
import { type Stamp, stamps } from './stamps.ts'

const written = ({ day, time }: Stamp) => (time === null ? isoDay(day) : `${isoDay(day)}T${time}`)

/** Labels that say publication or plain time; a bare date beside the title is likely one too. */
const sureLabels: readonly unknown[] = ['publication', 'time']

/** The day under a paper is the day of its issue. */
function ofPaper(input: ExtractInput, type: DocumentType | null): Finding<string> | null {
  const signed = isPaper(input, type) ? signatureDay(input) : null
  return (
    signed &&
    found(isoDay(signed.day), {
      rule: 'day-of-signature',
      confidence: 'likely',
      quotes: [quoteAt(input, signed.zone, signed.start, signed.end, 'stamp')],
    })
  )
}

/** When this page was published, in local time, as precise as printed. © years, counters, upload times of sharing sites and the day in a header are none. */
export function readPublishedAt(input: ExtractInput, type: DocumentType | null = null): Finding<string> {
  const [best, ...others] = stamps(input)
  if (!best) return ofPaper(input, type) ?? missing('not-printed', 'no-stamp')
  const value = written(best)
  return found(value, {
    rule: 'source-line-stamp',
    basis: 'stamp',
    confidence: sureLabels.includes(best.label) ? 'certain' : best.isStrong ? 'likely' : 'unsure',
    quotes: [quoteAt(input, best.zone, best.start, best.end, 'stamp')],
    alternatives: [...new Set(others.map(written))].filter((one) => one !== value),
  })
}
