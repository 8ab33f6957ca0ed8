import type { Range } from '#lib/report/index.ts'
import elements from '../data/html-elements.json' with { type: 'json' }
import type { MarkupRun } from './markup-runs.ts'
import { attributeOf } from './tag-attributes.ts'

const holders: ReadonlySet<string> = new Set(elements.pictureHolders)
const longestCaption = 80
const shortestCaption = 2
/** So many tags a caption may have in it. */
const mostRuns = 40
/** Who took a picture, at the end of its caption or after a word for pictures. */
const credit = /(?:摄影?|供图|提供)[)）]?$|(?:摄影|供图|图片?)[:：/ ]/
const centred = /text-align\s*:\s*center/i
const sentenceEnds = /[。；;！!？?]/g

/** An element with its text; `end` is the number of the run that closes it. */
type Held = { readonly run: MarkupRun; readonly end: number; readonly texts: readonly Range[]; readonly said: string }

/**
 * What stands beside a picture in the innermost element around it, in a figcaption, or in the centred or signed paragraph right behind a
 * picture that has an element to itself. Such words are short and hold no more than one sentence. `container` is where the text stands:
 * pictures outside it are the site's.
 */
export function pictureCaptions(source: string, runs: readonly MarkupRun[], container: Range | null): readonly Range[] {
  if (!container) return []
  const captions: Range[] = []
  const open: number[] = []
  let seen = -1
  for (const [index, run] of runs.entries()) {
    while (open.length > 0 && run.start >= (elementEnd(runs, open.at(-1)) ?? 0)) open.pop()
    if (run.element && holders.has(run.token.name)) open.push(index)
    const holder = run.token.name === 'img' || run.token.name === 'figcaption' ? open.at(-1) : undefined
    if (holder === undefined || holder <= seen || run.start < container.start || run.end > container.end) continue
    seen = holder
    const held = heldBy(source, runs, holder)
    if (!held) continue
    if (isCaption(held.said)) captions.push(...held.texts)
    else if (held.said === '') captions.push(...captionBelow(source, runs, held.end))
  }
  return captions.sort((a, b) => a.start - b.start)
}

const elementEnd = (runs: readonly MarkupRun[], index: number | undefined): number | undefined =>
  index === undefined ? undefined : runs[index]?.element?.end

/** What an element holds; null for one with others inside, or with more than a caption. */
function heldBy(source: string, runs: readonly MarkupRun[], index: number): Held | null {
  const run = runs[index] as MarkupRun
  const texts: Range[] = []
  for (let at = index; at < index + mostRuns && at + 1 < runs.length; at++) {
    const [before, behind] = [runs[at] as MarkupRun, runs[at + 1] as MarkupRun]
    const inside = { start: before.end, end: behind.start }
    if (/[^\s\u3000]/.test(source.slice(inside.start, inside.end).replaceAll('&nbsp;', ''))) texts.push(inside)
    if (behind.end === run.element?.end) {
      const said = texts.map(({ start, end }) => source.slice(start, end)).join('')
      return { run, end: at + 1, texts, said: said.trim() }
    }
    if (behind.element && (holders.has(behind.token.name) || isLinkWithWords(runs, at + 1))) return null
  }
  return null
}

/** A link around a picture leads to the picture; around words it leads elsewhere. */
const isLinkWithWords = (runs: readonly MarkupRun[], at: number): boolean =>
  runs[at]?.token.name === 'a' && runs[at + 1]?.token.name !== 'img'

/** The element right behind a picture, where it is centred as the picture is, or tells who took it. */
function captionBelow(source: string, runs: readonly MarkupRun[], end: number): readonly Range[] {
  const next = runs[end + 1]
  if (!next?.element || !holders.has(next.token.name) || /\S/.test(source.slice((runs[end] as MarkupRun).end, next.start))) return []
  const held = heldBy(source, runs, end + 1)
  const isBelow = held && isCaption(held.said) && !held.said.endsWith('。') && (credit.test(held.said) || isCentred(source, next))
  return isBelow ? held.texts : []
}

const isCentred = (source: string, { token }: MarkupRun): boolean =>
  attributeOf(source, token, 'align')?.toLowerCase() === 'center' || centred.test(attributeOf(source, token, 'style') ?? '')

const isCaption = (said: string): boolean =>
  said.length >= shortestCaption &&
  said.length <= longestCaption &&
  (said.match(sentenceEnds)?.length ?? 0) <= 1 &&
  /\p{Script=Han}/u.test(said)
