import type { Range } from '#lib/report/index.ts'
import { pairSet } from '#lib/text/pair-set.ts'
import { type DivisionName, divisionNames, type NameForm } from './division-names.ts'
import { isWithin } from './divisions.ts'
import { isWordBoundary, looksLikePlace } from './place-boundaries.ts'

/**
 * Names of divisions in a text, a chain from large to small counting as one (四川省乐山市). `codes` are the readings of the smallest name that
 * agree with the larger ones; several mean that the name is ambiguous. `form` is that of the smallest name; `chained` says that a larger one stood before it.
 */
export type PlaceMention = Range & { readonly codes: readonly string[]; readonly form: NameForm; readonly chained: boolean }

type Step = { readonly end: number; readonly codes: readonly string[]; readonly form: NameForm }

/** The first two code units of a name as one number; no name is shorter. */
const startKey = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

const byStart = Map.groupBy(divisionNames.values(), ({ name }) => startKey(name, 0))
/** Most positions of a text are told apart by it alone. */
const mayBeginName = pairSet(divisionNames.keys())

const none: readonly DivisionName[] = []

function namesAt(text: string, start: number): readonly DivisionName[] {
  if (!mayBeginName(text, start)) return none
  const near = byStart.get(startKey(text, start))
  return near ? near.filter(({ name }) => text.startsWith(name, start)) : none
}

const link = /(?:所辖|下辖|管辖|代管)的?/uy

/** 甲市所辖的乙县, 甲市下辖乙县: how long the words are that may stand between two names of a chain. */
function linkLength(text: string, at: number): number {
  link.lastIndex = at
  return link.exec(text)?.[0].length ?? 0
}

/** The longest continuation of a chain by names inside `codes`; 乐山市中区 is 乐山 + 市中区, because 乐山市 would end earlier. */
function continued(text: string, step: Step): Step & { chained: boolean } {
  const at = step.end + linkLength(text, step.end)
  const names = namesAt(text, at)
  if (names.length === 0) return { ...step, chained: false }
  const next = names
    .map(({ name, form, codes }) => ({
      end: at + name.length,
      form,
      codes: codes.filter((code) => step.codes.some((above) => below(code, above))),
    }))
    .filter(({ codes, end, form }) => codes.length > 0 && looksLikePlace(text, at, end, form))
    .map((inner) => continued(text, inner))
  return longest(next.map((inner) => ({ ...inner, chained: true }))) ?? { ...step, chained: false }
}

const below = (code: string, above: string) => code !== above && isWithin(code, above)

const longest = <T extends Range | Step>(steps: readonly T[]): T | undefined => steps.toSorted((a, b) => b.end - a.end)[0]

/**
 * The longest place name or chain that starts exactly at `start`, or null. With `weak`, names that need a context are taken too:
 * the caller knows that a place must stand there.
 */
export function placeAt(text: string, start: number, weak: boolean): PlaceMention | null {
  const names = namesAt(text, start)
  if (names.length === 0) return null
  const found = names
    .filter(({ name, form }) => looksLikePlace(text, start, start + name.length, form))
    .filter(({ name, form }) => weak || isWordBoundary(text, start, name, form))
    .map(({ name, form, codes }) => continued(text, { end: start + name.length, form, codes }))
    .filter(({ form, chained }) => weak || chained || form !== 'weak')
  const best = longest(found)
  return best ? { start, end: best.end, codes: best.codes, form: best.form, chained: best.chained } : null
}

/** 峨眉山: how long a county's name without its kind is that begins here, where it may hold another name (眉山); 0 where none does. */
function longestWeak(text: string, at: number): number {
  const lengths = namesAt(text, at)
    .filter(({ name, form }) => form === 'weak' && name.length > 2 && !name.startsWith('市'))
    .map(({ name }) => name.length)
  return Math.max(0, ...lengths)
}

/** All places named in a text, in order, without overlap; weak names only beside their parent. */
export function placeMentions(text: string): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = 0; at < text.length; at++) {
    if (!mayBeginName(text, at)) continue
    const mention = placeAt(text, at, false)
    if (!mention) {
      at += Math.max(0, longestWeak(text, at) - 1)
      continue
    }
    found.push(mention)
    at = mention.end - 1
  }
  return found
}
