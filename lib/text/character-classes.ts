import table from './data/fold-classes.json' with { type: 'json' }

/** Code point to the code point that stands for its class. Characters that stand for themselves are not in it. */
export const classRepresentatives: ReadonlyMap<number, number> = new Map(
  table.classes.flatMap((members) => {
    const [representative = 0, ...others] = Array.from(members, (character) => character.codePointAt(0) ?? 0)
    return others.map((other): [number, number] => [other, representative])
  }),
)
