/** The page asked for in an address: 1 unless it is a whole number above that. */
export function pageNumber(value: string | readonly string[] | undefined): number {
  const asked = Number(value)
  return Number.isSafeInteger(asked) && asked > 1 ? asked : 1
}

/** An identifier in an address; null when it cannot be one. */
export const idOf = (value: string | undefined): number | null => (value && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null)
