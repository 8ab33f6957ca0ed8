import type { Range } from '#lib/report/index.ts'

/** How many characters two ranges share. */
const overlap = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/**
 * Gives the parts of a page to the reports that it had, by the overlap of their ranges in the source; the greatest overlap first,
 * each part and each report once.
 * @returns for each part the index of its report, or null for a part that is new.
 */
export function matchParts(parts: readonly Range[], reports: readonly Range[]): readonly (number | null)[] {
  const pairs = parts
    .flatMap((part, partIndex) => reports.map((report, reportIndex) => ({ partIndex, reportIndex, shared: overlap(part, report) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.reportIndex - b.reportIndex || a.partIndex - b.partIndex)
  const matches: (number | null)[] = parts.map(() => null)
  const taken = new Set<number>()
  for (const { partIndex, reportIndex } of pairs) {
    if (matches[partIndex] !== null || taken.has(reportIndex)) continue
    matches[partIndex] = reportIndex
    taken.add(reportIndex)
  }
  return matches
}

/** The part that shares most with a range; null when none shares anything. */
export function bestOverlap(range: Range, parts: readonly Range[]): number | null {
  const shares = parts.map((part) => overlap(part, range))
  const most = Math.max(0, ...shares)
  return most === 0 ? null : shares.indexOf(most)
}
