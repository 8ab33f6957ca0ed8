import type { ZoneKind } from '#lib/report/index.ts'
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

/** The same for what is read from the text of one zone, in simplified script, alone. */
export function rememberedByZone<T>(read: (text: string) => T): (input: ExtractInput, zone: ZoneKind) => T {
  const ofInput = remembered(() => new Map<ZoneKind, { readonly value: T }>())
  return (input, zone) => {
    const known = ofInput(input)
    const found = known.get(zone) ?? { value: read(input.simple[zone] ?? '') }
    known.set(zone, found)
    return found.value
  }
}
