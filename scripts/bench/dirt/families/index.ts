import type { Dirtier } from '../dirtier.ts'
import { doubledMarks } from './doubled-marks.ts'
import { ghosts } from './ghosts.ts'
import { indentation } from './indentation.ts'
import { traditionalCharacters } from './traditional-characters.ts'

/** What happens to a report before a site puts its frame around it, in the order in which it can happen. */
export const reportDirtiers: readonly Dirtier[] = []
/** What happens to a whole page, its frame included, in the order in which it can happen. */
export const pageDirtiers: readonly Dirtier[] = [traditionalCharacters, ghosts, doubledMarks, indentation]
