const closingOf: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
])
const marks = /[“”《》（）()]/g
/** Deeper nesting is no text. */
const mostOpen = 8

/** The quotation marks and brackets that a text leaves open, in order, when those of `before` were open at its start. */
export function openMarks(text: string, before: string): string {
  let open = before
  for (const [mark] of text.matchAll(marks)) {
    if (closingOf.has(mark)) open = (open + mark).slice(-mostOpen)
    else if (closingOf.get(open.at(-1) ?? '') === mark) open = open.slice(0, -1)
  }
  return open
}
