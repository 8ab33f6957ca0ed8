import { wordIndex } from '#lib/text/word-index.ts'
import { remembered } from './remembered.ts'
import { paragraphsOf, sentencesOf } from './sentences.ts'

/** The paragraphs of the body, in simplified script. */
export const bodyParagraphs = remembered((input) => paragraphsOf(input.simple.body ?? ''))

/** The sentences of the body, in simplified script. */
export const bodySentences = remembered((input) => sentencesOf(input.simple.body ?? ''))

/** Where words stand in the body, in simplified script. */
export const bodyIndex = remembered((input) => wordIndex(input.simple.body ?? ''))

/** How many lines of a frame cleaning may have left before the text. */
const mostFrameLines = 24
const leastSentence = 16
/** Teasers, digests and adverts before the text: 【本期导读】, ★6月11日,……. */
const teaser = /^[\s\u3000]*(?:【[^】]{2,6}】|[★☆◇◆·•▲■●※[])/u
const advert =
  /https?:|www\.|[A-Za-z]\d+\.|微信[号:：]|电话[:：\d]|热线[:：\d]|版权|本[站网](?!讯|消息|记者)|为您提供|收录|欢迎您|投稿|点击|编者按|小编|^按[:：]/u
/** A line of a text whose lines were broken: it holds the end of a sentence and goes on. */
function goesOn(text: string): boolean {
  const [mark, pause] = [text.search(/[。！]/u), text.search(/[,，]/u)]
  if (mark < 0 || pause < 0) return false
  if (mark < pause || Math.max(text.lastIndexOf(','), text.lastIndexOf('，')) > mark) return true
  const last = Math.max(text.lastIndexOf('。', text.length - 2), text.lastIndexOf('！', text.length - 2))
  return last > pause
}

/** A paragraph that ends a sentence and is none of the frame's: the first of them is the lead. */
const isText = (text: string) => {
  const trimmed = text.trim()
  const isSentence = (/[。！!；;：:”"』)）]$/u.test(trimmed) && /[,，。]/u.test(trimmed)) || goesOn(trimmed)
  return trimmed.length >= leastSentence && isSentence && !teaser.test(trimmed) && !advert.test(trimmed)
}

/** The sentences of the body from its first real paragraph on: lines of a frame that stand before the text, and teasers in it, are passed over. */
export const sentencesOfLead = remembered((input) => {
  const paragraphs = bodyParagraphs(input)
  const first = Math.max(
    0,
    paragraphs.slice(0, mostFrameLines).findIndex(({ text }) => isText(text)),
  )
  const start = paragraphs[first]?.start ?? 0
  const sentences = bodySentences(input)
  const from = sentences.findIndex((sentence) => sentence.start >= start)
  const near = paragraphs.slice(first, first + mostSentences)
  const isTeased = (at: number) => near.some((one) => one.start <= at && at < one.end && teaser.test(one.text))
  return sentences.slice(from, from + mostSentences).filter((sentence) => !isTeased(sentence.start))
})

/** More than any reader looks at. */
const mostSentences = 16

const paragraphsOfLead = 2
/** Salutations, the speaker and the day may stand between title and lead. */
const mostLinesBefore = 4
const chapter = /^\s*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[,，、章部])/u

/**
 * The first two real paragraphs of the body: a few short lines before them (a salutation, the title again) are passed over, chapters are none.
 * Without any, the first two lines.
 */
export const leadParagraphs = remembered((input) => {
  const paragraphs = bodyParagraphs(input)
  const before = paragraphs.slice(0, mostLinesBefore).findIndex(({ text }) => isText(text))
  const first = Math.max(0, before)
  return paragraphs.slice(first, first + paragraphsOfLead).filter(({ text }, index) => index === 0 || !chapter.test(text))
})
