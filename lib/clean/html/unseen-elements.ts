import elements from '../data/html-elements.json' with { type: 'json' }
import type { MatchingEnds } from './matching-ends.ts'
import { isHidingStyle, isWithoutSize, type StyleRules, styleRules } from './style-rules.ts'
import { attributeOf } from './tag-attributes.ts'
import type { TagToken } from './tag-tokens.ts'

const unseen: ReadonlySet<string> = new Set(elements.unseen)
/** Shown by some browsers, or by none with scripts and frames. */
const instead: ReadonlySet<string> = new Set(elements.instead)
/** What a browser reads to the end of the page when it is never closed. */
const readsToEnd: ReadonlySet<string> = new Set(['script', 'style'])
const sentenceMarks: ReadonlySet<number> = new Set(Array.from('。，；！', (mark) => mark.charCodeAt(0)))
/** A hidden element that holds this part of the sentences of a page is its text: a script will show it. */
const leastOfText = 0.5

/** The elements of a page that nobody sees, by the numbers of their first tags: that of the tag behind which each ends, or -1 for the end of the page. */
export type UnseenElements = ReadonlyMap<number, number>

/**
 * The elements of a page that a reader does not see, outermost ones, by the number of their opening tag. What a style, an attribute or a
 * style sheet hides counts as seen where it holds most of the sentences of the page: public accounts and apps hide their text until a script shows it.
 */
export function unseenElements(source: string, tokens: readonly TagToken[], ends: MatchingEnds): UnseenElements {
  const never = outermost(tokens, ends, ({ name }) => unseen.has(name))
  const rules = styleRules(source, sheetsOf(source, tokens, ends))
  const sizes = sizesBefore(source, tokens)
  const setsSize = (at: number) => (sizes[endOf(ends, at)] ?? 0) > (sizes[at] ?? 0)
  const hidden = new Set<number>()
  for (const [at, token] of tokens.entries()) if (token.opens && isHidden(source, token, () => setsSize(at), rules)) hidden.add(at)
  if (hidden.size === 0) return never
  const sentences = sentencesBefore(source, tokens, never)
  const total = sentences.at(-1) ?? 0
  const weigh = (at: number) => (sentences[endOf(ends, at)] ?? 0) - (sentences[at] ?? 0)
  const isText = (at: number) => total > 0 && weigh(at) > total * leastOfText
  const hides = ({ name }: TagToken, at: number) => unseen.has(name) || (hidden.has(at) && !isText(at))
  const found = outermost(tokens, ends, hides)
  const shown = total - [...found.keys()].reduce((sum, at) => sum + weigh(at), 0)
  if (shown >= total * (1 - leastOfText)) return found
  return outermost(tokens, ends, (token, at) => hides(token, at) && (unseen.has(token.name) || weigh(at) === 0))
}

/** The tag that closes an element; the tag itself where none does. */
const endOf = (ends: MatchingEnds, at: number): number => Math.max(ends[at] ?? -1, at)

function outermost(
  tokens: readonly TagToken[],
  ends: MatchingEnds,
  holds: (token: TagToken, at: number) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as TagToken
    const end = ends[at] ?? -1
    if (!token.opens || (end < 0 && !readsToEnd.has(token.name)) || !holds(token, at)) continue
    found.set(at, end)
    at = end < 0 ? tokens.length : end
  }
  return found
}

/** For each tag, how many marks of sentences stand before it in what is not a script or the like; one more number for the whole page. */
function sentencesBefore(source: string, tokens: readonly TagToken[], never: UnseenElements): Uint32Array {
  const counts = new Uint32Array(tokens.length + 1)
  let count = 0
  let from = 0
  let skipTo = -1
  for (const [at, token] of tokens.entries()) {
    if (at > skipTo) count += sentencesIn(source, from, token.start)
    counts[at] = count
    from = token.end
    const end = never.get(at)
    if (end !== undefined) skipTo = end < 0 ? tokens.length : end
  }
  counts[tokens.length] = count + (skipTo >= tokens.length ? 0 : sentencesIn(source, from, source.length))
  return counts
}

function sentencesIn(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (sentenceMarks.has(source.charCodeAt(at))) count++
  return count
}

const sheetsOf = (source: string, tokens: readonly TagToken[], ends: MatchingEnds): string[] =>
  tokens.flatMap((token, at) => {
    const end = token.name === 'style' && token.opens ? tokens[ends[at] ?? -1] : undefined
    return end ? [source.slice(token.end, end.start)] : []
  })

function isHidden(source: string, token: TagToken, setsSize: () => boolean, rules: StyleRules): boolean {
  if (instead.has(token.name)) return true
  if (token.attributes.length === 0) return rules(token)
  if (attributeOf(source, token, 'hidden') !== undefined || attributeOf(source, token, 'aria-hidden') === 'true') return true
  const style = attributeOf(source, token, 'style')
  if (style === undefined) return rules(token)
  if (isHidingStyle(style)) return true
  return isWithoutSize(style) ? !setsSize() : rules(token)
}

/** For each tag, how many tags before it give what they hold a size of its own: no size around them is a means against gaps. */
function sizesBefore(source: string, tokens: readonly TagToken[]): Uint32Array {
  const counts = new Uint32Array(tokens.length + 1)
  for (const [at, token] of tokens.entries()) {
    const style = attributeOf(source, token, 'style')
    const setsSize = style !== undefined && /font-size\s*:\s*[1-9]/i.test(style)
    counts[at + 1] = (counts[at] ?? 0) + (setsSize ? 1 : 0)
  }
  return counts
}
