import { chance } from '../chance.ts'
import { dirtyPage } from '../dirt/dirty-page.ts'
import { pageDirtiers } from '../dirt/families/index.ts'
import { reportPieces } from '../dirt/report-pieces.ts'
import { wordsOf } from '../dirt/words/index.ts'
import { inventReport, templates } from '../reports/index.ts'
import { type TextPage, type TextSet, textPage } from './text-set.ts'

/** Reports as plain text in each kind of traditional script that the generator makes, and as they were. */
export function scriptSets(count: number): readonly TextSet[] {
  const converters = pageDirtiers(wordsOf('tuning')).filter(({ family }) => family.startsWith('traditional'))
  const makeSet = (name: string, dirtiers: typeof converters): TextSet => {
    const pages = Array.from({ length: count }, (_, number): TextPage | null => {
      const random = chance(number + 31)
      const recipe = { name, onReport: dirtiers, frame: null, onPage: [], strength: 'heavy' as const, needsAll: true }
      const page = dirtyPage(reportPieces(inventReport(random.pick(templates), number)), recipe, random)
      return page && textPage(`${name} ${number}`, page)
    })
    return { name, pages: pages.filter((page) => page !== null) }
  }
  return [makeSet('simplified text', []), ...converters.map((converter) => makeSet(converter.family, [converter]))]
}
