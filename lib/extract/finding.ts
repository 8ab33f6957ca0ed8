import type { Basis, Confidence, Finding, Quote, Reason } from '#lib/report/index.ts'

type Grounds<T> = {
  readonly rule: string
  readonly confidence: Confidence
  readonly quotes: readonly Quote[]
  readonly basis?: Basis
  readonly alternatives?: readonly T[]
}

/** A value and its grounds; the basis is `printed` unless another is named. */
export function found<T>(value: T, grounds: Grounds<T>): Finding<T> {
  const { rule, confidence, quotes, basis = 'printed', alternatives = [] } = grounds
  return { value, reason: null, confidence, basis, quotes, rule, alternatives }
}

/** No value, and why. */
export function missing<T>(reason: Reason, rule: string, alternatives: readonly T[] = []): Finding<T> {
  return { value: null, reason, confidence: 'certain', basis: 'inferred', quotes: [], rule, alternatives }
}
