import { childrenOf, isWithin } from '#lib/knowledge/index.ts'
import type { Choice } from '#lib/query/index.ts'

/** A place of the facet. `children` are listed only where the choice lies in the place. */
export type PlaceNode = {
  readonly code: string
  readonly count: number
  readonly chosen: boolean
  readonly excluded: boolean
  /** Reports of the place itself, outside all its parts; null where it has none or is not opened. */
  readonly only: { readonly value: string; readonly count: number; readonly chosen: boolean } | null
  readonly children: readonly PlaceNode[]
}

const codeOf = (value: string) => value.replace(/\.only$/, '')

/** The places below `parent` ('' for the whole country) that have reports or are chosen, opened down to the choice. */
export function placeTree(counts: ReadonlyMap<string, number>, choice: Choice, parent = ''): PlaceNode[] {
  return childrenOf(parent)
    .map(({ code }) => placeNode(code, counts, choice))
    .filter((node) => node.count > 0 || node.chosen || node.excluded || node.children.length > 0)
}

function placeNode(code: string, counts: ReadonlyMap<string, number>, choice: Choice): PlaceNode {
  const open = [...choice.include, ...choice.exclude].some((value) => isWithin(codeOf(value), code))
  const count = counts.get(code) ?? 0
  const below = childrenOf(code)
  const belowCount = below.reduce((sum, child) => sum + (counts.get(child.code) ?? 0), 0)
  const only = `${code}.only`
  return {
    code,
    count,
    chosen: choice.include.includes(code),
    excluded: choice.exclude.includes(code),
    only: open && below.length > 0 ? { value: only, count: count - belowCount, chosen: choice.include.includes(only) } : null,
    children: open ? placeTree(counts, choice, code) : [],
  }
}

/** The choice with `value` in place of whatever contains it or lies in it, so that a step down narrows and a step up widens. */
export function choosePlace(choice: Choice, value: string): Choice {
  const code = codeOf(value)
  const related = (other: string) => isWithin(codeOf(other), code) || isWithin(code, codeOf(other))
  return {
    ...choice,
    include: [...choice.include.filter((other) => !related(other)), value],
    exclude: choice.exclude.filter((other) => other !== value),
  }
}

/** The choice with `value` taken back; the place above it, if any, is chosen in its stead. */
export function leavePlace(choice: Choice, value: string, parent: string | null): Choice {
  const include = choice.include.filter((other) => other !== value)
  return { ...choice, include: parent === null || include.length > 0 ? include : [parent] }
}
