import type { Frame } from '../../frame.ts'
import { communities } from './communities.ts'
import { copies } from './copies.ts'
import { libraries } from './libraries.ts'
import { oldPages } from './old-pages.ts'
import { papers } from './papers.ts'
import { phones } from './phones.ts'
import { portals } from './portals.ts'
import { htmlSketch, textSketch } from './sketch.ts'

/** Pages of many makes of sites, each written down in a few lines. */
export const sketchedFrames: readonly Frame[] = [
  ...[...portals, ...papers, ...libraries, ...communities, ...phones, ...oldPages].map(htmlSketch),
  ...copies.map(textSketch),
]
