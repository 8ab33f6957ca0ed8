import { followBits, shareBits } from '#lib/text/index.ts'
import type { PairReading } from './pair-readings.ts'

/** What stands for a character that cannot be told. */
export const untold = '?'

/** Two characters of which nothing is known but that they are there; likelier than a character that hardly ever stands in its place. */
export const unknown: PairReading = { text: untold, first: '', last: '', bits: -34 }

/** What may stand at a place of a damaged run; one of them does. */
export type Slot = readonly PairReading[]

/** The likeliest reading of a slot, and the chance, 0 to 1, that it is the right one among them. */
export type Told = { readonly reading: PairReading; readonly chance: number }

/** `bits`: how likely the slots are as they are read, as a power of two. */
export type Decoded = { readonly told: readonly Told[]; readonly bits: number }

const follow = (before: string, behind: string): number =>
  behind === '' ? 0 : before === '' ? shareBits(behind) : followBits(before, behind)

/**
 * Reads a row of slots by what follows what in official Chinese (forward and backward over all ways through them). `before` and `behind`
 * are the characters around the row in simplified script, empty where nothing is known of them.
 */
export function decode(slots: readonly Slot[], before: string, behind: string): Decoded {
  const forward: number[][] = []
  let from: readonly PairReading[] = [{ text: '', first: before, last: before, bits: 0 }]
  let reached: readonly number[] = [0]
  for (const slot of slots) {
    const here = slot.map((reading) => sumOf(from, reached, (other) => follow(other.last, reading.first)) + reading.bits)
    forward.push(here)
    ;[from, reached] = [slot, here]
  }
  const told: Told[] = []
  let back: readonly number[] = (slots.at(-1) ?? []).map((reading) => follow(reading.last, behind))
  for (let at = slots.length - 1; at >= 0; at--) {
    const slot = slots[at] as Slot
    told.push(bestOf(slot, forward[at] as number[], back))
    const next = back
    back = (slots[at - 1] ?? []).map((reading) => sumOf(slot, next, (other) => follow(reading.last, other.first) + other.bits))
  }
  const bits = sumOf(slots.at(-1) ?? [], forward.at(-1) ?? [], (reading) => follow(reading.last, behind))
  return { told: told.reverse(), bits }
}

/** The sum of chances that are given as powers of two, as a power of two. */
function sumOf(readings: readonly PairReading[], bits: readonly number[], more: (reading: PairReading) => number): number {
  if (readings.length === 1) return (bits[0] as number) + more(readings[0] as PairReading)
  const all = readings.map((reading, at) => (bits[at] as number) + more(reading))
  const most = Math.max(...all)
  return most + Math.log2(all.reduce((sum, each) => sum + 2 ** (each - most), 0))
}

function bestOf(slot: Slot, forward: readonly number[], back: readonly number[]): Told {
  let best = 0
  const all = slot.map((_, at) => (forward[at] as number) + (back[at] as number))
  for (let at = 1; at < all.length; at++) if ((all[at] as number) > (all[best] as number)) best = at
  const sum = all.reduce((total, each) => total + 2 ** (each - (all[best] as number)), 0)
  return { reading: slot[best] as PairReading, chance: 1 / sum }
}
