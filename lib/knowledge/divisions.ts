import table from './data/divisions.json' with { type: 'json' }
import { type DivisionLevel, divisionLevel, placeCodes } from './division-code.ts'
import { shortNameOf } from './short-names.ts'

/** An administrative division at province, prefecture or county level, by its six-digit statistical code and present name. */
export type Division = { readonly code: string; readonly name: string; readonly shortName: string; readonly level: DivisionLevel }

const toDivision = ([code, name]: readonly [string, string]): Division => ({
  code,
  name,
  shortName: shortNameOf(code, name),
  level: divisionLevel(code),
})

/** All divisions in the order of their codes, which is the order of places everywhere. Source and date: data/divisions.json. */
export const divisions: readonly Division[] = Object.entries(table.divisions).map(toDivision)

const byCode = new Map(divisions.map((one) => [one.code, one]))

/** The division with this code, or null where there is none. */
export const division = (code: string): Division | null => byCode.get(code) ?? null

/** The division directly above that exists: the province for counties of municipalities and directly administered ones. Null for a province. */
export function parentOf(code: string): Division | null {
  const { province, city } = placeCodes(code)
  if (code === province) return null
  return division(city === null || city === code ? province : city)
}

const childrenByParent = Map.groupBy(divisions, ({ code }) => parentOf(code)?.code ?? '')

/** The divisions directly below, in the order of their codes; with '' the provinces. */
export const childrenOf = (code: string): readonly Division[] => childrenByParent.get(code) ?? []

/** Names from the province down, without separator: 江苏省苏州市吴中区. Empty for an unknown code. */
export function fullName(code: string): string {
  const own = division(code)
  return own ? fullName(parentOf(code)?.code ?? '') + own.name : ''
}

/** Whether `code` is `ancestor` or lies in it. */
export function isWithin(code: string, ancestor: string): boolean {
  if (!code.startsWith(ancestor.slice(0, 2))) return false
  const { province, city } = placeCodes(code)
  return ancestor === code || ancestor === city || ancestor === province
}
