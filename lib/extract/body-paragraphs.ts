import { remembered } from './remembered.ts'
import { paragraphsOf, sentencesOf } from './sentences.ts'

/** The paragraphs of the body, in simplified script. */
export const bodyParagraphs = remembered((input) => paragraphsOf(input.simple.body ?? ''))

/** The sentences of the body, in simplified script. */
export const bodySentences = remembered((input) => sentencesOf(input.simple.body ?? ''))

/** How many lines of a frame cleaning may have left before the text. */
const mostFrameLines = 24
const leastSentence = 16
/** Teasers, digests and adverts before the text: 【本期导读】, ★6月11日,……. */
const teaser = /^[\s\u3000]*(?:【[^】]{2,6}】|[★☆◇◆·•▲■●※[])/u
const advert = /https?:|www\.|[A-Za-z]\d+\.|微信|电话|热线|版权|本站|本网/u

/** A paragraph that ends a sentence and is none of the frame's: the first of them is the lead. */
const isText = (text: string) => {
  const trimmed = text.trim()
  return (
    trimmed.length >= leastSentence &&
    /[。！!；;：:”"』)）]$/u.test(trimmed) &&
    /[,，。]/u.test(trimmed) &&
    !teaser.test(trimmed) &&
    !advert.test(trimmed)
  )
}

/** The sentences of the body from its first real paragraph on: lines of a frame that stand before the text are passed over. */
export const sentencesOfLead = remembered((input) => {
  const paragraphs = bodyParagraphs(input)
  const first = paragraphs.slice(0, mostFrameLines).findIndex(({ text }) => isText(text))
  const start = first <= 0 ? 0 : (paragraphs[first]?.start ?? 0)
  return start === 0 ? bodySentences(input) : bodySentences(input).filter((sentence) => sentence.start >= start)
})
