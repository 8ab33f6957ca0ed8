import type { Frame } from './frame.ts'
import { measuredFrames } from './measured/index.ts'
import { tuningFrames } from './tuning/index.ts'

export type { Facts, Frame, Told } from './frame.ts'
export { inventFacts } from './invent-facts.ts'
export { bytesOf, textOf } from './served.ts'

/** Every page that a report can be put into. */
export const frames: readonly Frame[] = [...tuningFrames, ...measuredFrames]
