import type { ZoneKind } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { isHidden } from '../draft/draft.ts'
import { type Piece, viewOf } from '../draft/view.ts'
import type { Stretch } from './zone-text.ts'

type Area = { kind: ZoneKind; start: number; end: number }

/** The page cut at the borders of its zones, in order; what no zone holds is body. Hidden zones are left out, and do not part what stands around them. */
export function stretchesOf(draft: Draft): readonly Stretch[] {
  const { pieces } = viewOf(draft)
  const stretches: Stretch[] = []
  let at = 0
  for (const area of cutAt(areasOf(draft), draft.partStarts)) {
    const inside: Piece[] = []
    while (at < pieces.length && (pieces[at] as Piece).sourceEnd <= area.start) at++
    for (let i = at; i < pieces.length && (pieces[i] as Piece).sourceStart < area.end; i++) inside.push(clip(pieces[i] as Piece, area))
    stretches.push({ ...area, pieces: inside })
  }
  return stretches
}

/** Where one report ends and the next begins no stretch goes on. */
const cutAt = (areas: readonly Area[], borders: readonly number[]): readonly Area[] =>
  areas.flatMap((area) => {
    const cuts = [area.start, ...borders.filter((border) => area.start < border && border < area.end), area.end]
    return cuts.slice(1).map((end, index) => ({ ...area, start: cuts[index] ?? area.start, end }))
  })

const clip = (piece: Piece, { start, end }: Area): Piece => {
  if (!piece.kept) return piece
  const before = Math.max(start - piece.sourceStart, 0)
  const behind = Math.max(piece.sourceEnd - end, 0)
  return {
    ...piece,
    start: piece.start + before,
    end: piece.end - behind,
    sourceStart: piece.sourceStart + before,
    sourceEnd: piece.sourceEnd - behind,
  }
}

function areasOf(draft: Draft): readonly Area[] {
  const areas: Area[] = []
  let from = 0
  let reached = 0
  for (const zone of draft.zones) {
    if (isHidden(zone)) {
      if (zone.start === reached) reached = zone.end
      continue
    }
    if (zone.start > reached) areas.push({ kind: 'body', start: from, end: zone.start })
    const last = areas.at(-1)
    if (last?.kind === zone.kind) last.end = zone.end
    else areas.push({ kind: zone.kind, start: zone.start, end: zone.end })
    from = zone.end
    reached = zone.end
  }
  if (draft.source.length > reached) areas.push({ kind: 'body', start: from, end: draft.source.length })
  return areas
}
