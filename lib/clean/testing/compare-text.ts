import type { Damage } from '#lib/report/index.ts'

/** Texts are compared without white space. */
export const dense = (text: string): string => text.replace(/\s/g, '')

/**
 * Both texts for comparison. A stretch that the page itself damaged counts as right when it is flagged: where the text before the first
 * flag and behind the last one agree with what is wanted, the stretch is left out of both.
 */
export function comparableTexts(actual: string, wanted: string, damage: readonly Damage[]): readonly [string, string] {
  const [first] = damage
  const last = damage.at(-1)
  if (!first || !last) return [dense(actual), dense(wanted)]
  const before = dense(actual.slice(0, first.start))
  const behind = dense(actual.slice(last.end))
  const agrees = dense(wanted).startsWith(before) && dense(wanted).endsWith(behind)
  return [before + behind, agrees ? before + behind : dense(wanted)]
}
