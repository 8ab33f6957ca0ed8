import type { ReportFlag } from '#lib/report/index.ts'
import type { Chance } from '../chance.ts'
import type { Dirtier, Strength } from './dirtier.ts'
import type { Dressed } from './frames/frame.ts'
import { bytesOf, canCarry, type Served } from './frames/served.ts'
import type { Family, LabelledPage, Piece } from './labelled-page.ts'
import { sourceOf, wantedReports } from './page-text.ts'

const utf8: Served = { inBytes: 'utf-8', byteOrderMark: false, declared: null, contentType: null }

/** A way to a dirty page: what is done to the report, what page it is put into, what is done to that page. */
export type Recipe = {
  readonly name: string
  readonly onReport: readonly Dirtier[]
  readonly frame: Dressing | null
  readonly onPage: readonly Dirtier[]
  readonly strength: Strength
  /** Whether a page without one of the families is none; otherwise what finds no place in the report is left out. */
  readonly needsAll: boolean
}

/** Puts a report into a page. */
export type Dressing = (report: readonly Piece[], chance: Chance) => Omit<Dressed, 'told'>

const bare: Dressing = (pieces) => ({ pieces, isHtml: false, url: null, fileName: 'page.txt', flags: [], served: utf8 })

/** Makes a page of a report. @returns null when the report offers no place for one of the families. */
export function dirtyPage(report: readonly Piece[], recipe: Recipe, chance: Chance): LabelledPage | null {
  const written = applyAll(report, recipe.onReport, recipe, chance)
  if (!written) return null
  const dressed = (recipe.frame ?? bare)(written, chance)
  const pieces = applyAll(withReports(dressed.pieces), recipe.onPage, recipe, chance)
  if (!pieces) return null
  const source = sourceOf(pieces)
  const present = familiesOf(pieces)
  const own: readonly ReportFlag[] = [...recipe.onReport, ...recipe.onPage].flatMap(({ family, flags }) =>
    present.includes(family) ? flags : [],
  )
  return {
    name: recipe.name,
    source,
    isHtml: dressed.isHtml,
    url: dressed.url,
    fileName: dressed.fileName,
    wanted: wantedReports(pieces),
    families: present,
    flags: [...new Set([...dressed.flags, ...own])],
    pieces,
    bytes: served(source, dressed.served),
    contentType: dressed.served.contentType,
  }
}

/** Pages whose characters the encoding of their site cannot write are served as UTF-8, whatever they declare. */
function served(source: string, wanted: Served): Uint8Array {
  return bytesOf(source, canCarry(wanted.inBytes, source) ? wanted : { ...wanted, inBytes: 'utf-8' })
}

function applyAll(
  pieces: readonly Piece[],
  dirtiers: readonly Dirtier[],
  { strength, needsAll }: Recipe,
  chance: Chance,
): readonly Piece[] | null {
  let current = pieces
  for (const { dirty } of dirtiers) {
    const next = dirty(current, chance, strength)
    if (needsAll && sourceOf(next) === sourceOf(current)) return null
    current = next
  }
  return current
}

const familiesOf = (pieces: readonly Piece[]): Family[] => [
  ...new Set(pieces.flatMap((piece) => (piece.kind === 'text' ? [] : piece.families))),
]

/** A line break that a frame has written in its own way belongs to the report before it. */
function withReports(pieces: readonly Piece[]): Piece[] {
  let current = 0
  return pieces.map((piece) => {
    if (piece.kind === 'dirt') return piece
    if (piece.report === undefined && current > 0 && piece.text !== '' && /^\n*$/.test(piece.kind === 'text' ? piece.text : piece.was))
      return { ...piece, report: current }
    current = piece.report ?? current
    return piece
  })
}
