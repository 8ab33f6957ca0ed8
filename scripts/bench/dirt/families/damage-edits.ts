import type { DamagedRun } from '../bytes/damaged-runs.ts'
import { change, lose, type PieceEdit } from '../edit-pieces.ts'

/** Runs as edits, those that meet an earlier one left out. Where bytes are lost, nothing on the page tells what stood there. */
export function damageEdits(runs: readonly DamagedRun[]): PieceEdit[] {
  const edits: PieceEdit[] = []
  for (const { start, end, text, lostBytes } of runs) {
    if (start < (edits.at(-1)?.end ?? 0)) continue
    edits.push(lostBytes > 0 ? lose(start, end, text) : change(start, end, text))
  }
  return edits
}
