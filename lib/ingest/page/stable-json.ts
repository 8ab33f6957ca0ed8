const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0)

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(byName)) : value

/** JSON with the names of every object in one order, so that equal values have equal texts. */
export const stableJson = (value: unknown): string => JSON.stringify(value, inOrder) ?? 'undefined'
