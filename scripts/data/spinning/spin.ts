import type { Chance } from '../../bench/chance.ts'
import type { Make } from './sources.ts'

/** How a machine rewrites a page: the part of its list that it has, of those words the part that it changes, and of the lines the part whose clauses it shuffles. */
export type Spinning = { readonly make: Make; readonly known: number; readonly changed: number; readonly shuffled: number }

/** A line, with the stretches that the machine put. */
export type SpunLine = { readonly text: string; readonly put: readonly (readonly [number, number])[] }

export function spin(lines: readonly string[], { make, known, changed, shuffled }: Spinning, chance: Chance): SpunLine[] {
  const list = new Map(
    [...make].filter(() => chance.hit(known)).map(([word, instead]) => [word, chance.hit(0.7) ? [chance.pick(instead)] : instead] as const),
  )
  const longest = Math.max(...[...list.keys()].map((word) => word.length), 0)
  return lines.map((line) => {
    const ordered = chance.hit(shuffled) ? shuffledClauses(line, chance) : line
    let text = ''
    const put: [number, number][] = []
    for (let at = 0; at < ordered.length; ) {
      let size = longest
      while (size > 0 && !list.has(ordered.slice(at, at + size))) size--
      if (size === 0 || !chance.hit(changed)) {
        text += ordered.slice(at, at + Math.max(size, 1))
        at += Math.max(size, 1)
        continue
      }
      const start = text.length
      text += chance.pick(list.get(ordered.slice(at, at + size)) as readonly string[])
      put.push([start, text.length])
      at += size
    }
    return { text, put }
  })
}

function shuffledClauses(line: string, chance: Chance): string {
  const clauses = line.split(/[,，。;；]/u).filter((clause) => clause !== '')
  if (clauses.length < 4) return line
  const order = chance.shuffle(clauses)
  return chance.hit(0.7)
    ? `${order.join(',')}。`
    : `${order
        .map((clause) => clause + chance.pick([',', ',', '。']))
        .join('')
        .slice(0, -1)}。`
}
