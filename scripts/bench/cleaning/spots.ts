import type { Piece } from '../dirt/labelled-page.ts'
import type { Cell } from './wanted-cells.ts'

/** A piece where it stands: characters [start, end) of the source. */
export type Spot = { readonly piece: Piece; readonly start: number; readonly end: number }

export function spotsOf(pieces: readonly Piece[]): Spot[] {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.text.length
    return { piece, start, end: at }
  })
}

/** What stands on the page between two wanted characters, both included; breaks and blanks on the way do not count as neighbours. */
export function spotsBetween(spots: readonly Spot[], cells: readonly Cell[], start: number, end: number): Spot[] {
  const from = cells.slice(0, start).findLast(isInk)?.start ?? 0
  const to = cells.slice(end).find(isInk)?.end ?? Number.POSITIVE_INFINITY
  return spots.filter((spot) => spot.end >= from && spot.start <= to)
}

const isInk = ({ character }: Cell): boolean => !/\s/u.test(character)
