/** A word or a page by its signs: for each the number of its weight and how strong it is. */
export type Example = { readonly signs: readonly (readonly [number, number])[]; readonly isSpun: boolean; readonly weight: number }

const rate = 0.1

/** Weights of a logistic regression, by stochastic descent with steps that become smaller; the same for the same examples. */
export function fitWeights(examples: readonly Example[], size: number, passes: number): number[] {
  const weights = new Array<number>(size).fill(0)
  const squares = new Array<number>(size).fill(1)
  let random = 1
  for (let step = 0; step < passes * examples.length; step++) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
    const { signs, isSpun, weight } = examples[Math.floor((random / 0x80_00_00_00) * examples.length)] as Example
    const score = signs.reduce((sum, [at, strength]) => sum + strength * (weights[at] as number), 0)
    const error = ((isSpun ? 1 : 0) - 1 / (1 + Math.exp(-score))) * weight
    for (const [at, strength] of signs) {
      const slope = error * strength
      squares[at] = (squares[at] as number) + slope * slope
      weights[at] = (weights[at] as number) + (rate * slope) / Math.sqrt(squares[at] as number)
    }
  }
  return weights
}
