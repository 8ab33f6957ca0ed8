/** Stretches [start, end) of an expression, and the group that holds them; -1 for the expression as a whole. */
type Branching = { readonly group: number; readonly branches: { start: number; end: number }[] }

const quantifier = /^[*+?{]/
const backReference = /\\[1-9]|\\k</
const mayRepeat = /[*+{]/
const opening = /^\((?:\?(?:<\w+>|[:=!]|<[=!]))?/

/**
 * An expression with one of its alternatives at a time: those of the whole, and those of the outer group that holds the most, with what
 * stands around it. What is too large to be judged as a whole can be judged so. Groups that are repeated stay whole, for there the alternatives
 * may stand one behind another; alternatives that repeat nothing are left out.
 */
export function alternativesOf(source: string): readonly string[] {
  if (backReference.test(source)) return []
  const whole = branchingsOf(source).find(({ group }) => group < 0)
  const branches = (whole?.branches ?? []).map(({ start, end }) => source.slice(start, end))
  const single = branches.length > 1 ? branches : []
  return [...new Set([...single, ...branches.flatMap(alternativesInGroup)])].filter((branch) => mayRepeat.test(branch))
}

function alternativesInGroup(source: string): string[] {
  const groups = branchingsOf(source).filter(({ group, branches }) => {
    const end = branches.at(-1)?.end ?? 0
    return group >= 0 && branches.length > 1 && !quantifier.test(source.slice(end + 1))
  })
  const [largest] = groups.toSorted((a, b) => b.branches.length - a.branches.length)
  if (!largest) return []
  const first = largest.branches[0]?.start ?? 0
  const last = largest.branches.at(-1)?.end ?? 0
  return largest.branches.map(({ start, end }) => source.slice(0, first) + source.slice(start, end) + source.slice(last))
}

/** The alternatives of an expression and of the groups that stand in no other group. */
function branchingsOf(source: string): readonly Branching[] {
  const whole: Branching = { group: -1, branches: [{ start: 0, end: source.length }] }
  const found = [whole]
  let [depth, inClass] = [0, false]
  const current = () => (depth === 0 ? whole : depth === 1 ? found.at(-1) : undefined)
  const close = (at: number) => {
    const last = current()?.branches.at(-1)
    if (last) last.end = at
  }
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at)
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') {
      const length = opening.exec(source.slice(at))?.[0].length ?? 1
      if (depth === 0) found.push({ group: at, branches: [{ start: at + length, end: source.length }] })
      depth++
      at += length - 1
    } else if (sign === ')') {
      close(at)
      depth--
    } else if (sign === '|') {
      close(at)
      current()?.branches.push({ start: at + 1, end: source.length })
    }
  }
  return found
}
