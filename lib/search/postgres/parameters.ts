/** Values of a statement, each known to its SQL by a number. */
export type Parameters = { readonly values: readonly unknown[]; add(value: unknown): string }

export function createParameters(): Parameters {
  const values: unknown[] = []
  return {
    values,
    add(value) {
      values.push(value)
      return `$${values.length}`
    },
  }
}
