import { isReadingOf, isTraditionalOnly, readingsOf } from '#lib/text/index.ts'
import { charsWithLead, pairOf } from '../bytes/gbk-table.ts'
import { type Realigned, realign } from '../bytes/shifted-run.ts'
import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

/** The second bytes of the full-width marks (their first is A3) that mirrors turned into ASCII without looking where characters begin. */
const markBytes: ReadonlyMap<string, number> = new Map([
  ['?', 0xbf],
  ['!', 0xa1],
  [',', 0xac],
  [':', 0xba],
  [';', 0xbb],
  ['(', 0xa8],
])
const markLead = 0xa3
const splitMark = /\?[?!,:;(](?=[\u0040-\u007e\u0080-\uffff])/g
const splitReading = /(\p{Script=Han})\?([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6})\)(?=[\u0040-\u007e\u0080-\uffff])/gu
const contextLength = 8
const runLength = 61

/** Repairs characters that were cut in two by replacements in the bytes of a page (noise family "mojibake"), where the bytes behind them then read as plausible text. What can not be repaired stays as it is printed. */
export function repairByteDamage(draft: Draft): Draft {
  const { text } = viewOf(draft)
  const repairs = [
    ...Array.from(text.matchAll(splitReading), (match) => joinReading(text, match)),
    ...Array.from(text.matchAll(splitMark), (match) => joinMark(text, match)),
  ]
  return replaceInView(draft, 'byteDamage', withoutOverlap(repairs.filter((repair) => repair !== null)))
}

/** 甲?huì)乙: the reading of a character made of the second byte of one and the first byte of the next. Its second byte is what the run behind lacks. Such sites read out traditional characters above all. */
function joinReading(text: string, match: RegExpExecArray): ViewReplacement | null {
  const [, host = '', reading = ''] = match
  const start = match.index + host.length
  const end = match.index + match[0].length
  const context = text.slice(Math.max(0, start - contextLength), start)
  const damaged = text.slice(end, end + runLength)
  const inner = charsWithLead(pairOf(host)?.[1] ?? 0)
  const known = inner.filter(([, char]) => readingsOf(char).has(reading))
  const close = known.length > 0 ? known : inner.filter(([, char]) => isReadingOf(char, withoutTone(reading)))
  const traditional = close.filter(([, char]) => isTraditionalOnly(char))
  const found = (traditional.length > 0 ? traditional : close)
    .map(([trail]) => realign(trail, damaged, context, null))
    .filter((realigned) => realigned !== null)
  const only = likeliest(found)
  return only && { start, end: end + only.length, after: only.text }
}

/** So much likelier than any other must a reading be, as a power of two. */
const leastLead = 6

/** What all readings of the bytes agree on, or the one that is likelier than others by far. */
function likeliest(found: readonly Realigned[]): Realigned | null {
  const [best, ...others] = [...found].sort((a, b) => b.gain - a.gain)
  return best && others.every(({ text, gain }) => text === best.text || best.gain - gain >= leastLead) ? best : null
}

/** Dictionaries differ in the tones of rare characters. */
const withoutTone = (reading: string) => reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '')

/** ??梢: a mark made of the second byte of one character and the first byte of the next. The first byte of the one is lost. */
function joinMark(text: string, match: RegExpExecArray): ViewReplacement | null {
  const start = match.index
  const end = start + match[0].length
  const damaged = text.slice(end, end + runLength)
  const context = text.slice(Math.max(0, start - contextLength), start)
  const realigned = realign(markBytes.get(match[0].slice(1)) ?? 0, damaged, context, markLead)
  return realigned && { start, end: end + realigned.length, after: realigned.text }
}

function withoutOverlap(repairs: readonly ViewReplacement[]): ViewReplacement[] {
  const kept: ViewReplacement[] = []
  for (const repair of [...repairs].sort((a, b) => a.start - b.start)) if (repair.start >= (kept.at(-1)?.end ?? 0)) kept.push(repair)
  return kept
}
