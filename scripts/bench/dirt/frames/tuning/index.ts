import type { Frame } from '../frame.ts'
import { htmlFrames } from './html/index.ts'
import { sketchedFrames } from './sketches/index.ts'
import { textFrames } from './text/index.ts'

/** Frames that may be looked at while rules are written. */
export const tuningFrames: readonly Frame[] = [...textFrames, ...htmlFrames, ...sketchedFrames]
