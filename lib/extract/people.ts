import { groupPostPattern } from '#lib/knowledge/posts.ts'
import type { Action, Finding, Participation, Quote, Range, ZoneKind } from '#lib/report/index.ts'
import { bodyIndex, bodySentences } from './body-paragraphs.ts'
import { found } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { deedsIn } from './people/actions.ts'
import { isPresent } from './people/is-present.ts'
import { listedLines } from './people/listed-lines.ts'
import { type NamedSentence, namedSentences } from './people/roster.ts'
import { shownActions } from './people/shown-actions.ts'
import { speakerLine } from './people/speaker-line.ts'

type Deed = { readonly action: Action; readonly words: Range; readonly quotes: boolean }
/** A person as seen so far; ranges count in the body. */
type Seen = {
  readonly name: string
  post: Range | null
  readonly first: Range
  readonly deeds: Deed[]
  readonly sure: boolean
  present: boolean
}

const zone: ZoneKind = 'body'

/**
 * The speaker of a speech, from the line under its title. Speeches seldom name whoever gives them anywhere else.
 */
export function readSpeaker(input: ExtractInput): Finding<Participation>[] {
  for (const place of ['subtitle', 'sourceLine', 'byline', 'title', 'body'] as const) {
    const text = place === 'body' ? linesBeforeSpeech(input) : (input.simple[place] ?? '')
    const line = speakerLine(text)
    if (!line) continue
    const value: Participation = { name: line.name, post: line.post && text.slice(line.post.start, line.post.end), actions: ['spoke'] }
    const post = line.post ? [quoteAt(input, place, line.post.start, line.post.end, 'post')] : []
    const quotes = [quoteAt(input, place, line.words.start, line.words.end, 'value'), ...post]
    return [found(value, { rule: 'line-under-the-title', confidence: 'likely', quotes })]
  }
  return []
}

const salutation = /^[^\n]{0,24}(?:同志们|大家好|各位|同学们|老师们)[^\n]{0,12}[:：!！,，]/mu
/** Longer lines are paragraphs. */
const longestLine = 40

/** What stands in the body above the salutation, when it is short lines alone. */
function linesBeforeSpeech(input: ExtractInput): string {
  const body = input.simple.body ?? ''
  const lines = body.slice(0, salutation.exec(body)?.index ?? 0)
  return lines.split('\n').every((line) => line.trim().length <= longestLine) ? lines : ''
}

/** The speaker with what the text says of him, then the others. */
export function readSpeechPeople(input: ExtractInput): Finding<Participation>[] {
  const speaker = readSpeaker(input)
  return [...speaker, ...readPeople(input).filter((other) => !speaker.some(({ value }) => value?.name === other.value?.name))]
}

/**
 * The persons who took part, in order of appearance, with the post as printed at the first mention that has one, and what they did, in the
 * order in which it is told.
 * Later mentions by name or by 姓+职务 count for the same person. Of whom nothing is said that a participant does, but who is the subject of a clause
 * with his post, is held to have attended; others are left out.
 */
export function readPeople(input: ExtractInput): Finding<Participation>[] {
  const people = new Map<string, Seen>()
  const sentences = namedSentences(bodySentences(input), bodyIndex(input), input.damage)
  for (const named of sentences) collect(input.simple.body ?? '', people, named)
  for (const { mention, action, heading } of listedLines(sentences)) {
    people.get(mention.name)?.deeds.push({ action, words: heading.sentence, quotes: false })
  }
  return [...people.values()].filter((person) => person.deeds.length > 0 || person.present).map((person) => participation(input, person))
}

/** Of two posts the first, unless it is the post of a group (镇领导), which says less than one's own. */
function betterPost(body: string, first: Range | null, later: Range | null): Range | null {
  if (!first || !later) return first ?? later
  const isOfGroup = ({ start, end }: Range) => groupPostPattern.test(body.slice(start, end))
  return isOfGroup(first) && !isOfGroup(later) ? later : first
}

function collect(body: string, people: Map<string, Seen>, { sentence, mentions }: NamedSentence): void {
  for (const mention of mentions) {
    const person = people.get(mention.name)
    const post = mention.post && shifted(mention.post, sentence.start)
    if (person) person.post = betterPost(body, person.post, post)
    else
      people.set(mention.name, {
        name: mention.name,
        post,
        first: shifted(mention, sentence.start),
        deeds: [],
        sure: mention.sure,
        present: false,
      })
  }
  for (const mention of mentions.filter((one) => isPresent(sentence.text, one))) {
    const person = people.get(mention.name)
    if (person) person.present = true
  }
  for (const { mention, action, words, quotes } of deedsIn(sentence.text, mentions)) {
    people.get(mention.name)?.deeds.push({ action, words: shifted(words, sentence.start), quotes })
  }
}

const shifted = (range: Range, by: number): Range => ({ start: range.start + by, end: range.end + by })

function participation(input: ExtractInput, person: Seen): Finding<Participation> {
  const shown: readonly Action[] = person.deeds.length > 0 ? shownActions(person.deeds) : ['attended']
  const value = { name: printedName(input, person), post: person.post && postText(input, person.post), actions: shown }
  return found(value, {
    rule: ruleOf(person),
    confidence: confidenceOf(person),
    quotes: quotesOf(input, person, shown),
  })
}

/**
 * 郎国樑: where a name holds the only character of the whole text that is not simplified, it is written so. Else names are in simplified script.
 */
function printedName(input: ExtractInput, { name, first }: Seen): string {
  const [simple, whole] = [input.simple[zone] ?? '', input.texts[zone]?.text ?? '']
  const printed = whole.slice(first.start, first.end).replace(/\s/g, '')
  if (printed === name || printed.length !== name.length) return name
  const others = new Set<string>()
  for (let at = 0; at < whole.length && others.size < 2; at++) {
    const [char, changed] = [whole.charAt(at), simple.charAt(at)]
    if (char !== changed && changed !== ' ') others.add(char)
  }
  return others.size === 1 && [...others].every((char) => printed.includes(char)) ? printed : name
}

const postText = (input: ExtractInput, post: Range) => (input.simple[zone] ?? '').slice(post.start, post.end)

function ruleOf({ post, deeds }: Seen): string {
  if (deeds.length === 0) return 'subject-with-post'
  return post ? 'post-and-name' : 'name-alone'
}

function confidenceOf(person: Seen) {
  if (person.deeds.length === 0 || !person.sure || person.post === null) return 'unsure'
  return person.name.length === 3 || person.deeds.length > 1 ? 'certain' : 'likely'
}

function quotesOf(input: ExtractInput, person: Seen, shown: readonly Action[]): Quote[] {
  const cues = shown.flatMap((action) => person.deeds.find((deed) => deed.action === action)?.words ?? [])
  return [
    quoteAt(input, zone, person.first.start, person.first.end, 'value'),
    ...(person.post ? [quoteAt(input, zone, person.post.start, person.post.end, 'post')] : []),
    ...cues.map((words) => quoteAt(input, zone, words.start, words.end, 'action')),
  ]
}
