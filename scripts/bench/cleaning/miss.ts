import type { Family } from '../dirt/labelled-page.ts'

export type MissKind = 'dirt left' | 'text lost' | 'text changed' | 'break wrong' | 'invented'

/** What went wrong at one place. `wanted` and `read` are the characters there, behind those in `before`; `count` of them are wrong. */
export type Miss = {
  readonly kind: MissKind
  readonly family: Family | null
  readonly count: number
  readonly wanted: string
  readonly read: string
  readonly before: string
}

/** Characters without white space. */
export const inkOf = (text: string): number => text.replace(/\s/gu, '').length
