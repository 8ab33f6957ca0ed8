/** Deeper than anything that a person or a crawler writes; the database and this process end somewhere beyond it. */
const deepest = 100

const holdsLostCharacter = (text: string) => text.includes('\u0000') || !text.isWellFormed()

/** Why a value of JSON cannot be kept, or null when it can: the database takes no NUL, no half of a character and no endless nesting. */
export function unstorable(value: unknown, depth = 0): string | null {
  if (depth > deepest) return `fields are nested more than ${deepest} deep`
  if (typeof value === 'string') return holdsLostCharacter(value) ? 'a text holds a NUL or half of a character' : null
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    const problem = holdsLostCharacter(name) ? 'a name holds a NUL or half of a character' : unstorable(inner, depth + 1)
    if (problem) return problem
  }
  return null
}
