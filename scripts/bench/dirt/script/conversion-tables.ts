import characters from 'tongwen-core/dictionaries/s2t-char.json' with { type: 'json' }
import phrases from 'tongwen-core/dictionaries/s2t-phrase.json' with { type: 'json' }
import backwards from 'tongwen-core/dictionaries/t2s-char.json' with { type: 'json' }
import ambiguous from '../data/ambiguous-characters.json' with { type: 'json' }

// New Tong Wen Tang's tables (tongwen-core 4.1.1, MIT), which no room of lib/ uses.
const tables = { characters, phrases, backwards } as {
  readonly [Name in 'characters' | 'phrases' | 'backwards']: Readonly<Record<string, string>>
}

const kept = new Set([...ambiguous.kept])

/** Traditional forms of characters that have only one: what mirrors convert that go character by character. */
export const oneToOne: ReadonlyMap<string, string> = new Map(
  Object.entries(tables.characters).filter(
    ([simplified, traditional]) => !kept.has(simplified) && tables.backwards[traditional] === simplified,
  ),
)

/** Traditional forms of all characters, the commonest one where there are several. */
export const everyCharacter: ReadonlyMap<string, string> = new Map(Object.entries(tables.characters))

/** Phrases in which a character has another form than the commonest. */
export const contextPhrases: ReadonlyMap<string, string> = new Map(Object.entries(tables.phrases))
export const longestPhrase = Math.max(...[...contextPhrases.keys()].map(({ length }) => length))

/** A text in simplified characters, one by one; for comparisons alone. */
export const simplifiedLoosely = (text: string): string => [...text].map((character) => tables.backwards[character] ?? character).join('')
