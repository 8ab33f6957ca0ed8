import type { Family, LabelledPage, Piece } from '../dirt/labelled-page.ts'
import { simplifiedLoosely } from '../dirt/script/conversion-tables.ts'
import { type Gap, gapsBetween } from './align.ts'
import { isExact } from './is-exact.ts'
import { type ReadPage, readPage } from './read-page.ts'
import { type Cell, familiesOf, textOfReports, wantedCells } from './wanted-cells.ts'

export type MissKind = 'dirt left' | 'text lost' | 'text changed' | 'break wrong' | 'invented'
/** What went wrong at one place. `wanted` and `read` are the characters there, with what stands before them. */
export type Miss = {
  readonly kind: MissKind
  readonly family: Family | null
  readonly wanted: string
  readonly read: string
  readonly before: string
}

/** Characters; white space within a line counts as one, breaks between lines are counted apart. */
export type Measure = {
  readonly dirt: number
  readonly dirtLeft: number
  readonly text: number
  readonly lost: number
  readonly changed: number
  readonly breaksWrong: number
  readonly invented: number
  /** The right reports with their titles, subtitles, paragraphs and breaks. */
  readonly exact: boolean
  readonly misses: readonly Miss[]
  readonly read: ReadPage
}

/** Reads a labelled page with the real rules and counts where the result is not what is wanted. */
export function measurePage(page: LabelledPage): Measure {
  const read = readPage(page)
  const cells = wantedCells(page)
  const output = [...textOfReports(read.reports)]
  const gaps = gapsBetween(
    cells.map(({ character }) => character),
    output,
  )
  const spots = spotsOf(page.pieces)
  const misses = gaps.flatMap((gap) => judgeGap(gap, cells, output, spots, page))
  const count = (kind: MissKind) => misses.filter((miss) => miss.kind === kind).reduce((sum, miss) => sum + weightOf(miss), 0)
  return {
    dirt: page.pieces.reduce((sum, piece) => sum + dirtIn(piece), 0),
    dirtLeft: count('dirt left'),
    text: cells.filter(({ character }) => character !== '\n').length,
    lost: count('text lost'),
    changed: count('text changed'),
    breaksWrong: count('break wrong'),
    invented: count('invented'),
    exact: isExact(page, read.reports),
    misses,
    read,
  }
}

const weightOf = ({ wanted, read }: Miss): number => Math.max(dense(wanted), dense(read), 1)
const dense = (text: string): number => text.replace(/\s/gu, '').length

/** Characters that have to go or to be put back; what consists of white space counts as one. */
function dirtIn(piece: Piece): number {
  if (piece.kind === 'text' || piece.kind === 'lost') return 0
  const was = piece.kind === 'changed' ? dense(piece.was) : 0
  return Math.max(dense(piece.text), was, 1)
}

type Spot = { readonly piece: Piece; readonly start: number; readonly end: number }
function spotsOf(pieces: readonly Piece[]): Spot[] {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.text.length
    return { piece, start, end: at }
  })
}

/** What a differing stretch means: told by who wrote the wanted characters, and by what stands on the page between its neighbours. */
function judgeGap(
  { aStart, aEnd, bStart, bEnd }: Gap,
  cells: readonly Cell[],
  output: readonly string[],
  spots: readonly Spot[],
  page: LabelledPage,
): Miss[] {
  const missing = cells.slice(aStart, aEnd)
  const extra = output.slice(bStart, bEnd)
  const before = output.slice(Math.max(0, bStart - 10), bStart).join('')
  const between = spots.filter(
    ({ start, end }) => end > (cells[aStart - 1]?.start ?? 0) && start < (cells[aEnd]?.end ?? Number.POSITIVE_INFINITY),
  )
  const ownDirt = between.filter(({ piece }) => piece.kind !== 'text')
  const family = ownDirt.flatMap(({ piece }) => familiesOf(piece)).at(-1) ?? null
  const wanted = missing.map(({ character }) => character).join('')
  const readHere = extra.join('')
  const miss = (kind: MissKind, from = wanted, to = readHere): Miss => ({
    kind,
    family: family ?? page.families.at(-1) ?? null,
    wanted: from,
    read: to,
    before,
  })
  if (missing.some(({ piece }) => piece?.kind === 'lost') || (missing.length === 0 && ownDirt.some(({ piece }) => piece.kind === 'lost')))
    return lostMisses(readHere, between, miss)
  const text = missing.filter(({ piece, character }) => character !== '\n' && (piece === null || piece.kind === 'text'))
  const repaired = missing.filter(({ piece }) => piece?.kind === 'changed')
  const isBreak = /^\s*$/u.test(wanted + readHere)
  if (isBreak) return [miss(ownDirt.length > 0 && !/\n/.test(wanted) ? 'dirt left' : 'break wrong')]
  const invented = notOnPage(readHere, between, page)
  const made: Miss[] = invented === '' ? [] : [miss('invented', wanted, invented)]
  if (text.length > 0 && readHere.trim() !== '') made.push(miss('text changed', charactersOf(text)))
  else if (text.length > 0) made.push(miss('text lost', charactersOf(text), ''))
  else if (repaired.length > 0 || readHere.trim() !== '') made.push(miss('dirt left'))
  return made
}

const charactersOf = (cells: readonly Cell[]): string => cells.map(({ character }) => character).join('')

/** Where something is lost, the page may show what stands there, or put back exactly what was; anything else is invented. */
function lostMisses(read: string, between: readonly Spot[], miss: (kind: MissKind, wanted?: string, read?: string) => Miss): Miss[] {
  const restored = between.map(({ piece }) =>
    piece.kind === 'lost' || piece.kind === 'changed' ? piece.was : piece.kind === 'text' ? piece.text : '',
  )
  if (restored.join('').includes(read.replace(/\s/gu, ''))) return []
  const rest = leftOver(read, between.map(({ piece }) => piece.text).join(''))
  return rest === '' ? [] : [miss('invented', undefined, rest)]
}

/** Characters that neither the page has at this place nor anybody wrote there. */
function notOnPage(read: string, between: readonly Spot[], page: LabelledPage): string {
  const written = between.map(({ piece }) => piece.text + (piece.kind === 'changed' ? piece.was : '')).join('')
  if (leftOver(read, written) === '') return ''
  return simplifiedLoosely(page.source).includes(simplifiedLoosely(read)) ? '' : leftOver(read, written)
}

function leftOver(read: string, written: string): string {
  const rest = [...simplifiedLoosely(written)]
  return [...simplifiedLoosely(read)]
    .filter((character) => {
      const at = rest.indexOf(character)
      if (at >= 0) rest.splice(at, 1)
      return at < 0 && !/\s/u.test(character)
    })
    .join('')
}
