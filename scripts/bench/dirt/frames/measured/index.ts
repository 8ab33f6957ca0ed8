import type { Frame } from '../frame.ts'

/** Frames that measure the rules, and are not looked at while rules are written. */
export const measuredFrames: readonly Frame[] = []
