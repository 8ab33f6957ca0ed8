import { measuredWords } from './measured.ts'
import { tuningWords } from './tuning.ts'
import type { Words } from './words.ts'

export type { Words } from './words.ts'
/** `tuning`: may be looked at while rules are written; `measured`: may not. */
export type Half = 'tuning' | 'measured'

export const wordsOf = (half: Half): Words => ({ tuning: tuningWords, measured: measuredWords })[half]
