import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, lose, type PieceEdit } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'

type Loss = { readonly pattern: RegExp; readonly stands: (match: RegExpMatchArray) => string }

/** 2月21日上午 stands as 221上午, 9月6日 as 96日; digits of years and ordinals are gone; the one letter 平. */
const losses: readonly Loss[] = [
  { pattern: /(\d{1,2})月(\d{1,2})日(?=上午|下午|,|召)/gu, stands: ([, month, day]) => `${month}${day}` },
  { pattern: /(\d{1,2})月(\d{1,2})日/gu, stands: ([, month, day]) => `${month}${day}日` },
  { pattern: /(?:19|20)\d\d(?=年)/gu, stands: () => '' },
  { pattern: /(?:19|20)\d\d(?=年)/gu, stands: ([year]) => (year ?? '').replaceAll('2', '') },
  { pattern: /(?<=第)[一二三四五六七八九十]+(?=届|次)/gu, stands: () => '' },
  { pattern: /(?<=水)平/gu, stands: () => '' },
]
const most = byStrength(1, 4, Number.POSITIVE_INFINITY)

/** Characters that a filter has taken out, always the same ones on a page. */
export const deleted: Dirtier = {
  family: 'deleted',
  flags: ['damaged'],
  dirty: (pieces, chance, strength) => {
    const { pattern, stands } = chance.pick(losses)
    const edits = bodyLines(pieces).flatMap(({ start, text }): PieceEdit[] =>
      [...text.matchAll(pattern)].map((match) => lose(start + match.index, start + match.index + match[0].length, stands(match))),
    )
    return editPieces(pieces, 'deleted', edits.slice(0, most(strength)))
  },
}
