import type { Range } from '#lib/report/index.ts'

/** Of each attribute four places: where its name begins and ends, and its value (without quotes). */
type Places = readonly number[]
type Tag = { readonly attributes: Places }
const placesEach = 4

/** The value of an attribute as it is written; undefined where a tag has none of that name (to be given in small letters). */
export function attributeOf(source: string, tag: Tag, name: string): string | undefined {
  const at = indexOf(source, tag, name)
  return at < 0 ? undefined : source.slice(tag.attributes[at + 2], tag.attributes[at + 3])
}

/** Where the value of an attribute stands, without its quotes; null where a tag has none of that name, or it is empty. */
export function attributeValueRange(source: string, tag: Tag, name: string): Range | null {
  const at = indexOf(source, tag, name)
  const [start = 0, end = 0] = at < 0 ? [] : tag.attributes.slice(at + 2, at + placesEach)
  return start < end ? { start, end } : null
}

function indexOf(source: string, { attributes }: Tag, name: string): number {
  for (let at = 0; at < attributes.length; at += placesEach) {
    const start = attributes[at] ?? 0
    if ((attributes[at + 1] ?? 0) - start === name.length && isNamed(source, start, name)) return at
  }
  return -1
}

function isNamed(source: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = source.charCodeAt(start + at)
    const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code
    if (small !== name.charCodeAt(at)) return false
  }
  return true
}

const slash = 0x2f
const greater = 0x3e
const equals = 0x3d
const quote = 0x22
const apostrophe = 0x27

/** The blanks of the HTML standard. */
export const isBlankCode = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c

/**
 * Reads a tag from behind its name on, by the states of the HTML standard.
 * @param places is filled with where its attributes stand
 * @returns the place behind its `>`, or -1 where the page ends before
 */
export function scanTag(source: string, from: number, places: number[]): number {
  let at = from
  while (at < source.length) {
    const code = source.charCodeAt(at)
    if (code === greater) return at + 1
    if (isBlankCode(code) || code === slash) at++
    else at = scanAttribute(source, at, places)
  }
  return -1
}

/** @returns where the attribute that begins at `start` is over */
function scanAttribute(source: string, start: number, places: number[]): number {
  let nameEnd = start + 1
  while (nameEnd < source.length && !endsAttributeName(source.charCodeAt(nameEnd))) nameEnd++
  const sign = skipBlanks(source, nameEnd)
  if (source.charCodeAt(sign) !== equals) {
    places.push(start, nameEnd, nameEnd, nameEnd)
    return nameEnd
  }
  const value = skipBlanks(source, sign + 1)
  const code = source.charCodeAt(value)
  if (code === quote || code === apostrophe) {
    const close = source.indexOf(code === quote ? '"' : "'", value + 1)
    if (close < 0) return source.length
    places.push(start, nameEnd, value + 1, close)
    return close + 1
  }
  let end = value
  while (end < source.length && !endsValue(source.charCodeAt(end))) end++
  places.push(start, nameEnd, value, end)
  return end
}

const endsValue = (code: number) => isBlankCode(code) || code === greater
const endsAttributeName = (code: number) => endsValue(code) || code === slash || code === equals

function skipBlanks(source: string, from: number): number {
  let at = from
  while (isBlankCode(source.charCodeAt(at))) at++
  return at
}
