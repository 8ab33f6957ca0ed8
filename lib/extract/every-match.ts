const global = new WeakMap<RegExp, RegExp>()

/** All matches of a pattern of the tables, which are written without the flag g, in the order of the text. */
export function everyMatch(pattern: RegExp, text: string): RegExpStringIterator<RegExpExecArray> {
  const everywhere = global.get(pattern) ?? new RegExp(pattern, 'g')
  global.set(pattern, everywhere)
  return text.matchAll(everywhere)
}
