import type { Frame } from '../frame.ts'

/** Frames that may be looked at while rules are written. */
export const tuningFrames: readonly Frame[] = []
