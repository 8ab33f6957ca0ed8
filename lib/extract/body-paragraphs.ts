import { remembered } from './remembered.ts'
import { paragraphsOf, sentencesOf } from './sentences.ts'

/** The paragraphs of the body, in simplified script. */
export const bodyParagraphs = remembered((input) => paragraphsOf(input.simple.body ?? ''))

/** The sentences of the body, in simplified script. */
export const bodySentences = remembered((input) => sentencesOf(input.simple.body ?? ''))
