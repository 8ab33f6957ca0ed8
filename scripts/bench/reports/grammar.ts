import type { Chance } from '../chance.ts'

/** What stands for a slot such as `{place}`; throws for a name that it does not know. */
export type Slots = (name: string) => string

/**
 * Expands the notation of the templates. Brackets may stand inside brackets.
 *
 *     {name}        what the scene says: a place, a day, a person, a phrase
 *     [a|b|]        one of the alternatives; an empty one makes the sentence optional
 *     ~[a|b|c]      all of them in any order
 *     ~2；[a|b|c]    two of them in any order with ； between them
 */
export function expand(text: string, chance: Chance, slots: Slots): string {
  let out = ''
  let at = 0
  while (at < text.length) {
    const order = /^~(\d*)([^[\d]?)\[/u.exec(text.slice(at))
    if (order) {
      const open = at + order[0].length - 1
      const close = closing(text, open)
      out += inAnyOrder(alternatives(text.slice(open + 1, close)), order[1], order[2] ?? '', chance, slots)
      at = close + 1
    } else if (text[at] === '[') {
      const close = closing(text, at)
      out += expand(chance.pick(alternatives(text.slice(at + 1, close))), chance, slots)
      at = close + 1
    } else if (text[at] === '{') {
      const close = text.indexOf('}', at)
      out += slots(text.slice(at + 1, close))
      at = close + 1
    } else out += text[at++]
  }
  return out
}

function inAnyOrder(parts: readonly string[], count: string | undefined, mark: string, chance: Chance, slots: Slots): string {
  const taken = chance.shuffle(parts).slice(0, count ? Number(count) : parts.length)
  return taken.map((part) => expand(part, chance, slots)).join(mark)
}

/** Where the bracket that opens at `open` closes. @throws SyntaxError when it does not. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '[') depth += 1
    if (text[at] === ']') depth -= 1
    if (depth === 0) return at
  }
  throw new SyntaxError(`No closing bracket: ${text.slice(open, open + 40)}`)
}

function alternatives(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (character === '[') depth += 1
    if (character === ']') depth -= 1
    if (character === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}
