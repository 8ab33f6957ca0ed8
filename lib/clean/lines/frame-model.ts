import weights from '../data/line-weights.json' with { type: 'json' }
import type { LineClass } from './line-class.ts'
import { signs } from './line-signs.ts'
import { lineWordsIn } from './line-words.ts'
import { siteLanguage } from './site-language.ts'
import { type FrameModel, withSiteCuesBy } from './site-lines.ts'

const weightsOf = (table: Readonly<Record<string, number>>): readonly number[] => Object.keys(signs).map((name) => table[name] ?? 0)

const model: FrameModel = {
  wordsOf: lineWordsIn(siteLanguage),
  firstLook: weightsOf(weights.first),
  secondLook: weightsOf(weights.second),
}

/** With more lines a page is a list or a dump, and what is measured of each would fill the memory. */
const mostLines = 5_000

/** `withSiteCuesBy` with the weights that scripts/data/site-language has found. */
export const withSiteCues = (classes: readonly LineClass[]): readonly LineClass[] =>
  classes.length > mostLines ? classes : withSiteCuesBy(model, classes)
