import type { Range } from '#lib/report/index.ts'
import table from './data/towns.json' with { type: 'json' }

const towns: { readonly [code: string]: string } = table.towns

/** The streets, towns and townships of a county, without their kind. */
export const townsOf = (code: string): readonly string[] => towns[code]?.split(' ') ?? []

let byName: ReadonlyMap<string, readonly string[]> | null = null

/** Some 38,000 names: sorted when the first page asks. */
function countiesByTown(): ReadonlyMap<string, readonly string[]> {
  const counties = new Map<string, string[]>()
  for (const code of Object.keys(towns))
    for (const name of townsOf(code)) {
      const known = counties.get(name)
      if (known) known.push(code)
      else counties.set(name, [code])
    }
  return counties
}

/** A town named with its kind; `codes` are the counties that have one of this name. */
export type TownMention = Range & { readonly name: string; readonly codes: readonly string[] }

/** 昌岗街召集……: in the south a street is called without 道. */
const kind = /街道|街(?=召|举行|党工委|办事处|[“:：])|[镇乡]/gu
const longestName = 6

/** The towns, townships and streets that a text names with their kind. */
export function townMentions(text: string): TownMention[] {
  byName ??= countiesByTown()
  const known = byName
  return Array.from(text.matchAll(kind)).flatMap(({ index, 0: words }) => {
    for (let length = Math.min(longestName, index); length > 1; length--) {
      const name = text.slice(index - length, index)
      const codes = known.get(name)
      if (codes && (words !== '街' || codes.length === 1)) return [{ start: index - length, end: index + words.length, name, codes }]
    }
    return []
  })
}
