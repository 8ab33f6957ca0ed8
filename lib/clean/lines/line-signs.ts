import type { LineFacts } from './line-facts.ts'
import { startsText } from './starts-text.ts'

/** What is known of the frame around a line: lines of frame before, behind and near it, on the page, and above it behind the text's beginning. */
type Surroundings = {
  readonly before: number
  readonly behind: number
  readonly near: number
  readonly framed: number
  readonly opened: number
}

const share = (count: number, { length }: string): number => count / Math.max(length, 1)
const one = (holds: boolean): number => (holds ? 1 : 0)
const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value)) / most
const longestCutShort = 12
const cutShort = /(?:\.{3,}|…+)\s?(?:[[【(]\S{2,4}[\])】]|详[细情]|全文)?$/

const header = ({ place }: LineFacts) => one(place === 'header')
const inside = ({ place }: LineFacts) => one(place === 'inside')
const tail = ({ place }: LineFacts) => one(place === 'tail')
const dots = ({ folded }: LineFacts) => one(cutShort.test(folded.slice(-longestCutShort)))
const sum = ({ words }: LineFacts) => within(words.sum, 12) * 3
const unseenInAll = ({ words }: LineFacts) => (words.unseen * Math.min(words.pairs.length, 20)) / 10
const sentence = ({ folded }: LineFacts) => one(/[。!?]["”)]?$/.test(folded.slice(-2)))
const early = (line: LineFacts) => one(line.place === 'header' || line.above > 0.9)

/** Signs of a line whatever is known of the frame around it. */
const ownSigns: Readonly<Record<string, (line: LineFacts) => number>> = {
  always: () => 1,
  header,
  inside,
  tail,
  meanOfWords: ({ words }) => words.mean,
  meanOfWordsInHeader: (line) => line.words.mean * header(line),
  meanOfWordsInTail: (line) => line.words.mean * tail(line),
  sumOfWords: sum,
  sumOfWordsInside: (line) => sum(line) * inside(line),
  unseen: ({ words }) => words.unseen,
  unseenInAll,
  unseenInHeader: (line) => line.words.unseen * header(line),
  unseenInTail: (line) => line.words.unseen * tail(line),
  unseenInside: (line) => unseenInAll(line) * inside(line),
  unseenInParagraph: (line) => line.words.unseen * one(line.prose),
  cohesion: ({ cohesion }) => cohesion,
  cohesionInHeader: (line) => line.cohesion * header(line),
  cohesionInTail: (line) => line.cohesion * tail(line),
  withoutCharacters: ({ letters: { han } }) => one(han === 0),
  short: ({ letters: { han } }) => one(han < 5),
  middling: ({ letters: { han } }) => one(han >= 5 && han < 14),
  long: ({ letters: { han } }) => one(han > 40),
  veryLong: ({ letters: { han } }) => one(han > 90),
  sentence,
  sentenceInTail: (line) => sentence(line) * tail(line),
  endsInColon: ({ folded }) => one(folded.endsWith(':')),
  asksOrExclaims: ({ folded }) => one(/[!?~]$/.test(folded.slice(-1))),
  pauses: ({ letters }) => Math.min(letters.pauses, 4) / 4,
  digits: ({ letters, folded }) => share(letters.digits, folded),
  latin: ({ letters, folded }) => share(letters.latin, folded),
  foreignScript: ({ letters: { han }, folded }) =>
    one(han === 0 && share(folded.match(/\p{L}/gu)?.length ?? 0, folded) > 0.6 && folded.length >= 12),
  code: ({ letters: { han, code }, folded }) => one(han < folded.length * 0.3 && share(code, folded) > 0.12 && folded.length >= 8),
  separators: ({ letters, folded }) => Math.min(share(letters.separators, folded) * 4, 1),
  inBrackets: ({ folded }) => one(/^[[【(].*[\])】]$/.test(folded)),
  startsText: ({ folded }) => one(startsText.test(folded)),
  salutation: ({ folded }) => one(/^(?:同志们|各位|尊敬的)/.test(folded)),
  linked: ({ linked }) => one(linked),
  heading: ({ heading }) => one(heading),
  headingBeforeContainer: ({ heading, container }) => one(heading && container === 'before'),
  beforeContainer: ({ container }) => one(container === 'before'),
  insideContainer: ({ container }) => one(container === 'inside'),
  insideContainerInTail: (line) => one(line.container === 'inside') * tail(line),
  behindContainer: ({ container }) => one(container === 'behind'),
  paragraphBehindContainer: ({ container, prose }) => one(container === 'behind' && prose),
  paragraphBeforeContainer: ({ container, prose }) => one(container === 'before' && prose),
  paragraph: ({ prose }) => one(prose),
  first: ({ isFirst }) => one(isFirst),
  last: ({ isLast }) => one(isLast),
  distance: ({ distance }) => distance,
  farAbove: (line) => one(line.place === 'header' && line.distance > 0.6),
  above: ({ above }) => above,
  below: ({ below }) => below,
  longPage: ({ isLongPage }) => one(isLongPage),
  betweenFields: ({ betweenFields }) => one(betweenFields),
  nearMetadata: ({ nearMetadata }) => one(nearMetadata),
  announced: ({ announced }) => one(announced),
  signed: ({ signed }) => one(signed),
  signedAtEdge: (line) => one(line.signed) * early(line),
  cutShort: dots,
  cutShortLate: (line) => dots(line) * line.above,
  cutShortOfElsewhere: (line) => dots(line) * one(line.foreign),
  elsewhere: ({ foreign }) => one(foreign),
  elsewhereInParagraph: ({ foreign, prose }) => one(foreign && prose),
}

/** Signs of a line beside what is known of the frame. */
const signsAround: Readonly<Record<string, (line: LineFacts, around: Surroundings) => number>> = {
  distanceOnFramedPage: ({ distance }, { framed }) => distance * framed,
  elsewhereBehindFrame: ({ foreign }, { opened }) => one(foreign) * opened,
  frameBefore: (_, { before }) => before,
  frameBehind: (_, { behind }) => behind,
  frameNear: (_, { near }) => near,
  frameNearInTail: (line, { near }) => near * tail(line),
  framedPage: (_, { framed }) => framed,
  framedPageInHeader: (line, { framed }) => framed * header(line),
  framedPageInTail: (line, { framed }) => framed * tail(line),
  behindFrame: (_, { opened }) => opened,
  lateBehindFrame: (line, { opened }) => (line.above > 0.5 ? opened : 0),
  paragraphBehindFrame: (line, { opened }) => (line.prose && line.above > 0.5 ? opened : 0),
}

/** The signs by which a line of the frame is told from one of the report; their weights are in data/line-weights.json. */
export const signs: Readonly<Record<string, (line: LineFacts, around: Surroundings) => number>> = { ...ownSigns, ...signsAround }

const ownMeasures = Object.values(ownSigns)
const measuresAround = Object.values(signsAround)

const ownSignsOf = (line: LineFacts): readonly number[] => ownMeasures.map((measure) => measure(line))

/** With that many lines of frame a page is surely framed, and with that many behind its text the text has surely ended. */
const manyOnPage = 3
const manyBehind = 4
const steps = [-3, -2, -1, 1, 2, 3]

function surroundingsOf(lines: readonly LineFacts[], isFrame: readonly boolean[]): readonly Surroundings[] {
  const at = (index: number) => one(isFrame[index] ?? false)
  const count = isFrame.filter(Boolean).length
  const framed = count === 0 ? 0 : count < manyOnPage ? 0.5 : 1
  const begin = lines.findIndex(({ place }) => place !== 'header')
  let above = 0
  return lines.map((line, index) => {
    if (begin >= 0 && index > begin) above += at(index)
    let near = 0
    for (const step of steps) near += at(index + step)
    return {
      before: at(index - 1),
      behind: at(index + 1),
      near: near / steps.length,
      framed,
      opened: (Math.min(above, manyBehind) / manyBehind) * (1 - line.below),
    }
  })
}

/** The signs of all lines of a page, in the order of `signs`. `isFrame`: the lines that are known to be its frame. */
export const signsOf = (lines: readonly LineFacts[], isFrame: readonly boolean[]): readonly (readonly number[])[] =>
  surroundingsOf(lines, isFrame).map((around, index) => {
    const line = lines[index] as LineFacts
    return [...ownSignsOf(line), ...measuresAround.map((measure) => measure(line, around))]
  })

/** What the lines of a page score when the signs are given weights, in the order of `signs`. Own signs are measured once for all looks at the page. */
export function scorerOf(lines: readonly LineFacts[]): (isFrame: readonly boolean[], weights: readonly number[]) => readonly number[] {
  const own = lines.map(ownSignsOf)
  return (isFrame, weights) =>
    surroundingsOf(lines, isFrame).map((around, index) => {
      const values = own[index] as readonly number[]
      let score = 0
      for (let sign = 0; sign < values.length; sign++) score += (values[sign] ?? 0) * (weights[sign] ?? 0)
      for (const [sign, measure] of measuresAround.entries())
        score += measure(lines[index] as LineFacts, around) * (weights[values.length + sign] ?? 0)
      return score
    })
}
