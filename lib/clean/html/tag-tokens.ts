import type { Range } from '#lib/report/index.ts'
import { rawTextEnd } from './raw-text.ts'
import { isBlankCode, scanTag } from './tag-attributes.ts'

/** A tag of an HTML source and where it stands; comments, document types and the like have the name `!`. */
export type TagToken = Range & {
  readonly name: string
  readonly opens: boolean
  /** Where its attributes stand, four numbers each; to be asked with `attributeOf`. */
  readonly attributes: readonly number[]
}

const noAttributes: readonly number[] = []

/**
 * All tags, comments and document types in order, as the HTML standard parts them. No tree is built: time is linear in the source, however
 * deep or broken its nesting. A tag that the end of the page cuts off is text.
 */
export function tagTokens(source: string): readonly TagToken[] {
  const tokens: TagToken[] = []
  let at = source.indexOf('<')
  while (at >= 0) {
    const token = tokenAt(source, at)
    if (token === 'text') at = source.indexOf('<', at + 1)
    else if (token === null) break
    else {
      if (token.name !== '') tokens.push(token)
      const end = token.opens ? rawTextEnd(source, token.name, token.end) : token.end
      at = end < 0 ? -1 : source.indexOf('<', end)
    }
  }
  return tokens
}

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const slash = 0x2f
const mark = 0x21
const question = 0x3f
const greater = 0x3e

/** What begins with the `<` at a position; `text` where that is a letter like others, null where the page ends inside a tag. A token without a name is none. */
function tokenAt(source: string, start: number): TagToken | 'text' | null {
  const next = source.charCodeAt(start + 1)
  if (isLetter(next)) return tagAt(source, start, start + 1, true)
  if (next === mark)
    return without(start, source.startsWith('--', start + 2) ? commentEnd(source, start + 4) : behind(source, '>', start + 2))
  if (next === question) return without(start, behind(source, '>', start + 1))
  if (next !== slash || start + 2 >= source.length) return 'text'
  const third = source.charCodeAt(start + 2)
  if (isLetter(third)) return tagAt(source, start, start + 2, false)
  return third === greater ? { ...without(start, start + 3), name: '' } : without(start, behind(source, '>', start + 2))
}

const without = (start: number, end: number): TagToken => ({ start, end, name: '!', opens: false, attributes: noAttributes })

/** The place behind the next of these letters, or the end of the page. */
function behind(source: string, letters: string, from: number): number {
  const at = source.indexOf(letters, from)
  return at < 0 ? source.length : at + letters.length
}

function commentEnd(source: string, from: number): number {
  if (source.charCodeAt(from) === greater) return from + 1
  if (source.startsWith('->', from)) return from + 2
  const end = behind(source, '-->', from)
  const other = source.slice(from, end).indexOf('--!>')
  return other < 0 ? end : from + other + '--!>'.length
}

function tagAt(source: string, start: number, nameStart: number, opens: boolean): TagToken | null {
  let nameEnd = nameStart + 1
  while (nameEnd < source.length && !endsName(source.charCodeAt(nameEnd))) nameEnd++
  const attributes: number[] = []
  const end = scanTag(source, nameEnd, attributes)
  if (end < 0) return null
  const name = source.slice(nameStart, nameEnd).toLowerCase()
  return { start, end, name, opens, attributes: opens && attributes.length > 0 ? attributes : noAttributes }
}

const endsName = (code: number) => isBlankCode(code) || code === slash || code === greater
