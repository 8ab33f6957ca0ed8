import { divisionsNamed } from '#lib/knowledge/division-names.ts'
import { childrenOf, type Division, division, divisions } from '#lib/knowledge/divisions.ts'
import type { ExpectedPage } from './seed-pages.ts'

type Codes = ExpectedPage['place']
export type Replacements = ReadonlyMap<string, string>

/** Cities whose short name is read as nothing but the city, and which have districts of names that only they have in their province. */
const cities = divisions.filter(
  ({ code, name, shortName, level }) =>
    level === 'city' && name.length === 3 && name.endsWith('市') && divisionsNamed(shortName).length === 1 && districtsOf(code).length >= 2,
)

function districtsOf(code: string): readonly Division[] {
  return childrenOf(code).filter(({ name }) => name.length === 3 && name.endsWith('区') && divisionsNamed(name).length === 1)
}

/** A city of another province for a page, the `variant`th of those that `suits` accepts; no province that the page names otherwise is taken. */
export function otherCity(text: string, place: Codes, variant: number, suits: (name: string) => boolean): Division {
  const fit = cities.filter(({ code, name, shortName }) => {
    const province = division(`${code.slice(0, 2)}0000`)
    return (
      province !== null &&
      province.code !== place.province &&
      !text.includes(shortName) &&
      !text.includes(province.shortName) &&
      suits(name + province.name)
    )
  })
  const chosen = fit[(variant * 37 + 11) % fit.length]
  if (!chosen) throw new Error('No other city suits this page')
  return chosen
}

/** The place moved to another city: its codes, and all names of the old province, city and districts with what stands for them now. */
export function movedPlace(place: Codes, city: Division): { readonly place: Codes; readonly names: Replacements } {
  const province = division(`${city.code.slice(0, 2)}0000`)
  const oldCity = place.city === null ? null : division(place.city)
  const oldProvince = division(place.province)
  if (!province || !oldCity || !oldProvince) throw new Error('A seed page has no city that could be moved')
  const names = new Map<string, string>([...formsOf(oldProvince, province), ...formsOf(oldCity, city)])
  const districts = districtsOf(city.code)
  const own = districts[0]
  for (const [index, child] of childrenOf(oldCity.code).entries()) {
    const other = child.code === place.district ? own : districts[1 + (index % (districts.length - 1))]
    if (other) for (const [from, to] of formsOf(child, other)) if (!names.has(from)) names.set(from, to)
  }
  const district = place.district === null ? null : (own?.code ?? null)
  return { place: { ...place, province: province.code, city: city.code, district, zone: place.zone && replaced(place.zone, names) }, names }
}

/** Full and short names; the short one of a county or district only when it has two characters or more; 市中区 is 中区 too. */
function formsOf(from: Division, to: Division): [string, string][] {
  const forms: [string, string][] = [[from.name, to.name]]
  if (from.shortName.length > 1 && from.shortName !== from.name && from.shortName !== '市中') forms.push([from.shortName, to.shortName])
  if (/^市.区$/.test(from.name)) forms.push([from.name.slice(1), to.name])
  return forms
}

/** A simplified text with all names replaced, longer names first. */
export function replaced(text: string, names: Replacements): string {
  const words = [...names.keys()].sort((a, b) => b.length - a.length)
  return words.length === 0 ? text : text.replace(new RegExp(words.join('|'), 'g'), (word) => names.get(word) ?? word)
}
