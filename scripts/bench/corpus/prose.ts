import { quickChance } from './quick-chance.ts'
import { vocabulary } from './vocabulary.ts'
import { zipf } from './zipf.ts'

/** In every report, as the campaign's name is in real ones. */
export const everywhere = '创建全国文明城市工作'
const formulaCount = 30_000
/** Of all sentences this share is one of the formulas, which stand in many reports. */
const formulaShare = 0.18

/** How many words a report is about, and which share of its words they are. */
const topicSize = 40
const topicShare = 0.5

type Draw = () => number

const word = zipf(vocabulary(), 1.02, 9)
const topicPlace = zipf(
  Array.from({ length: topicSize }, (_, place) => place),
  0.8,
  2,
)
const number = (draw: Draw) => String(Math.floor(10 ** (draw() * 4)))
const topicOf = (draw: Draw) => Array.from({ length: topicSize }, () => word(draw()) + word(draw()))

function clause(draw: Draw, topic: readonly string[]): string {
  const count = 2 + Math.floor(draw() * 4)
  let text = ''
  for (let i = 0; i < count; i++) {
    const kind = draw()
    text += kind < 0.03 ? number(draw) : kind < topicShare ? (topic[topicPlace(draw())] ?? '') : word(draw())
  }
  return text
}

function sentence(draw: Draw, topic: readonly string[]): string {
  const count = 1 + Math.floor(draw() * 3)
  let text = clause(draw, topic)
  for (let i = 1; i < count; i++) text += (draw() < 0.85 ? '，' : '、') + clause(draw, topic)
  return `${text}。`
}

const formulaDraw = quickChance(2)
const formula = zipf(
  Array.from({ length: formulaCount }, () => sentence(formulaDraw, topicOf(formulaDraw))),
  0.9,
  30,
)

/** A paragraph of three to seven sentences, some of them formulas. */
function paragraph(draw: Draw, topic: readonly string[]): string {
  const count = 3 + Math.floor(draw() * 5)
  let text = ''
  for (let i = 0; i < count; i++) text += draw() < formulaShare ? formula(draw()) : sentence(draw, topic)
  return text
}

/** Title and paragraphs of an invented report about the place `name`, of 400 to 4,300 characters, 1,500 on the average. */
export function inventProse(draw: Draw, name: string): { readonly title: string; readonly paragraphs: readonly string[] } {
  const topic = topicOf(draw)
  const wanted = 400 + 1020 * -Math.log(1 - draw() * 0.976)
  const paragraphs = [`${name}${clause(draw, topic)}，${clause(draw, topic)}。${sentence(draw, topic)}`]
  for (let length = 0; length < wanted; length += paragraphs.at(-1)?.length ?? 0) paragraphs.push(paragraph(draw, topic))
  const campaignAt = Math.floor(draw() * paragraphs.length)
  paragraphs[campaignAt] += `${clause(draw, topic)}${everywhere}${clause(draw, topic)}。`
  return { title: `${name}${clause(draw, topic)}`, paragraphs }
}
