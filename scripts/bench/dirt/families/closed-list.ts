import repairs from '../data/closed-list.json' with { type: 'json' }
import type { Dirtier } from '../dirtier.ts'
import { change, editPieces, type PieceEdit } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'

type Entry = { readonly word: string; readonly at: number; readonly as: string }

/** Characters that filters take out or replace in words which nothing else can stand for: *的十九大, 州*府, 醉 for 最. */
export const closedList: Dirtier = {
  family: 'closedList',
  flags: [],
  dirty: (pieces) => {
    const entries = repairs.entries as readonly Entry[]
    const edits = bodyLines(pieces).flatMap(({ start, text }): PieceEdit[] =>
      entries.flatMap(({ word, at, as }) =>
        [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => change(start + index + at, start + index + at + 1, as)),
      ),
    )
    return editPieces(
      pieces,
      'closedList',
      edits.toSorted((a, b) => a.start - b.start),
    )
  },
}
