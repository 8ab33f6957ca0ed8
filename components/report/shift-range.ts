import type { Range } from '#lib/report/index.ts'

/** Characters [start, end) of the text before stand as `after` in the text that is shown. */
export type Replacement = Range & { readonly after: string }

/**
 * Where [start, end) of a text stands after the ordered `replacements`. A border inside a replacement of equal length keeps its
 * place; inside one of another length it moves out to the replacement's border, so that nothing of the range is lost.
 */
export function shiftRange({ start, end }: Range, replacements: readonly Replacement[]): Range {
  return { start: shift(start, replacements, 'start'), end: shift(end, replacements, 'end') }
}

function shift(offset: number, replacements: readonly Replacement[], border: 'start' | 'end'): number {
  let moved = 0
  for (const { start, end, after } of replacements) {
    if (start >= offset) break
    if (end > offset && after.length !== end - start) return start + moved + (border === 'start' ? 0 : after.length)
    if (end <= offset) moved += after.length - (end - start)
  }
  return offset + moved
}
