import { type Confidence, confidences } from '#lib/report/index.ts'

/** The lesser of two confidences; null when either is missing. */
export const lesserConfidence = (a: Confidence | null, b: Confidence | null): Confidence | null =>
  a === null || b === null ? null : (confidences[Math.max(confidences.indexOf(a), confidences.indexOf(b))] ?? null)
