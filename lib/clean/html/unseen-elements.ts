import elements from '../data/html-elements.json' with { type: 'json' }
import { isHidingStyle, isWithoutSize, type StyleRules, styleRules } from './style-rules.ts'
import type { TagToken } from './tag-tokens.ts'

const unseen: ReadonlySet<string> = new Set(elements.unseen)
/** Shown by some browsers, or by none with scripts and frames. */
const instead: ReadonlySet<string> = new Set(elements.instead)
/** What a browser reads to the end of the page when it is never closed. */
const readsToEnd: ReadonlySet<string> = new Set(['script', 'style'])
const sentenceMark = /[。，；！]/g
/** A hidden element that holds this part of the sentences of a page is its text: a script will show it. */
const leastOfText = 0.5

/** An element that nobody sees: the numbers of its first tag and of the tag behind which it ends (null: the end of the page). */
export type UnseenElement = { readonly start: number; readonly end: number | null }

/**
 * The elements of a page that a reader does not see, outermost ones, by the number of their opening tag. What a style, an attribute or a
 * style sheet hides counts as seen where it holds most of the sentences of the page: public accounts and apps hide their text until a script shows it.
 */
export function unseenElements(
  source: string,
  tokens: readonly TagToken[],
  ends: ReadonlyMap<number, number>,
): ReadonlyMap<number, UnseenElement> {
  const never = outermost(tokens, ends, ({ name }) => unseen.has(name))
  const sentences = sentencesBefore(source, tokens, never)
  const rules = styleRules(sheetsOf(source, tokens, ends))
  const total = sentences.at(-1) ?? 0
  const weigh = (at: number) => (sentences[ends.get(at) ?? at] ?? 0) - (sentences[at] ?? 0)
  const sizes = sizesBefore(tokens)
  const setsSize = (at: number) => (sizes[ends.get(at) ?? at] ?? 0) > (sizes[at] ?? 0)
  const isText = (at: number) => total > 0 && weigh(at) > total * leastOfText
  const hides = (token: TagToken, at: number) => unseen.has(token.name) || (isHidden(token, setsSize(at), rules) && !isText(at))
  const found = outermost(tokens, ends, hides)
  const shown = total - [...found.keys()].reduce((sum, at) => sum + weigh(at), 0)
  if (shown >= total * (1 - leastOfText)) return found
  return outermost(tokens, ends, (token, at) => hides(token, at) && (unseen.has(token.name) || weigh(at) === 0))
}

function outermost(
  tokens: readonly TagToken[],
  ends: ReadonlyMap<number, number>,
  holds: (token: TagToken, at: number) => boolean,
): ReadonlyMap<number, UnseenElement> {
  const found = new Map<number, UnseenElement>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as TagToken
    const end = ends.get(at) ?? null
    if (!token.opens || (end === null && !readsToEnd.has(token.name)) || !holds(token, at)) continue
    found.set(at, { start: at, end })
    at = end ?? tokens.length
  }
  return found
}

/** For each tag, how many marks of sentences stand before it in what is not a script or the like; one more number for the whole page. */
function sentencesBefore(source: string, tokens: readonly TagToken[], never: ReadonlyMap<number, UnseenElement>): readonly number[] {
  const counts: number[] = []
  let count = 0
  let from = 0
  let skipTo = -1
  for (const [at, token] of tokens.entries()) {
    if (at > skipTo) count += source.slice(from, token.start).match(sentenceMark)?.length ?? 0
    counts.push(count)
    from = token.end
    const element = never.get(at)
    if (element) skipTo = element.end ?? tokens.length
  }
  return [...counts, count + (skipTo >= tokens.length ? 0 : (source.slice(from).match(sentenceMark)?.length ?? 0))]
}

const sheetsOf = (source: string, tokens: readonly TagToken[], ends: ReadonlyMap<number, number>): string[] =>
  tokens.flatMap((token, at) => {
    const end = token.name === 'style' && token.opens ? tokens[ends.get(at) ?? -1] : undefined
    return end ? [source.slice(token.end, end.start)] : []
  })

function isHidden(token: TagToken, setsSize: boolean, rules: StyleRules): boolean {
  const { name, attributes } = token
  const style = attributes.get('style') ?? ''
  if (instead.has(name) || attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || isHidingStyle(style)) return true
  return isWithoutSize(style) ? !setsSize : rules(token)
}

/** For each tag, how many tags before it give what they hold a size of its own: no size around them is a means against gaps. */
function sizesBefore(tokens: readonly TagToken[]): readonly number[] {
  let count = 0
  return tokens.map(({ attributes }) => {
    const before = count
    if (/font-size\s*:\s*[1-9]/i.test(attributes.get('style') ?? '')) count++
    return before
  })
}
