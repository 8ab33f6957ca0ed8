import type { Range, ZoneKind } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'

/** A month of publication without its day, on a line of its own (2023年06月). */
export type MonthStamp = Range & { readonly zone: ZoneKind; readonly year: number; readonly month: number }

const zones: readonly ZoneKind[] = ['sourceLine', 'subtitle', 'navigation']
const line = /^[ \t]*(20\d\d)(?:年|[-/.])(0?[1-9]|1[0-2])月?[ \t]*$/mu

/** The month that stands beside the title alone, or null. Document sites stamp the upload. */
export function monthStamp(input: ExtractInput): MonthStamp | null {
  if (input.flags.includes('document-site')) return null
  for (const zone of zones) {
    const match = line.exec(input.simple[zone] ?? '')
    if (match) return { zone, start: match.index, end: match.index + match[0].length, year: Number(match[1]), month: Number(match[2]) }
  }
  return null
}
