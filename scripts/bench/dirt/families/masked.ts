import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, lose, type PieceEdit } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'

const personBehindPost =
  /(?<=书记|市长|县长|区长|州长|局长|主任|校长|院长|部长|镇长|乡长)\p{Script=Han}{2,3}(?=出席|主持|讲话|作|指出|强调|说|宣读|介绍|通报|参加|要求)/gu
const days = /\d{1,2}月\d{1,2}日/gu
const years = /20\d\d(?=年)/gu
const places = /(?<=^|[,,。日午])\p{Script=Han}{2}(?=[县市区州镇][委召举])/gu

const masks = {
  person: (name: string) => [`${name.charAt(0)}某某`, 'XXX', 'XX', '×××', '***', `${name.charAt(0)}XX`],
  day: () => ['X月X日', 'XX月XX日', '×月×日', '**月**日'],
  year: () => ['20xx', '20XX', '20××', 'XXXX'],
  place: () => ['XX', '某', '××', 'X'],
}
const kinds = byStrength(1, 2, 4)

/** Names, days, years and places of a text that somebody made a model of. */
export const masked: Dirtier = {
  family: 'masked',
  flags: ['masked'],
  dirty: (pieces, chance, strength) => {
    const all = [
      { pattern: personBehindPost, mask: masks.person },
      { pattern: days, mask: masks.day },
      { pattern: years, mask: masks.year },
      { pattern: places, mask: masks.place },
    ]
    const lines = bodyLines(pieces)
    const edits = chance
      .shuffle(all)
      .slice(0, kinds(strength))
      .flatMap(({ pattern, mask }): PieceEdit[] => {
        const form = chance.upTo(mask('姓').length)
        return lines.flatMap(({ start, text }) =>
          [...text.matchAll(pattern)].map(({ 0: was, index }) =>
            lose(start + index, start + index + was.length, mask(was)[form] as string),
          ),
        )
      })
    return editPieces(
      pieces,
      'masked',
      edits.toSorted((a, b) => a.start - b.start),
    )
  },
}
