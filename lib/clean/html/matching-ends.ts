import type { TagToken } from './tag-tokens.ts'

/** For each tag the number of the tag that closes it, by name alone; -1 for tags that are never closed, and for closing tags. */
export type MatchingEnds = Int32Array

export function matchingEnds(tokens: readonly TagToken[]): MatchingEnds {
  const open = new Map<string, number[]>()
  const ends = new Int32Array(tokens.length).fill(-1)
  for (let index = 0; index < tokens.length; index++) {
    const { name, opens } = tokens[index] as TagToken
    if (name === '!') continue
    const stack = open.get(name)
    if (opens) {
      if (stack) stack.push(index)
      else open.set(name, [index])
    } else {
      const start = stack?.pop()
      if (start !== undefined) ends[start] = index
    }
  }
  return ends
}
