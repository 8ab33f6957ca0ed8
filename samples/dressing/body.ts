import { randomSequence } from './random.ts'
import type { Dress } from './recipe.ts'

function replaceAll(paragraphs: readonly string[], replacements: NonNullable<Dress['replace']>): string[] {
  return replacements.reduce<string[]>(
    (current, [from, to]) => {
      if (!current.some((paragraph) => paragraph.includes(from)))
        throw new Error(`The text does not contain “${from}”, which the recipe replaces`)
      return current.map((paragraph) => paragraph.replace(from, () => to))
    },
    [...paragraphs],
  )
}

function spreadWords(paragraph: string, words: readonly string[]): string {
  return words.reduce((text, word) => text.replaceAll(word, Array.from(word).join(' ')), paragraph)
}

/** A doubled mark is `,,` `,、` or `,。`; `、,` never occurs on real pages. */
function doubleCommas(paragraph: string, share: number, random: () => number): string {
  return paragraph.replace(/(?<=[\p{Script=Han}”》)])[,、。]/gu, (mark) => (random() < share ? `,${mark}` : mark))
}

/** The paragraphs of the clean text with the damage that belongs to the text, not to the page around it. */
export function dressBody(paragraphs: readonly string[], dress: Dress, seed: number): string[] {
  const random = randomSequence(seed)
  return replaceAll(paragraphs, dress.replace ?? [])
    .map((paragraph) => spreadWords(paragraph, dress.spaced ?? []))
    .map((paragraph) => doubleCommas(paragraph, dress.doubledCommas ?? 0, random))
}
