import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordIndex } from './word-index.ts'
import { wordTable } from './word-table.ts'

const few = fc.array(fc.constantFrom('甲', '乙', '丙', 'a'), { maxLength: 40 }).map((characters) => characters.join(''))
const word = fc.array(fc.constantFrom('甲', '乙', '丙', 'a'), { minLength: 2, maxLength: 4 }).map((characters) => characters.join(''))

describe('wordIndex', () => {
  it('gives every place of a word, in order', () => {
    fc.assert(
      fc.property(few, word, (text, wanted) => {
        const places = Array.from(text, (_, at) => at).filter((at) => text.startsWith(wanted, at))
        expect(wordIndex(text).placesOf(wanted)).toEqual(places)
        expect(wordIndex(text).holds(wanted)).toBe(places.length > 0)
      }),
    )
  })

  it('finds nothing in an empty text', () => {
    expect(wordIndex('').placesOf('甲乙')).toEqual([])
  })
})

describe('wordTable', () => {
  it('tells whether a word of the table begins at a place, or stands in a text', () => {
    fc.assert(
      fc.property(few, fc.array(word, { maxLength: 5 }), (text, words) => {
        const table = wordTable(words)
        expect(table.within(text)).toBe(words.some((one) => text.includes(one)))
        const pattern = new RegExp(words.toSorted((a, b) => b.length - a.length).join('|') || '(?!)', 'g')
        expect(table.endsIn(text)).toEqual(Array.from(text.matchAll(pattern), (match) => match.index + match[0].length))
        expect(table.begins(text, 1)).toBe(words.some((one) => text.startsWith(one, 1)))
      }),
    )
  })
})
