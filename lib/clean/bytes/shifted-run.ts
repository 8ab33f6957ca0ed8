import { followBits, shareBits } from '#lib/text/index.ts'
import { pairOf } from './gbk-table.ts'
import { decode, type Slot, type Told, unknown, untold } from './likeliest-readings.ts'
import { dropped, guessesWithLead, guessesWithTrail, type PairReading, simplified, single } from './pair-readings.ts'

/**
 * A repaired stretch: the text, with a question mark for each character that cannot be told, and how many characters of the damaged text
 * it replaces. `gain`: how much likelier it is than the damaged text, as a power of two.
 */
export type Realigned = { readonly text: string; readonly length: number; readonly gain: number }

const longestRun = 60
/** Where the second byte of a pair may lie in ASCII. */
const lowestTrail = 0x40
/** A character is told where it is right in so many cases. */
const leastChance = 0.96
/** A full stop has no rival that is nearly as frequent. */
const leastChanceOfStop = 0.5
/** The same where bytes of the run are known to be lost. */
const leastChanceBesideLoss = 0.995
/** Of bytes read with a wrong start half are no common character. */
const leastTold = 0.5
/** So much likelier must each character of the repaired text be, as a power of two. */
const leastGain = 1.5
/** A mark or a reading inside a character stands in hardly any text. */
const breachBits = 12
const fullStop = '。'

/**
 * Reads a run of characters anew whose bytes are shifted by one: `missing` is the byte that belongs before them. The run ends with the
 * first ASCII character: its last byte when it can be one, or else the question mark that a first byte without a second became. Null when
 * the bytes do not bear that out, or the result is no plausible text.
 * @param lostBefore the second byte of a character before the run whose first byte is lost; that character is told only as a full stop
 */
export function realign(missing: number, damaged: string, context: string, lostBefore: number | null): Realigned | null {
  const run = readRun(missing, damaged)
  if (!run) return null
  const behind = simplified(damaged.slice(run.length, run.length + 1))
  const slots = slotsOf(run, lostBefore)
  const before = simplified(context.slice(-1))
  const { told, bits } = decode(slots, before, behind)
  const least = run.endsInLetter && slots.every((slot) => slot.some(isOne)) ? leastChance : leastChanceBesideLoss
  const text = told
    .map((one, at) => {
      if (at === 0 && lostBefore !== null) return isFullStop(one) ? fullStop : untold
      return (at === slots.length - 1 && !run.endsInLetter) || one.chance < least ? untold : one.reading.text
    })
    .join('')
  const count = [...text].filter((char) => char !== untold).length
  const gain = bits - bitsOf(before, damaged.slice(0, run.length), behind) + breachBits
  return count < slots.length * leastTold || gain < leastGain * slots.length ? null : { text, length: run.length, gain }
}

const isOne = ({ text }: PairReading): boolean => text.length === 1 && text !== untold
const isFullStop = ({ reading, chance }: Told): boolean => reading.text === fullStop && chance >= leastChanceOfStop

/** How likely a text is where it stands, as a power of two. */
function bitsOf(before: string, text: string, behind: string): number {
  let sum = 0
  let last = before
  for (const char of text + behind) {
    const plain = simplified(char)
    sum += last === '' ? shareBits(plain) : followBits(last, plain)
    last = plain
  }
  return sum
}

/** `length`: in characters of the damaged text, the question mark at the end included. */
type Run = { readonly bytes: readonly number[]; readonly length: number; readonly endsInLetter: boolean }

const latin = /[A-Za-z]/

function readRun(missing: number, damaged: string): Run | null {
  const bytes = [missing]
  for (let at = 0; at < Math.min(damaged.length, longestRun); at++) {
    const char = damaged[at] ?? ''
    const code = char.charCodeAt(0)
    if (code < 0x80) {
      if (code >= lowestTrail)
        return latin.test(char) && latin.test(damaged[at + 1] ?? '')
          ? null
          : { bytes: [...bytes, code], length: at + 1, endsInLetter: true }
      return char === untold && at > 0 ? { bytes, length: at + 1, endsInLetter: false } : null
    }
    const pair = pairOf(char)
    if (!pair) return null
    bytes.push(...pair)
  }
  return null
}

const guessed = (list: readonly { readonly char: string; readonly plain: string }[]): Slot =>
  list.map(({ char, plain }): PairReading => ({ text: char, first: plain, last: plain, bits: 0 }))

function slotsOf({ bytes, endsInLetter }: Run, lostBefore: number | null): Slot[] {
  const pairs = Array.from(
    { length: Math.floor(bytes.length / 2) },
    (_, at) => [bytes[at * 2] as number, bytes[at * 2 + 1] as number] as const,
  )
  const alone = pairs.map(([lead, trail]) => single(lead, trail))
  const slots = pairs.map(([lead, trail], at): Slot => {
    const one = alone[at]
    if (one && !isDoubtful(one, alone[at - 1], alone[at + 1])) return [one]
    return one ? [one, ...dropped(lead, trail), unknown] : [...dropped(lead, trail), unknown]
  })
  if (lostBefore !== null) slots.unshift(guessed(guessesWithTrail(lostBefore)))
  if (!endsInLetter) slots.push(guessed(guessesWithLead(bytes.at(-1) as number)))
  return slots.map((slot) => (slot.length === 0 ? [unknown] : slot))
}

/** Beyond the two thousand commonest characters. */
const rare = -14.5
const seldomTogether = -11

/** Whether a character is rare, or was hardly ever met between these neighbours: then it may be what is left of two. */
const isDoubtful = ({ first }: PairReading, before: PairReading | null | undefined, behind: PairReading | null | undefined): boolean =>
  shareBits(first) < rare ||
  ((!before || followBits(before.last, first) < seldomTogether) && (!behind || followBits(first, behind.first) < seldomTogether))
