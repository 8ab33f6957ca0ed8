import type { Chance } from '../../chance.ts'
import type { Dirtier, Strength } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { sourceOf } from '../page-text.ts'
import type { Words } from '../words/words.ts'

/** A line of search words before the page, behind it, or both; in HTML as the first and last thing of the body. */
export const spamLine = ({ spamLists }: Words): Dirtier => ({
  family: 'spamLine',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const source = sourceOf(pieces)
    const body = /<body[^>]*>/i.exec(source)
    const line = () => spamOf(spamLists, chance, strength)
    const head = body ? insert(body.index + body[0].length, `<div>${line()}</div>`) : insert(0, `${line()}\n`)
    const closing = source.search(/<\/body>/i)
    const tail = closing >= 0 ? insert(closing, `<div>${line()}</div>`) : insert(source.length, `\n${line()}`)
    const both = closing >= 0 || !body ? [head, tail] : [head]
    return editPieces(pieces, 'spamLine', strength === 'heavy' ? both : [chance.pick(both)])
  },
})

function spamOf(lists: Words['spamLists'], chance: Chance, strength: Strength): string {
  const words = chance.shuffle(chance.pick(lists))
  return words.slice(0, strength === 'light' ? 4 : words.length).join(chance.pick([',', '_', '|', ' | ', '-']))
}
