import { groupPostPattern, nationalPosts, rolePattern } from '#lib/knowledge/posts.ts'
import { surnameLength } from '#lib/knowledge/surnames.ts'
import type { Range } from '#lib/report/index.ts'
import type { WordIndex } from '#lib/text/word-index.ts'
import { type Span, spanAt } from '../sentences.ts'
import { expectation, type NameRange, nameAt } from './name-at.ts'
import { postBefore, postEnds } from './post-before.ts'

/** A person named in a sentence; `post` is null where only the name stands. Offsets count in the sentence. */
export type Mention = NameRange & { readonly post: Range | null }

/** Behind words for what people are, only names of three characters are believed. */
const fullName = 3
const listMark = /^(?:[、\s]|和|与|及|以及){1,3}/
/** 区领导甲,乙,丙: after the post of a group commas part the names as well. */
const groupMark = /^(?:[、,，\s]|和|与|及|以及){1,3}/
const commissioned = /^(?:同志)?(?:的?委托)/

/** The persons who are named with a post: 市长A, and B and C of 市领导A、B、C, whom the same post governs. */
export function postedMentions(sentence: string, body: WordIndex): Mention[] {
  const found: Mention[] = []
  for (const end of postEnds(sentence)) {
    const at = end + (/^\s*/.exec(sentence.slice(end))?.[0].length ?? 0)
    if (found.some((mention) => at < mention.end)) continue
    const post = postBefore(sentence, end)
    const name = nameAt(sentence, at, body)
    if (!post || !name || !isLocalPost(sentence.slice(post.start, post.end)) || isOfThePast(sentence, post)) continue
    if (rolePattern.test(sentence.slice(post.start, post.end)) && !(name.sure && name.name.length >= fullName)) continue
    const marks = groupPostPattern.test(sentence.slice(post.start, post.end)) ? groupMark : listMark
    found.push(...[name, ...governed(sentence, name.end, body, marks)].map((each) => ({ ...each, post })))
  }
  return found.filter((mention) => !commissioned.test(sentence.slice(mention.end)))
}

/** 时任市委书记甲: a person of former times. */
const past = /(?:时任|曾任|已故)/u
const isOfThePast = (sentence: string, post: Range): boolean => past.test(sentence.slice(Math.max(0, post.start - 2), post.end))

const isLocalPost = (post: string) => !nationalPosts.test(post) && (groupPostPattern.test(post) || !/领导(?:同志)?$/.test(post))

/** (女,回族), (挂职) behind a name of a list. */
const note = /^[(（](?:女|男|\p{Script=Han}{1,4}族|挂职|正处级|副处级|正科级|副科级|[,，、\s]){1,4}[)）]/u

/** The names that follow in a list, up to the first thing that is no name. */
function governed(sentence: string, from: number, body: WordIndex, marks: RegExp): NameRange[] {
  const aside = note.exec(sentence.slice(from))?.[0].length ?? 0
  const mark = marks.exec(sentence.slice(from + aside))?.[0]
  if (!mark) return []
  const next = nameAt(sentence, from + aside + mark.length, body, expectation.inList)
  return next ? [next, ...governed(sentence, next.end, body, marks)] : []
}

/** Every place of names in the sentences of a body, by sentence. */
export function placesOfNames(sentences: readonly Span[], names: Iterable<string>, body: WordIndex): ReadonlyMap<Span, readonly Mention[]> {
  const found = new Map<Span, Mention[]>()
  for (const name of names) {
    for (const at of body.placesOf(name)) {
      const sentence = spanAt(sentences, at)
      if (!sentence || at + name.length > sentence.end) continue
      const start = at - sentence.start
      const mention = { start, end: start + name.length, name, sure: true, post: null }
      found.set(sentence, [...(found.get(sentence) ?? []), mention])
    }
  }
  return found
}

/** Of the places of known names in a sentence (`named`) those that are not taken, and 姓+职务 (杨县长, 木呷书记) where one known person alone fits (`called`). */
export function knownMentions(sentence: string, named: readonly Mention[], called: PersonsByCall, taken: readonly Mention[]): Mention[] {
  return [...named, ...titledMentions(sentence, called)].filter(
    (mention) => !taken.some((other) => mention.start < other.end && other.start < mention.end),
  )
}

/** 木呷书记, 建国书记: a name without its surname. */
const isGivenOf = (name: string, given: string): boolean => given.length === 2 && name.length > 2 && name.endsWith(given)

const titled =
  /(?<![\p{Script=Han}])(\p{Script=Han}{1,2})(副?(?:书记|市长|县长|区长|州长|旗长|镇长|主任|部长|局长|校长|院长|主席))(?!\p{Script=Han}?[记长任席])/gu

type Known = readonly [name: string, post: string | null]
/** Known persons, with their posts, by what may stand for their name before a post: one or two characters of its beginning, or its last two. */
export type PersonsByCall = ReadonlyMap<string, readonly Known[]>

export function personsByCall(known: Iterable<Known>): PersonsByCall {
  const called = [...known].flatMap((person) => {
    const [name] = person
    return [...new Set([name.slice(0, 1), name.slice(0, 2), name.slice(-2)])].map((call) => ({ call, person }))
  })
  return new Map(
    Array.from(
      Map.groupBy(called, ({ call }) => call),
      ([call, ones]) => [call, ones.map(({ person }) => person)],
    ),
  )
}

function titledMentions(sentence: string, called: PersonsByCall): Mention[] {
  return [...sentence.matchAll(titled)].flatMap((match) => {
    const [whole, surname = '', title = ''] = match
    const isSurname = surnameLength(surname) === surname.length
    const fits = (called.get(surname) ?? []).filter(
      ([name, post]) => (isSurname ? name.startsWith(surname) : isGivenOf(name, surname)) && post?.includes(title),
    )
    const [only] = fits
    if (!only || fits.length > 1) return []
    return [{ start: match.index, end: match.index + whole.length, name: only[0], sure: true, post: null }]
  })
}
