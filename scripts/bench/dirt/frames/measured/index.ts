import type { Frame } from '../frame.ts'
import { measuredDocuments } from './html/index.ts'
import { measuredTexts } from './text/index.ts'

/** Frames that measure the rules, and are not looked at while rules are written. */
export const measuredFrames: readonly Frame[] = [...measuredTexts, ...measuredDocuments]
