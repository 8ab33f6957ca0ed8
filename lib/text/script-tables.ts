import { Trie } from 'opencc-js/core'
import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'
import taiwanPhrases from 'opencc-js/dict/TWPhrasesRev'
import words from './data/script-words.json' with { type: 'json' }
import { pairSet } from './pair-set.ts'

type Entry = readonly [from: string, to: string]

const entriesOf = (dict: string): Entry[] => dict.split('|').map((line) => line.split(' ') as unknown as Entry)
const sameLength = ([from, to]: Entry) => from.length === to.length

/** Traditional characters and the simplified one each stands for, all of equal length (source: OpenCC, and data/script-words.json). */
export const characterTable: ReadonlyMap<string, string> = new Map([
  ...entriesOf(characters).filter(sameLength),
  ...(Object.entries(words.extraCharacters) as Entry[]),
])

/** Letters that simplified texts and personal names use too; they say nothing about the script of a text. */
export const ambiguousLetters: ReadonlySet<string> = new Set(words.ambiguousLetters)

/** Each character for itself, whatever stands beside it. */
export const letterByLetter = (text: string) => Array.from(text, (char) => characterTable.get(char) ?? char).join('')

function zhaoEntries(): Entry[] {
  const verbs = [...words.zhaoBefore].flatMap((verb): Entry[] => [
    [`${verb}著`, `${letterByLetter(verb)}着`],
    ...[...words.zhaoNotAfter].map((after): Entry => [`${verb}著${after}`, `${letterByLetter(verb)}著${letterByLetter(after)}`]),
  ])
  return [...verbs, ...words.zhaoWords.map((word): Entry => [word, letterByLetter(word).replace('著', '着')])]
}

const keptEntries = (): Entry[] => [
  ['見微知著', '见微知著'],
  ...entriesOf(phrases).map(([, to]): Entry => [to, to]),
  ...words.keptWords.map((word): Entry => [word, word.replace(/[縣寧畢]/g, letterByLetter)]),
]

function trieOf(...groups: readonly (readonly Entry[])[]): Trie {
  const trie = new Trie()
  for (const group of groups) for (const [from, to] of group) trie.addWord(from, to)
  return trie
}

const certain = [...characterTable].filter(([from]) => !ambiguousLetters.has(from))
const wordGroups = [zhaoEntries(), keptEntries(), entriesOf(phrases).filter(sameLength)]

/** Letters and words of equal length in both scripts; ambiguous letters only inside words. For text whose script is not known. */
export const cautiousTrie = trieOf(certain, ...wordGroups)

/** As `cautiousTrie`, ambiguous letters included, but for those of personal names. For text known to be traditional. */
export const characterTrie = trieOf(
  [...characterTable].filter(([from]) => from !== '昇' && from !== '濬'),
  ...wordGroups,
)

/** The code units that some entry of these tries replaces: 1. */
export const changeableUnits = new Uint8Array(0x10000)
for (const [from, to] of [...characterTable, ...wordGroups.flat()]) {
  for (let at = 0; at < from.length; at++) if (from[at] !== to[at]) changeableUnits[from.charCodeAt(at)] = 1
}

const longEntries = pairSet([...characterTable.keys(), ...wordGroups.flat().map(([from]) => from)].filter((from) => from.length > 1))
const isEntry = new Uint8Array(0x10000)
for (const from of characterTable.keys()) if (from.length === 1) isEntry[from.charCodeAt(0)] = 1

/** Whether an entry of these tries may begin at a position; false is sure, and told without asking the trie. */
export const mayBeginEntry = (text: string, at: number): boolean => isEntry[text.charCodeAt(at)] === 1 || longEntries(text, at)

const phraseEntries = (): Entry[] => [
  ...entriesOf(taiwanPhrases).map(([from, to]): Entry => [from, letterByLetter(to)]),
  ...(Object.entries(words.phraseLevel) as Entry[]),
  ...(Object.entries(words.likelierOnly) as Entry[]),
]

/** As `characterTrie`, and the words that Taiwan says otherwise (水準 for 水平); lengths may differ. */
export const phraseTrie = trieOf(
  [...characterTable].filter(([from]) => from !== '昇'),
  ...wordGroups,
  phraseEntries(),
)
