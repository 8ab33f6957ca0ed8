const unseen = /[\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\ue000-\uf8ff]/g

/** Characters that cannot be seen, by a sign or their number. */
const numbered = (text: string) =>
  text.replace(unseen, (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)

const signs = (text: string) => numbered(text.replace(/\n/g, '↵').replace(/[^\S\n\u00a0\u2028-\u202f\ufeff]/g, '␣'))

/** An edit as it can be read: what was taken, what was put, and the line break that is left between them and the next words. */
export type VisibleEdit = { readonly removed: string; readonly added: string; readonly breaks: boolean }

/** Shows white space as signs (↵ ␣). A line break on both sides was kept and gets no sign. */
export function visibleEdit(before: string, after: string): VisibleEdit {
  const space = `${before}${after}`.trim() === ''
  if (!space) return { removed: numbered(before), added: numbered(after), breaks: false }
  const kept = before.includes('\n') && after.includes('\n')
  const without = (text: string) => (kept ? text.replace('\n', '') : text)
  return { removed: signs(without(before)), added: signs(without(after)), breaks: `${before}${after}`.includes('\n') }
}
