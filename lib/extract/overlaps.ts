import type { Range } from '#lib/report/index.ts'

const positionsOf = ({ start, end }: Range): number[] => Array.from({ length: end - start }, (_, index) => start + index)

/** Tells of a range whether it shares a character with one of these, however many there are. The ranges are words, not paragraphs. */
export function overlapWith(ranges: readonly Range[]): (range: Range) => boolean {
  const covered = new Set(ranges.flatMap(positionsOf))
  return (range) => positionsOf(range).some((at) => covered.has(at))
}

/** The ranges, in their order, that share no character with one before them. */
export function withoutOverlaps<T extends Range>(ranges: readonly T[]): T[] {
  const covered = new Set<number>()
  return ranges.filter((range) => {
    const positions = positionsOf(range)
    const isFree = !positions.some((at) => covered.has(at))
    for (const at of positions) covered.add(at)
    return isFree
  })
}
