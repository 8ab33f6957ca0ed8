import type { Chance } from '../chance.ts'
import type { Strength } from '../dirt/dirtier.ts'
import type { Recipe } from '../dirt/dirty-page.ts'
import type { Half } from '../dirt/words/index.ts'
import type { InventedReport } from '../reports/invented-report.ts'

/** A row of the table: a name, and how a page of it is made. */
export type Row = { readonly name: string; readonly recipe: (chance: Chance, strength: Strength) => Recipe }

/** Whose words and frames are used, and which reports. */
export type Plan = { readonly half: Half; readonly reportAt: (number: number) => InventedReport }

/** A page to which nothing is done. */
export const bare = (name: string, strength: Strength): Recipe => ({
  name,
  onReport: [],
  frame: null,
  onPage: [],
  strength,
  needsAll: true,
})
