import type { ExtractInput } from './input.ts'

/** A reader that several others ask: what it finds in an input is kept as long as the input is. Inputs never change. */
export function remembered<T>(read: (input: ExtractInput) => T): (input: ExtractInput) => T {
  const known = new WeakMap<ExtractInput, { readonly value: T }>()
  return (input) => {
    const before = known.get(input)
    if (before) return before.value
    const value = read(input)
    known.set(input, { value })
    return value
  }
}
