import type { InventedReport } from '../../reports/invented-report.ts'
import type { Dirtier } from '../dirtier.ts'
import type { Words } from '../words/words.ts'
import { bylines } from './bylines.ts'
import { captions } from './captions.ts'
import { closedList } from './closed-list.ts'
import { commaDamage } from './comma-damage.ts'
import { deleted } from './deleted.ts'
import { doubledMarks } from './doubled-marks.ts'
import { ghostDamage } from './ghost-damage.ts'
import { ghosts } from './ghosts.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { indentation } from './indentation.ts'
import { inlineSpam } from './inline-spam.ts'
import { jammer } from './jammer.ts'
import { leftovers } from './leftovers.ts'
import { lineBreaks } from './line-breaks.ts'
import { lostBytes } from './lost-bytes.ts'
import { masked } from './masked.ts'
import { oneParagraph } from './one-paragraph.ts'
import { pageJumps } from './page-jumps.ts'
import { repeats } from './repeats.ts'
import { rewritten } from './rewritten.ts'
import { severalReports } from './several-reports.ts'
import { spaces } from './spaces.ts'
import { spamLine } from './spam-line.ts'
import { tableBars } from './table-bars.ts'
import { traditionalCharacters } from './traditional-characters.ts'
import { traditionalPhrases } from './traditional-phrases.ts'
import { traditionalVariants } from './traditional-variants.ts'
import { traditionalWrong } from './traditional-wrong.ts'
import { truncated } from './truncated.ts'
import { wordGhosts } from './word-ghosts.ts'

/** What happens to a report before a site puts its frame around it, in the order in which it can happen. Takes further reports from `reportAt`. */
export const reportDirtiers = (words: Words, reportAt: (number: number) => InventedReport): readonly Dirtier[] => [
  rewritten(words),
  masked,
  deleted,
  closedList,
  hiddenCharacters,
  truncated(words),
  inlineSpam(words),
  spaces,
  repeats,
  severalReports(words, reportAt),
  oneParagraph,
  captions(words),
  bylines(words),
  lineBreaks,
  tableBars,
  indentation,
  leftovers,
  pageJumps(words),
  jammer,
]

/** What happens to a whole page, its frame included, in the order in which it can happen. */
export const pageDirtiers = (words: Words): readonly Dirtier[] => [
  traditionalCharacters,
  traditionalPhrases,
  traditionalWrong,
  traditionalVariants,
  wordGhosts,
  ghosts,
  ghostDamage,
  commaDamage,
  lostBytes,
  doubledMarks,
  spamLine(words),
]
