import words from '../data/taiwan-words.json' with { type: 'json' }
import type { Dirtier } from '../dirtier.ts'
import { change, editPieces, type PieceEdit } from '../edit-pieces.ts'
import { sourceOf } from '../page-text.ts'
import { contextPhrases, everyCharacter, longestPhrase, simplifiedLoosely } from '../script/conversion-tables.ts'

const taiwanWords: ReadonlyMap<string, string> = new Map(Object.entries(words.instead))

/** Gateways that convert by phrases, with the words of Taiwan: 水平 is 水準, 信息 is 資訊; characters with several forms come out right. */
export const traditionalPhrases: Dirtier = {
  family: 'traditionalPhrases',
  flags: [],
  dirty: (pieces) => {
    const source = sourceOf(pieces)
    const edits: PieceEdit[] = []
    let at = 0
    while (at < source.length) {
      const [length, other] = longestMatch(source, at)
      if (other !== source.slice(at, at + length)) edits.push(...asEdits(source, at, length, other))
      at += length
    }
    return editPieces(pieces, 'traditionalPhrases', edits)
  },
}

function longestMatch(source: string, at: number): [length: number, other: string] {
  for (let length = Math.min(longestPhrase, source.length - at); length > 1; length--) {
    const phrase = source.slice(at, at + length)
    const other = taiwanWords.get(phrase) ?? contextPhrases.get(phrase)
    if (other !== undefined) return [length, other]
  }
  const character = String.fromCodePoint(source.codePointAt(at) as number)
  return [character.length, everyCharacter.get(character) ?? character]
}

/** Words of another length change as a whole, others character by character. */
function asEdits(source: string, at: number, length: number, other: string): PieceEdit[] {
  if (other.length !== length || taiwanWords.has(source.slice(at, at + length))) return [change(at, at + length, other)]
  return Array.from(other)
    .map((character, index) => change(at + index, at + index + 1, character))
    .filter((edit) => edit.text !== source.slice(edit.start, edit.end) && comesBack(edit.text, source.slice(edit.start, edit.end)))
}

/** 分量 may be written 份量 in either script: that is no conversion. */
const comesBack = (other: string, character: string): boolean => simplifiedLoosely(other) === character
