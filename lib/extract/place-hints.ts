import { divisions, isWithin } from '#lib/knowledge/divisions.ts'
import { placeNicknames, placesOfLetter } from '#lib/knowledge/place-nicknames.ts'
import { townsOf } from '#lib/knowledge/towns.ts'
import type { QuoteRole, Range, ZoneKind } from '#lib/report/index.ts'
import type { WordIndex } from '#lib/text/word-index.ts'
import { bodyIndex } from './body-paragraphs.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { matchesIn } from './every-match.ts'
import type { ExtractInput } from './input.ts'
import { officialSites } from './official-sites.ts'
import { remembered } from './remembered.ts'

/**
 * Words that fit one of several places of the same name without naming a place themselves: nicknames, 驻徐单位, the campaign that only
 * districts of municipalities run, streets. They decide between readings and give no place of their own.
 */
export type PlaceHint = Range & { readonly zone: ZoneKind; readonly role: QuoteRole }
type Hint = PlaceHint & { readonly codes: readonly string[] }

const zones: readonly ZoneKind[] = ['title', 'subtitle', 'body']
const nickname = new RegExp([...placeNicknames.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu')
const stationed = new RegExp(cues.stationedAt, 'gu')
const municipal = new RegExp(cues.municipalCampaign, 'gu')
const municipalities = divisions.filter(({ level, name }) => level === 'province' && name.endsWith('市')).map(({ code }) => code)

const hintsIn = (input: ExtractInput, pattern: RegExp, codesOf: (match: RegExpExecArray) => readonly string[]): Hint[] =>
  zones.flatMap((zone) =>
    matchesIn(input, zone, pattern).map((match) => {
      return { zone, start: match.index, end: match.index + match[0].length, role: 'parent' as const, codes: codesOf(match) }
    }),
  )

const wordHints = remembered((input): readonly Hint[] => [
  ...hintsIn(input, nickname, ([name]) => placeNicknames.get(name) ?? []),
  ...hintsIn(input, stationed, ([, letter = '']) => placesOfLetter(letter)),
  ...hintsIn(input, municipal, () => municipalities),
])

const kinds = ['街道', '镇', '乡', '地区']
/** How many streets must be listed when their kinds are left out, because many of them are ordinary words. */
const leastBareStreets = 2

const streetAt = (start: number, name: string): PlaceHint => ({ zone: 'body', start, end: start + name.length, role: 'sub-unit' })

function withKind({ placesOf }: WordIndex, name: string): PlaceHint[] {
  const [start] = kinds.flatMap((kind) => placesOf(name + kind).slice(0, 1))
  return start === undefined ? [] : [streetAt(start, name)]
}

/** 甲、乙等街道: a name as one of a list. */
function inList({ placesOf }: WordIndex, name: string): PlaceHint[] {
  const [behind, before] = [placesOf(`、${name}`)[0], placesOf(`${name}、`)[0]]
  const start = behind === undefined ? before : behind + 1
  return start === undefined ? [] : [streetAt(start, name)]
}

/** Streets of a county that the body names: one with its kind, or several in lists without it. */
function streetHints(input: ExtractInput, code: string): PlaceHint[] {
  const body = bodyIndex(input)
  const names = townsOf(code)
  const [full] = names.flatMap((name) => withKind(body, name))
  if (full) return [full]
  const listed = names.flatMap((name) => inList(body, name))
  return listed.length >= leastBareStreets ? listed : []
}

/** Sites that name one place; where none does, those whose name is shared. */
function exactSites(input: ExtractInput) {
  const sites = officialSites(input)
  const exact = sites.filter(({ codes }) => codes.length === 1)
  return exact.length > 0 ? exact : sites
}

/** What speaks for one reading of a name that several places bear: at most one hint of each kind. */
export function placeHints(input: ExtractInput, code: string): PlaceHint[] {
  const words = wordHints(input).filter(({ codes }) => codes.some((known) => isWithin(code, known)))
  const sites = exactSites(input).filter(({ codes }) => codes.some((known) => isWithin(code, known)))
  return [
    ...sites.slice(0, 1).map(({ zone, start, end }) => ({ zone, start, end, role: 'site' as const })),
    ...words.slice(0, 1),
    ...streetHints(input, code).slice(0, 1),
  ]
}
