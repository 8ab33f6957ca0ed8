import { tuningWords } from './tuning.ts'
import type { Words } from './words.ts'

export type Half = 'tuning' | 'measured'
export type { Words } from './words.ts'

export const wordsOf = (_half: Half): Words => tuningWords
