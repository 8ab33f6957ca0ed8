import officialData from '../data/official-words.json' with { type: 'json' }
import spunData from '../data/spun-words.json' with { type: 'json' }
import weights from '../data/wording-weights.json' with { type: 'json' }
import { type OfficialWords, officialWordsIn } from './official-words.ts'
import { pageSigns, pageSignsOf, scoreOf } from './spun-score.ts'
import type { SpunWords } from './word-signs.ts'

/** A page that states its length, as rewritten ones do, needs to show so much less. */
const ofLength = 2.5
/** Longer texts are judged by their beginning. */
const longest = 2500
const shortest = 60
const pageWeights = pageSigns.map((name) => weights.page[name])

let model: { words: OfficialWords; spun: SpunWords } | undefined

function build(): { words: OfficialWords; spun: SpunWords } {
  const words = officialWordsIn(officialData)
  const officialFor: Readonly<Record<string, string>> = spunData.officialFor
  const spun = Object.entries(officialFor).map(
    ([word, official]) =>
      [
        words.numberOf(word),
        official
          .split(' ')
          .map(words.numberOf)
          .filter((number) => number !== 0),
      ] as const,
  )
  return { words, spun: new Map(spun.filter(([word, official]) => word !== 0 && official.length > 0)) }
}

/**
 * Whether the words of a text are such as a machine puts for those of officials, or its clauses stand in random order. `text` is in simplified
 * script. `statesLength`: the page tells how many characters the text has, or how long it takes to read. The counts are read when first asked for.
 */
export function isRewritten(text: string, statesLength: boolean): boolean {
  return rewritingScore(text) > (statesLength ? weights.limit - ofLength : weights.limit)
}

/** How much a text looks rewritten, as a logarithm; whole clean reports stay below 0. */
export function rewritingScore(text: string): number {
  if (text.length < shortest) return Number.NEGATIVE_INFINITY
  model ??= build()
  return scoreOf(pageSignsOf(model.words, model.spun, weights.words, text.slice(0, longest).split('\n')), pageWeights)
}
