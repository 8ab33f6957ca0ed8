import type { Comparable } from './comparable.ts'

/** Shares of the longest copy from which one counts as whole, and as the greater part. */
const wholeShare = 0.95
const greaterShare = 0.7

const hasFlag = ({ article }: Comparable, ...flags: readonly string[]) => Number(flags.some((flag) => article.flags.includes(flag)))

/** What speaks against a copy, the gravest first. */
function faultsOf(copy: Comparable, longest: number): readonly number[] {
  const share = copy.shingles.length / Math.max(1, longest)
  return [
    hasFlag(copy, 'rewritten'),
    share >= wholeShare ? 0 : share >= greaterShare ? 1 : 2,
    hasFlag(copy, 'masked', 'damaged', 'truncated') + copy.article.damageCount,
    Number(copy.article.repairCount > 0),
    hasFlag(copy, 'document-site'),
    copy.article.fetchedAt?.getTime() ?? Number.MAX_SAFE_INTEGER,
    copy.article.reportId,
  ]
}

const intactOf = (copies: readonly Comparable[]) => {
  const intact = copies.filter((copy) => !hasFlag(copy, 'rewritten'))
  return intact.length > 0 ? intact : copies
}

/** The longest text, that of the lowest number among equals; a rewritten one only where there is no other. */
export const fullestOf = (copies: readonly Comparable[]): Comparable | undefined =>
  intactOf(copies).toSorted((a, b) => b.shingles.length - a.shingles.length || a.article.reportId - b.article.reportId)[0]

/** The copies of one article from the best to the worst: least damaged, most complete, then captured first. The first is the master. */
export function rankCopies(copies: readonly Comparable[]): Comparable[] {
  const longest = fullestOf(copies)?.shingles.length ?? 0
  const faults = new Map(copies.map((copy) => [copy, faultsOf(copy, longest)]))
  return copies.toSorted((a, b) => {
    const [own, other] = [faults.get(a) ?? [], faults.get(b) ?? []]
    const at = own.findIndex((fault, index) => fault !== other[index])
    return at < 0 ? 0 : (own[at] ?? 0) - (other[at] ?? 0)
  })
}
