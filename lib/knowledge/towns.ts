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

/** 甲、乙、丙等街道, 甲、乙两镇: names in a list that leaves their kind to the last, and what may stand between the last of them and the kind. */
const between = /[、和及]/
const lastListed = /^\p{Script=Han}{2,6}?(?:等?[\d一二两三四五六七八九十]{0,3}[个条]?|等)$/u
const beginsList = /\p{Script=Han}{2,8}$/u
const longestList = 80
const leastListed = 2

/** Where the list begins that a text ends with; null where it ends with none. Piece by piece from its end: 和 and 及 may be part of a name, too. */
function beginOfList(text: string): number | null {
  const pieces = text.split(between)
  const last = pieces.pop() ?? ''
  if (!lastListed.test(last)) return null
  const end = text.length - last.length
  let begin = end
  for (const piece of pieces.reverse()) {
    const length = beginsList.exec(piece)?.[0].length
    if (length === undefined) break
    begin -= length + 1
    if (length < piece.length) break
  }
  return begin < end ? begin : null
}

/** The towns of a list, each without its kind; only where several of its pieces are names of towns. */
function listedTowns(text: string, end: number, known: ReadonlyMap<string, readonly string[]>): TownMention[] {
  const from = Math.max(0, end - longestList)
  const begin = beginOfList(text.slice(from, end))
  if (begin === null) return []
  const pieces = Array.from(text.slice(from + begin, end).matchAll(/[^、和及]+/gu), (piece) => ({
    text: piece[0],
    start: from + begin + piece.index,
  }))
  const found = pieces.flatMap((piece, index): TownMention[] => {
    const words = index === pieces.length - 1 ? piece.text.replace(/(?:等?[\d一二两三四五六七八九十]{0,3}[个条]?|等)$/u, '') : piece.text
    const longest = Math.min(longestName, words.length)
    for (let length = index === 0 ? longest : words.length; length > 1 && length <= longestName; length--) {
      const name = words.slice(words.length - length)
      const codes = known.get(name)
      if (codes) return [{ start: piece.start + words.length - length, end: piece.start + words.length, name, codes }]
      if (index > 0) break
    }
    return []
  })
  return found.length >= leastListed ? found : []
}

/** The towns, townships and streets that a text names with their kind, each for itself or at the end of a list. */
export function townMentions(text: string): TownMention[] {
  byName ??= countiesByTown()
  const known = byName
  const lists = Array.from(text.matchAll(kind)).flatMap(({ index }) =>
    /[、和及]/u.test(text.slice(index - 10, index)) ? listedTowns(text, index, known) : [],
  )
  const single = singleTowns(text, known)
  const others = lists.filter((one) => !single.some(({ start, end }) => start < one.end && one.start < end))
  return [...single, ...others].toSorted((a, b) => a.start - b.start)
}

function singleTowns(text: string, known: ReadonlyMap<string, readonly string[]>): TownMention[] {
  return Array.from(text.matchAll(kind)).flatMap(({ index, 0: words }) => {
    for (let length = Math.min(longestName, index); length > 1; length--) {
      const name = text.slice(index - length, index)
      const codes = known.get(name)
      if (codes && (words !== '街' || codes.length === 1)) return [{ start: index - length, end: index + words.length, name, codes }]
    }
    return []
  })
}
