/** Gathers what comes one by one into lists of at most `size`, of which the last may be shorter. */
export const batches = <T>(all: AsyncIterable<T>, size: number): AsyncIterable<T[]> => batchesByWeight(all, size, () => 1)

/** Gathers what comes one by one into lists that together weigh at most `most`, or hold one item that weighs more. */
export async function* batchesByWeight<T>(all: AsyncIterable<T>, most: number, weightOf: (item: T) => number): AsyncIterable<T[]> {
  let batch: T[] = []
  let weight = 0
  for await (const item of all) {
    const own = weightOf(item)
    if (batch.length > 0 && weight + own > most) {
      yield batch
      batch = []
      weight = 0
    }
    batch.push(item)
    weight += own
  }
  if (batch.length > 0) yield batch
}
