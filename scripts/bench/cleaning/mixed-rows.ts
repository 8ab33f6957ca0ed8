import type { Chance } from '../chance.ts'
import type { Dirtier, Strength } from '../dirt/dirtier.ts'
import type { Recipe } from '../dirt/dirty-page.ts'
import { pageDirtiers, reportDirtiers } from '../dirt/families/index.ts'
import { type Family, lossyFamilies } from '../dirt/labelled-page.ts'
import { wordsOf } from '../dirt/words/index.ts'
import { dressingOf, framesOf } from './frame-rows.ts'
import type { Plan, Row } from './row.ts'

const isLossy = (family: Family): boolean => (lossyFamilies as readonly Family[]).includes(family)
/** What mirrors and gateways do to the script, together; nothing on two pages of thirteen. */
const scripts: readonly (readonly Family[])[] = [
  [],
  [],
  ['traditionalCharacters'],
  ['traditionalPhrases'],
  ['traditionalWrong'],
  ['traditionalVariants'],
  ['wordGhosts'],
  ['ghosts'],
  ['ghosts'],
  ['ghosts', 'commaDamage'],
  ['ghostDamage'],
  ['ghostDamage', 'commaDamage'],
  ['commaDamage'],
]
const copiedShare = 0.4
/** A text in one paragraph has no lines to break, and no room between paragraphs. */
const needsLines: readonly Family[] = ['lineBreaks', 'tableBars', 'captions', 'jammer', 'indentation', 'pageJumps', 'severalReports']

/** Pages with everything that can come together: what editors and sites do to a report, a frame, a mirror, hijackers. */
export function mixedRows({ half, reportAt }: Plan): readonly Row[] {
  const words = wordsOf(half)
  const onReports = reportDirtiers(words, reportAt).filter(({ family }) => !isLossy(family))
  const onPages = pageDirtiers(words).filter(({ family }) => !isLossy(family))
  const frames = framesOf(half)
  const mixed = (name: string, isHtml: boolean): Row => ({
    name,
    recipe: (chance, strength) => {
      const chosen = frames.filter((frame) => frame.isHtml === isHtml)
      const frame = chosen.length > 0 && (isHtml || chance.hit(0.7)) ? dressingOf(chance.pick(chosen)) : null
      return { name, ...mixture(onReports, onPages, chance, strength), frame, strength, needsAll: false }
    },
  })
  return [mixed('mixed text pages', false), ...(frames.some((frame) => frame.isHtml) ? [mixed('mixed HTML pages', true)] : [])]
}

function mixture(
  onReports: readonly Dirtier[],
  onPages: readonly Dirtier[],
  chance: Chance,
  strength: Strength,
): Pick<Recipe, 'onReport' | 'onPage'> {
  const most = { light: 2, medium: 3, heavy: 5 }[strength]
  const some = chance.shuffle(onReports).slice(0, 1 + chance.upTo(most))
  const isOneParagraph = some.some(({ family }) => family === 'oneParagraph')
  const taken = new Set(some.filter(({ family }) => !isOneParagraph || !needsLines.includes(family)))
  const families = chance.pick(scripts)
  const others: readonly Family[] = (['doubledMarks', 'spamLine'] as const).filter(() => chance.hit(0.3))
  const mirror = onPages.filter(({ family }) => families.includes(family))
  // A site that copied from a mirror has a frame of its own; otherwise the mirror has converted the frame too.
  const isCopied = chance.hit(copiedShare)
  return {
    onReport: [...onReports.filter((dirtier) => taken.has(dirtier)), ...(isCopied ? mirror : [])],
    onPage: [...(isCopied ? [] : mirror), ...onPages.filter(({ family }) => others.includes(family))],
  }
}
