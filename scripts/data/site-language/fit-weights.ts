/** The signs of a line, whether it is frame, and how much a mistake about it counts. */
export type Example = { readonly signs: readonly number[]; readonly isFrame: boolean; readonly weight: number }

const rate = 0.5
const shrink = 1e-5

/** Weights of a logistic regression, by stochastic descent with steps that become smaller; the same for the same examples. */
export function fitWeights(examples: readonly Example[], passes = 8): number[] {
  const size = examples[0]?.signs.length ?? 0
  const weights = new Array<number>(size).fill(0)
  const squares = new Array<number>(size).fill(1e-6)
  let random = 1
  for (let step = 0; step < passes * examples.length; step++) {
    random = (random * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff
    const { signs, isFrame, weight } = examples[random % examples.length] as Example
    const score = signs.reduce((sum, sign, at) => sum + sign * (weights[at] as number), 0)
    const error = ((isFrame ? 1 : 0) - 1 / (1 + Math.exp(-score))) * weight
    for (const [at, sign] of signs.entries()) {
      const slope = error * sign - shrink * (weights[at] as number)
      squares[at] = (squares[at] as number) + slope * slope
      weights[at] = (weights[at] as number) + (rate * slope) / Math.sqrt(squares[at] as number)
    }
  }
  return weights
}
