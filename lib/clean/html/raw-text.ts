/** Elements whose contents are letters and no tags. */
const rawText: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'textarea', 'title'])
const closing: ReadonlyMap<string, RegExp> = new Map([...rawText].map((name) => [name, new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')]))
const inScript = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi

/** Where behind an opening tag tags are read again; -1 where they never are. */
export function rawTextEnd(source: string, name: string, from: number): number {
  if (!rawText.has(name)) return from
  return name === 'script' ? scriptEnd(source, from) : indexOf(closing.get(name) as RegExp, source, from)
}

function indexOf(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(source)?.index ?? -1
}

/** In `<!--` a script may hold another, and its end tag is not the end of the first: so the standard has it. */
function scriptEnd(source: string, from: number): number {
  let isCommented = false
  let isInner = false
  inScript.lastIndex = from
  for (let match = inScript.exec(source); match; match = inScript.exec(source)) {
    const [found] = match
    if (found === '<!--') {
      isCommented = true
      inScript.lastIndex = match.index + 2
    } else if (found === '-->') {
      isCommented = false
      isInner = false
    } else if (found.startsWith('</')) {
      if (!isInner) return match.index
      isInner = false
    } else if (isCommented) isInner = true
  }
  return -1
}
