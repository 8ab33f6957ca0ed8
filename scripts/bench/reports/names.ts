import type { Chance } from '../chance.ts'
import names from './data/names.json' with { type: 'json' }

/** Provinces where a name with a middle dot is nothing rare. */
const dottedProvinces: readonly string[] = ['650000', '540000', '150000']

/** An invented name with another given name than those already taken. */
export function inventName(chance: Chance, province: string, taken: readonly string[]): string {
  for (;;) {
    const name = one(chance, province)
    const free = taken.every((other) => !other.includes(name) && !name.includes(other) && other.slice(-2) !== name.slice(-2))
    if (free) return name
  }
}

function one(chance: Chance, province: string): string {
  if (dottedProvinces.includes(province) && chance.hit(0.2)) return `${chance.pick(names.dottedGiven)}·${chance.pick(names.dottedFamily)}`
  if (province === '510000' && chance.hit(0.05)) return chance.pick(names.yi)
  const surname = chance.pick(chance.hit(0.04) ? names.twoCharacterSurnames : chance.hit(0.3) ? names.rareSurnames : names.surnames)
  return surname + chance.pick(chance.hit(0.15) ? names.shortGiven : names.given)
}

/** 欧阳明远 → 欧阳, 李伟 → 李; a name with a middle dot is not taken apart. */
export function surnameOf(name: string): string {
  if (name.includes('·') || names.yi.includes(name)) return name
  return names.twoCharacterSurnames.find((surname) => name.startsWith(surname)) ?? name.slice(0, 1)
}
