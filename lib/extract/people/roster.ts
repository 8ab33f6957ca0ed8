import type { Damage, Range } from '#lib/report/index.ts'
import { type WordIndex, wordIndex } from '#lib/text/word-index.ts'
import type { Span } from '../sentences.ts'
import { bareMentions } from './bare-mentions.ts'
import { bracketedMentions } from './bracketed-mentions.ts'
import { listedMentions } from './listed-mentions.ts'
import { knownMentions, type Mention, personsByCall, placesOfNames, postedMentions } from './mentions.ts'
import { titledBehind } from './name-and-title.ts'
import { holdsPost } from './post-before.ts'

/** A sentence and the persons it names, in order; offsets of mentions count in the sentence. */
export type NamedSentence = { readonly sentence: Span; readonly mentions: readonly Mention[] }

/** How much of a long body is asked where names end. */
const longestAsked = 20_000

/**
 * The sentences of a simplified body with all persons in them: first those with a post, then those without any post in the whole text,
 * then every further mention of either. Names and posts that touch a damaged stretch are left out.
 */
export function namedSentences(sentences: readonly Span[], body: WordIndex, damage: readonly Damage[]): NamedSentence[] {
  const asked = body.text.length > longestAsked ? wordIndex(body.text.slice(0, longestAsked)) : body
  const introduced = withoutShortened(
    sentences.map((sentence) => ({ sentence, posted: intact(damage, sentence, introductions(sentence.text, asked)) })),
  )
  const posts = postsByName(introduced)
  for (const { sentence, posted } of introduced) {
    const bare = intact(damage, sentence, bareMentions(sentence.text, asked)).filter((one) => !posted.some((other) => overlap(one, other)))
    for (const { name } of bare) if (!posts.has(name)) posts.set(name, null)
  }
  const places = placesOfNames(sentences, posts.keys(), body)
  const called = personsByCall(posts)
  const named = introduced.map(({ sentence, posted }) => {
    const further = intact(damage, sentence, knownMentions(sentence.text, places.get(sentence) ?? [], called, posted))
    return { sentence, mentions: [...posted, ...further].toSorted((a, b) => a.start - b.start) }
  })
  return withPronouns(body.text, named)
}

const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end

/** Those named behind their posts, those before them, and those of lists that tell the post last or not at all. */
function introductions(sentence: string, body: WordIndex): Mention[] {
  const isPosted = holdsPost(sentence)
  const all = [
    ...(isPosted ? bracketedMentions(sentence, body) : []),
    ...(isPosted ? postedMentions(sentence, body) : []),
    ...listedMentions(sentence, body),
    ...(isPosted ? titledBehind(sentence, body) : []),
  ]
  return all.filter((one, index) => !all.slice(0, index).some((other) => overlap(one, other))).toSorted((a, b) => a.start - b.start)
}

/** A sentence that begins with 他 or 她 is about the person named last in the same paragraph. */
function withPronouns(body: string, named: readonly NamedSentence[]): NamedSentence[] {
  let last: Mention | null = null
  let from = 0
  return named.map(({ sentence, mentions }) => {
    if (body.slice(from, sentence.start).includes('\n')) last = null
    from = sentence.start
    const pronoun: Mention[] = last && /^[他她](?!们)/.test(sentence.text) ? [{ ...last, start: 0, end: 1, post: null }] : []
    last = mentions.at(-1) ?? last
    return { sentence, mentions: [...pronoun, ...mentions] }
  })
}

type Introduced = { readonly sentence: Span; readonly posted: readonly Mention[] }

/** Leaves out names of two characters that are the end of another's (木呷书记, where 海来木呷 is named): a further mention of that person. */
function withoutShortened(introduced: readonly Introduced[]): Introduced[] {
  const names = new Set(introduced.flatMap(({ posted }) => posted.map(({ name }) => name)))
  const isShortened = ({ name, post, start }: Mention) =>
    name.length === 2 && post !== null && post.start > start && [...names].some((other) => other !== name && other.endsWith(name))
  return introduced.map(({ sentence, posted }) => ({ sentence, posted: posted.filter((mention) => !isShortened(mention)) }))
}

function postsByName(sentences: readonly Introduced[]): Map<string, string | null> {
  const posts = new Map<string, string | null>()
  for (const { sentence, posted } of sentences) {
    for (const { name, post } of posted) if (!posts.has(name)) posts.set(name, post && sentence.text.slice(post.start, post.end))
  }
  return posts
}

function intact(damage: readonly Damage[], sentence: Span, mentions: readonly Mention[]): Mention[] {
  const inBody = damage.filter((stretch) => stretch.zone === 'body')
  const touches = (range: Range) =>
    inBody.some((stretch) => stretch.start < sentence.start + range.end && sentence.start + range.start < stretch.end)
  return mentions.filter(({ start, end, post }) => !touches({ start: post?.start ?? start, end }))
}
