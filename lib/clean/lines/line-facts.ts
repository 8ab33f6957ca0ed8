import { bigramTable } from './bigram-table.ts'
import { type LetterCounts, letterCounts } from './letter-counts.ts'
import type { LineClass } from './line-class.ts'
import type { LineWords } from './line-words.ts'
import type { PageLine } from './page-line.ts'
import { announcesList, isAnnouncedByTitle, isClosing, isSigned } from './text-endings.ts'

/** Cues of frame; what is set between the lines of a report (captions, bylines, spam) tells nothing of where the frame stands. */
const frameCues: ReadonlySet<string> = new Set([
  'breadcrumb',
  'navigation',
  'footer',
  'share',
  'related',
  'counter',
  'forumFrame',
  'documentSiteFrame',
  'pageJump',
])
const metadataCues: ReadonlySet<string> = new Set(['sourceLine', 'byline'])

export const isFrameCue = (cue: string | null): boolean => cue !== null && frameCues.has(cue)

/** A line and where it stands on its page. Shares and distances lie between 0 and 1. */
export type LineFacts = {
  readonly folded: string
  readonly linked: boolean
  /** By its tag; and where it stands to the element of an HTML page that holds most of its sentences. */
  readonly heading: boolean
  readonly container: PageLine['container']
  readonly prose: boolean
  readonly letters: LetterCounts
  readonly words: LineWords
  /** The part of its pairs of characters that stand in other paragraphs of the page too. */
  readonly cohesion: number
  /** It begins with a place (behind a day, if any) that stands nowhere else in the text. */
  readonly foreign: boolean
  readonly signed: boolean
  /** The page is a list, or a line above has announced one. */
  readonly announced: boolean
  /** Before the first paragraph, behind the last one, or between. */
  readonly place: 'header' | 'inside' | 'tail'
  readonly isFirst: boolean
  readonly isLast: boolean
  /** From the paragraphs, in lines. */
  readonly distance: number
  /** Of the paragraphs of the page, what stands above and below. */
  readonly above: number
  readonly below: number
  readonly isLongPage: boolean
  readonly nearMetadata: boolean
  /** Lines of frame or fields stand close before and behind it. */
  readonly betweenFields: boolean
}

const isBeside = (cue: string | null | undefined) => cue != null && (isFrameCue(cue) || metadataCues.has(cue))

const placeAtStart = /^[^\p{Script=Han}]{0,8}(?:\d{4}年)?(?:\d{1,2}月\d{1,2}日,?)?(?:记者从|近日,|据)?(\p{Script=Han}{2,3})[省市县区州]/u
const longPage = 300

/** Facts about the lines of a page that do not depend on what is known to be its frame. */
export function lineFacts(classes: readonly LineClass[], wordsOf: (folded: string) => LineWords): readonly LineFacts[] {
  const first = classes.findIndex(({ prose }) => prose)
  const begin = first < 0 ? classes.length : first
  const end = first < 0 ? classes.length : classes.findLastIndex(({ prose }) => prose) + 1
  const words = classes.map(({ line }) => wordsOf(line.folded))
  const paragraphsWith = paragraphCounts(classes, words)
  const own = classes.filter(({ prose, cue }, at) => cue === null && (prose || at < begin)).map(({ line }) => line.folded)
  const isForeign = foreignTo(own)
  const total = classes.reduce((sum, { prose, line }) => sum + (prose ? line.folded.length : 0), 0)
  let seen = 0
  let announced = classes.slice(0, begin).some(({ line, cue }) => cue === null && isAnnouncedByTitle(line.folded))
  return classes.map(({ line, prose, cue }, at): LineFacts => {
    const { folded, linked, heading, container } = line
    const above = total === 0 ? 0 : seen / total
    if (prose) seen += folded.length
    const isAnnounced = announced
    if (at >= begin - 1 && !isFrameCue(cue) && announcesList(folded)) announced = true
    const { pairs } = words[at] as LineWords
    let shared = 0
    for (const pair of pairs) if (paragraphsWith(pair) > (prose ? 1 : 0)) shared++
    return {
      folded,
      linked,
      heading,
      container,
      prose,
      letters: letterCounts(folded),
      words: words[at] as LineWords,
      cohesion: pairs.length === 0 ? 0 : shared / (pairs.length + 1),
      foreign: isForeign(folded),
      signed: isSigned(folded) || isClosing(folded),
      announced: isAnnounced,
      place: at < begin ? 'header' : at < end ? 'inside' : 'tail',
      isFirst: at === 0,
      isLast: at === classes.length - 1,
      distance: (at < begin ? Math.min(begin - at, 10) : at < end ? 0 : Math.min(at - end + 1, 10)) / 10,
      above,
      below: total === 0 ? 1 : 1 - seen / total,
      isLongPage: total > longPage,
      betweenFields: [
        [-1, -2],
        [1, 2],
      ].every((side) => side.some((step) => isBeside(classes[at + step]?.cue))),
      nearMetadata: [-2, -1, 1, 2].some((step) => metadataCues.has(classes[at + step]?.cue ?? '')),
    }
  })
}

/** So many places at most are looked for: a page that names more is a list, and each costs a look through the page. */
const mostPlaces = 200

/** Tells lines that begin with a place that at most one of these texts names. */
function foreignTo(own: readonly string[]): (folded: string) => boolean {
  const known = new Map<string, boolean>()
  const isElsewhere = (place: string) => {
    const first = own.findIndex((text) => text.includes(place))
    return first < 0 || !own.some((text, at) => at > first && text.includes(place))
  }
  return (folded) => {
    const place = placeAtStart.exec(folded)?.[1]
    if (place === undefined) return false
    const before = known.get(place)
    if (before !== undefined || known.size >= mostPlaces) return before ?? false
    const answer = isElsewhere(place)
    known.set(place, answer)
    return answer
  }
}

/** A paragraph and a count beside each other in one number. */
const countBits = 16
const countMask = (1 << countBits) - 1

/** In how many paragraphs of the page a pair of characters stands. */
function paragraphCounts(classes: readonly LineClass[], words: readonly LineWords[]): (pair: number) => number {
  const paragraphs = words.filter((_, at) => classes[at]?.prose)
  /** How many paragraphs hold a pair, behind the number of the last that did. */
  const found = bigramTable(paragraphs.reduce((sum, { pairs }) => sum + pairs.length, 0))
  for (const [at, { pairs }] of paragraphs.entries()) {
    for (const pair of pairs) {
      const before = found.get(pair)
      if (before >>> countBits !== at + 1) found.set(pair, ((at + 1) << countBits) | ((before & countMask) + 1))
    }
  }
  return (pair) => found.get(pair) & countMask
}
