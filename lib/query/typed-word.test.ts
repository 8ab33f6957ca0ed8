import { expect, it } from 'vitest'
import { writeTerms } from './term-syntax.ts'
import { typedWord } from './typed-word.ts'

const read = (typed: string) => {
  const found = typedWord(typed)
  return found && [found.word, found.titleOnly, writeTerms(found.others)]
}

it('is the last word, with those before it kept', () => {
  expect(read('推进会 -动员 合肥')).toEqual(['合肥', false, '推进会 -动员'])
  expect(read('title:动员')).toEqual(['动员', true, ''])
  expect(read('"推进 会')).toEqual(['推进 会', false, ''])
})

it('is all of it while an input method shows syllables', () => {
  expect(read('he fei')).toEqual(['he fei', false, ''])
  expect(read("he'fei")).toEqual(["he'fei", false, ''])
})

it('is nothing when the word is finished, excluded or one of two', () => {
  for (const typed of ['', '合肥 ', '-合肥', '合肥|', '合肥|芜湖', '，']) expect(read(typed)).toBeNull()
})
