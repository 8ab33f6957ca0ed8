import type { ZoneKind } from '#lib/report/index.ts'
import type { LineClass } from './line-class.ts'
import { areNames } from './names.ts'
import type { PageLine } from './page-lines.ts'
import { opensReplies, type TextRegion } from './page-regions.ts'
import { isSiteNotice, siteSpeech } from './site-speech.ts'
import { startsText } from './starts-text.ts'
import { announcesList, isAnnouncedByTitle, isClosing, isOfficeName, isSentence, isSignedDay, isSigner } from './text-endings.ts'

/** A signature stands at most that far behind the last sentence, and its day that far behind the signature. */
const mostSignature = 6
const mostToDay = 3
const longestOffice = 30
const placeLength = 2
const longestName = 4

/**
 * The lines without a cue behind the last sentence that belong to the text by their form, up to the first line of frame: sentences and
 * headings, closing formulas, who signs and when, and lists that the text announces. Whatever else stands there is frame.
 */
export function linesBehindText(classes: readonly LineClass[], { first, end }: TextRegion): ReadonlySet<PageLine> {
  const tail = classes.slice(end)
  const kept = new Set<PageLine>()
  const header = classes.slice(0, first).filter(({ cue }) => cue === null)
  let announced = header.some(({ line }) => isAnnouncedByTitle(line.folded)) || announcesList(classes[end - 1]?.line.folded ?? '')
  for (const [at, { line, cue }] of tail.entries()) {
    const { folded } = line
    if (opensReplies(folded)) break
    if (cue !== null) continue
    if (isSiteNotice(folded, 'line')) continue
    const opensList = announcesList(folded) || startsText.test(folded)
    announced ||= opensList
    if (announced || isSentence(folded) || isClosing(folded) || isSignature(tail, at)) kept.add(line)
  }
  return kept
}

function isSignature(tail: readonly LineClass[], at: number): boolean {
  const folded = tail[at]?.line.folded ?? ''
  if (at >= mostSignature || siteSpeech(folded) > 0) return false
  if (isSignedDay(folded) || isSigner(folded) || isName(folded)) return true
  if (folded.length > longestOffice || !/\p{Script=Han}/u.test(folded)) return false
  return tail.slice(at + 1, at + 1 + mostToDay).some(({ line }) => isSignedDay(line.folded)) || isOffice(folded)
}

/** A name, or several parted by blanks; or the author in brackets. */
const isName = (folded: string) =>
  /^\([^()。\d]{2,24}\)$/.test(folded) ||
  folded.split(/[\s、]/).every((name) => name.length >= 2 && name.length <= longestName && areNames(name))

/** One office, or several of one place. */
function isOffice(folded: string): boolean {
  const offices = folded.split(' ')
  const places = new Set(offices.map((name) => name.replace(/^中共/, '').slice(0, placeLength)))
  return places.size === 1 && offices.every((name) => isOfficeName(name))
}

/** What a line is that stands behind the text and does not belong to it. */
export const kindBehindText = (folded: string): ZoneKind =>
  siteSpeech(folded) > 0 || !/\p{Script=Han}{4}/u.test(folded) ? 'navigation' : 'related'
