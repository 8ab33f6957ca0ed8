import type { TagToken } from './tag-tokens.ts'

/** For each opening tag the number of the tag that closes it, by name alone; tags that are never closed are missing. */
export function matchingEnds(tokens: readonly TagToken[]): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>()
  const ends = new Map<number, number>()
  for (const [index, { name, opens }] of tokens.entries()) {
    if (name === '!') continue
    const stack = open.get(name) ?? []
    if (opens) stack.push(index)
    else {
      const start = stack.pop()
      if (start !== undefined) ends.set(start, index)
    }
    open.set(name, stack)
  }
  return ends
}
