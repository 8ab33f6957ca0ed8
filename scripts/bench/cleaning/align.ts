/** A stretch in which two texts differ: characters [aStart, aEnd) of one stand for [bStart, bEnd) of the other. */
export type Gap = { readonly aStart: number; readonly aEnd: number; readonly bStart: number; readonly bEnd: number }

/** Beyond this many differing characters the rest is one gap: the texts have nothing to do with each other. */
const mostDifferences = 6_000

/** Where two texts differ, by the shortest list of insertions and deletions (Myers 1986). Characters are entries of the lists. */
export function gapsBetween(a: readonly string[], b: readonly string[]): Gap[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const inner = middleGaps(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return inner.map((gap) => ({ aStart: gap.aStart + head, aEnd: gap.aEnd + head, bStart: gap.bStart + head, bEnd: gap.bEnd + head }))
}

function middleGaps(a: readonly string[], b: readonly string[]): Gap[] {
  if (a.length === 0 && b.length === 0) return []
  if (a.length === 0 || b.length === 0) return [{ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }]
  const trace = furthestPaths(a, b)
  return trace ? walkBack(a.length, b.length, trace) : [{ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }]
}

type Frontier = { readonly reach: Int32Array; readonly offset: number }

function furthestPaths(a: readonly string[], b: readonly string[]): readonly Frontier[] | null {
  const trace: Frontier[] = []
  let before: Frontier = { reach: new Int32Array(3), offset: 1 }
  const limit = Math.min(a.length + b.length, mostDifferences)
  for (let depth = 0; depth <= limit; depth++) {
    const frontier: Frontier = { reach: new Int32Array(2 * depth + 3), offset: depth + 1 }
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let x = depth === 0 ? 0 : stepTo(before, diagonal, depth)
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      frontier.reach[diagonal + frontier.offset] = x
      if (x >= a.length && x - diagonal >= b.length) return [...trace, frontier]
    }
    trace.push(frontier)
    before = frontier
  }
  return null
}

const isDown = ({ reach, offset }: Frontier, diagonal: number, depth: number): boolean =>
  diagonal === -depth || (diagonal !== depth && (reach[diagonal - 1 + offset] as number) < (reach[diagonal + 1 + offset] as number))

const stepTo = (before: Frontier, diagonal: number, depth: number): number =>
  isDown(before, diagonal, depth)
    ? (before.reach[diagonal + 1 + before.offset] as number)
    : (before.reach[diagonal - 1 + before.offset] as number) + 1

function walkBack(aLength: number, bLength: number, trace: readonly Frontier[]): Gap[] {
  const gaps: Gap[] = []
  let x = aLength
  let y = bLength
  for (let depth = trace.length - 1; depth > 0; depth--) {
    const before = trace[depth - 1] as Frontier
    const diagonal = x - y
    const from = isDown(before, diagonal, depth) ? diagonal + 1 : diagonal - 1
    const fromX = before.reach[from + before.offset] as number
    const fromY = fromX - from
    const [editX, editY] = from === diagonal + 1 ? [fromX, fromY + 1] : [fromX + 1, fromY]
    const latest = gaps.at(-1)
    if (latest && latest.aStart === editX && latest.bStart === editY) gaps[gaps.length - 1] = { ...latest, aStart: fromX, bStart: fromY }
    else gaps.push({ aStart: fromX, aEnd: editX, bStart: fromY, bEnd: editY })
    x = fromX
    y = fromY
  }
  return gaps.reverse()
}
