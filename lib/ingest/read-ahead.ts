/**
 * Starts the work on items before their turn, on no more than `most` at a time, and gives them in their order.
 * @param start must not reject
 */
export async function* readAhead<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [item: Item, result: Result]> {
  const underWay: (readonly [Item, Promise<Result>])[] = []
  for await (const item of items) {
    underWay.push([item, start(item)])
    if (underWay.length < most) continue
    const [first, result] = underWay.shift() as readonly [Item, Promise<Result>]
    yield [first, await result]
  }
  for (const [item, result] of underWay) yield [item, await result]
}
