import words from './data/division-words.json' with { type: 'json' }
import { type Division, division, divisions } from './divisions.ts'
import { formerDivisions } from './former-divisions.ts'

/**
 * `full`: with its kind (吴中区, 甘孜州). `short`: a province or prefecture without it (苏州). `weak`: a name that is an ordinary word as often
 * as a place (城区, county names without their kind), to be believed only beside its parent or as the subject of a meeting.
 */
export type NameForm = 'full' | 'short' | 'weak'
export type DivisionName = { readonly name: string; readonly form: NameForm; readonly codes: readonly string[] }

const generic = new Set(words.genericNames)
const autonomous = /自治([州县旗])$/u

const formOf = (name: string): NameForm => (generic.has(name) ? 'weak' : 'full')

function namesOf({ code, name, shortName, level }: Division): [name: string, form: NameForm, code: string][] {
  const kind = autonomous.exec(name)?.[1]
  const colloquial = kind && !shortName.endsWith(kind) ? [shortName + kind] : []
  const short = shortName === name ? [] : [shortName]
  return [
    ...[name, ...colloquial].map((one): [string, NameForm, string] => [one, formOf(one), code]),
    ...short.map((one): [string, NameForm, string] => [one, level === 'district' ? 'weak' : 'short', code]),
  ]
}

const strength: readonly NameForm[] = ['full', 'short', 'weak']

const kindsBefore: { readonly [kind: string]: readonly string[] } = { 区: ['县', '市'], 市: ['县'] }
const taken = new Set([...divisions.map(({ name }) => name), ...formerDivisions.map(({ name }) => name)])
const bearers = Map.groupBy(divisions, ({ shortName }) => shortName)

/** Districts were counties or cities of the same name before, cities counties, and prefecture-level cities 地区: said where nothing else bears the name. */
function earlierNames({ code, name, shortName, level }: Division): [name: string, form: NameForm, code: string][] {
  const isOnly = shortName !== name && bearers.get(shortName)?.length === 1
  if (!isOnly || level === 'province' || autonomous.test(name)) return []
  const kinds = level === 'city' ? ['地区'] : (kindsBefore[name.at(-1) ?? ''] ?? [])
  return kinds
    .map((kind) => shortName + kind)
    .filter((one) => !taken.has(one))
    .map((one) => [one, 'full', code])
}

/** One entry per name: 朝阳 is the prefecture in short form, and only weakly one of the districts. */
function collected(): ReadonlyMap<string, DivisionName> {
  const entries = [
    ...divisions.flatMap(namesOf),
    ...divisions.flatMap(earlierNames),
    ...Object.entries(words.spokenNames).map(([name, code]): [string, NameForm, string] => [name, 'full', code]),
    ...formerDivisions.map(({ name, code }): [string, NameForm, string] => [name, formOf(name), code]),
  ]
  return new Map(
    Array.from(
      Map.groupBy(entries, ([name]) => name),
      ([name, uses]) => [name, strongest(name, uses)],
    ),
  )
}

function strongest(name: string, uses: readonly [string, NameForm, string][]): DivisionName {
  const form = strength.find((one) => uses.some(([, used]) => used === one)) ?? 'weak'
  const codes = uses.filter(([, used]) => used === form).map(([, , code]) => code)
  return { name, form, codes: form === 'short' ? highest(codes) : [...new Set(codes)] }
}

/** 吉林 alone is the province, not the city of the same name. */
const highest = (codes: readonly string[]) => {
  const provinces = codes.filter((code) => code.endsWith('0000'))
  return provinces.length > 0 ? provinces : [...new Set(codes)]
}

/** Every name by which a division may be printed: present and former, with and without its kind. */
export const divisionNames: ReadonlyMap<string, DivisionName> = collected()

const byShortName = Map.groupBy(divisions, ({ shortName }) => shortName)

/** The divisions of all levels that people call so for short: 朝阳 is a prefecture, a county and two districts. */
export const divisionsCalled = (shortName: string): readonly Division[] => byShortName.get(shortName) ?? []

/** Short names by which people mean a district of a great city at least as often as the prefecture: 朝阳. */
export const contestedShortNames: ReadonlySet<string> = new Set(words.contestedShortNames)

/** The divisions that bear a name, full or short, present or former: 鼓楼区 has four. */
export function divisionsNamed(name: string): readonly Division[] {
  return (divisionNames.get(name)?.codes ?? []).flatMap((code) => division(code) ?? [])
}

/** The province of a one-letter abbreviation (苏, 粤), or null. */
export function provinceOfLetter(letter: string): string | null {
  const letters: { readonly [letter: string]: string } = words.provinceLetters
  return letters[letter] ?? null
}
