import { isFrameCue, lineFacts } from '#lib/clean/lines/line-facts.ts'
import { signsOf } from '#lib/clean/lines/line-signs.ts'
import { lineWordsIn } from '#lib/clean/lines/line-words.ts'
import { type FrameModel, known } from '#lib/clean/lines/site-lines.ts'
import { type CountedLanguage, compare, countBigrams } from './count-bigrams.ts'
import { type Example, fitWeights } from './fit-weights.ts'
import type { LabelledLines } from './labelled-lines.ts'

/** Taking a line of the report for frame is worse than leaving a line of the frame. */
const weightOfText = 8

export const foldCount = 6
const hash = (text: string): number => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
/** All pages of a frame, and of a template, are in the same fold. */
export const foldOf = ({ group, name }: LabelledLines): number => hash(group ?? name) % foldCount

const linesOf = (pages: readonly LabelledLines[], text: boolean): ReadonlySet<string> =>
  new Set(pages.flatMap(({ classes, isText }) => classes.filter((_, at) => isText[at] === text).map(({ line }) => line.folded)))

/** Counts every line of a frame once, however many pages show it; `written` are lines of sites that stand on no page. */
export function learnLanguage(pages: readonly LabelledLines[], written: readonly string[]): CountedLanguage {
  const byGroup = Map.groupBy(pages, ({ group, name }) => group ?? name)
  const site = countBigrams([...written, ...[...byGroup.values()].flatMap((own) => [...linesOf(own, false)])])
  const report = countBigrams(
    linesOf(
      pages.filter(({ isFramed }) => !isFramed),
      true,
    ),
  )
  return compare(site, report)
}

type Look = { readonly page: LabelledLines; readonly signs: readonly (readonly number[])[] }

const examplesIn = ({ page, signs }: Look): Example[] =>
  page.classes.flatMap(({ cue }, at): Example[] => {
    const isText = page.isText[at] ?? null
    if (cue !== null || isText === null) return []
    return [{ signs: signs[at] as readonly number[], isFrame: !isText, weight: isText ? weightOfText : 1 }]
  })

const score = (signs: readonly number[], weights: readonly number[]) =>
  signs.reduce((sum, sign, at) => sum + sign * (weights[at] as number), 0)

/**
 * Fits the weights of both looks. Words are weighed by a language that has not seen the page's own frame and template, as it will be with pages
 * that nobody has seen; so is what the second look believes of the first.
 */
export function learnWeights(
  pages: readonly LabelledLines[],
  languageWithout: (fold: number) => CountedLanguage,
): Pick<FrameModel, 'firstLook' | 'secondLook'> {
  const byFold = Map.groupBy(pages, foldOf)
  const facts = new Map(
    [...byFold].flatMap(([fold, own]) => {
      const wordsOf = lineWordsIn(languageWithout(fold))
      return own.map((page) => [page, lineFacts(page.classes, wordsOf)] as const)
    }),
  )
  const cued = (page: LabelledLines) => page.classes.map(({ cue }) => isFrameCue(cue))
  const first = pages.map((page): Look => ({ page, signs: signsOf(facts.get(page) ?? [], cued(page)) }))
  const second = [...byFold.keys()].flatMap((fold) => {
    const weights = fitWeights(first.filter(({ page }) => foldOf(page) !== fold).flatMap(examplesIn))
    return first
      .filter(({ page }) => foldOf(page) === fold)
      .map(({ page, signs }): Look => {
        const isFrame = page.classes.map(
          ({ cue }, at) => isFrameCue(cue) || (cue === null && score(signs[at] as readonly number[], weights) > known),
        )
        return { page, signs: signsOf(facts.get(page) ?? [], isFrame) }
      })
  })
  return { firstLook: fitWeights(first.flatMap(examplesIn)), secondLook: fitWeights(second.flatMap(examplesIn)) }
}
