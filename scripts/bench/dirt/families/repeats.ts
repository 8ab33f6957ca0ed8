import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { reportLines } from '../text-places.ts'

const kinds = byStrength(['title'], ['title', 'lead'], ['titles', 'lead', 'body'])

/** The title twice or three times, the lead as a summary, the whole text twice. */
export const repeats: Dirtier = {
  family: 'repeats',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const lines = reportLines(pieces)
    const title = lines.find(({ isTitle }) => isTitle)
    const body = lines.filter(({ isTitle }) => !isTitle)
    const [lead] = body
    const end = lines.at(-1)?.end ?? 0
    if (!title || !lead || body.length < 2) return pieces
    const kind = chance.pick(kinds(strength))
    if (kind === 'lead')
      return editPieces(pieces, 'repeats', [
        insert(lead.start, `${chance.pick(['摘要:', '内容摘要:', '[摘要]', '核心提示:'])}${lead.text}\n`),
      ])
    if (kind === 'body') return editPieces(pieces, 'repeats', [insert(end, `\n${body.map(({ text }) => text).join('\n')}`)])
    return editPieces(pieces, 'repeats', [insert(title.end, `\n${title.text}`.repeat(kind === 'titles' ? 2 : 1))])
  },
}
