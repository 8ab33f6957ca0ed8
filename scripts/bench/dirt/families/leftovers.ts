import type { Chance } from '../../chance.ts'
import { byStrength, type Dirtier } from '../dirtier.ts'
import { change, editPieces, insert, type PieceEdit } from '../edit-pieces.ts'
import { bodyLines, type Line } from '../text-places.ts'

const lineShare = byStrength(0.3, 0.7, 1)
const entities: ReadonlyMap<string, string> = new Map([
  ['“', '&ldquo;'],
  ['”', '&rdquo;'],
  ['—', '&mdash;'],
  ['·', '&middot;'],
])
const heads = [
  '<p>',
  '&nbsp;&nbsp;',
  '&nbsp;&nbsp;&nbsp;&nbsp;',
  '<span style="font-size:16px">',
  '<font color="#000000">',
  '& # 8203;',
  '<h3>',
  '![]',
  '&emsp;&emsp;',
  '&amp;nbsp;&amp;nbsp;',
]
const tails = ['</p>', '</span>', '<br>', '<br />', '</font>', '&nbsp;', '</strong></p>', '']
const inner = ['&nbsp;', '</span>', '<strong>', '</strong>', '&#8203;', '<o:p></o:p>', '<b>', '</b>']

/** What is left of HTML in a text: tags and entities at the ends of paragraphs and within, quotes by their names. */
export const leftovers: Dirtier = {
  family: 'leftovers',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const named = strength !== 'light' && chance.hit(0.5)
    const lines = bodyLines(pieces).filter(() => chance.hit(lineShare(strength)))
    return editPieces(
      pieces,
      'leftovers',
      lines.flatMap((line) => lineEdits(line, named, chance)),
    )
  },
}

function lineEdits({ start, end, text }: Line, named: boolean, chance: Chance): PieceEdit[] {
  const marks = named ? [...text.matchAll(/[“”—·]/gu)] : []
  const ends = [...text.matchAll(/(?<=[,。;])(?=\p{Script=Han})/gu)].filter(() => chance.hit(0.15))
  const within = [
    ...marks.map(({ 0: mark, index }) => change(start + index, start + index + 1, entities.get(mark) as string)),
    ...ends.map(({ index }) => insert(start + index, chance.pick(inner))),
  ]
  return [insert(start, chance.pick(heads)), ...within.toSorted((a, b) => a.start - b.start), insert(end, chance.pick(tails))]
}
