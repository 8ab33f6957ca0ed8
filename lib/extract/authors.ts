import { authorLabels, emptyValues, organisationWords, otherLabels } from '#lib/knowledge/byline-labels.ts'
import { notNames } from '#lib/knowledge/name-words.ts'
import { surnameLength } from '#lib/knowledge/surnames.ts'
import type { Finding, ZoneKind } from '#lib/report/index.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { found } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { type LabelledValue, labelledValues } from './labelled-values.ts'
import { paragraphsOf, type Span } from './sentences.ts'

type Author = Span & { readonly zone: ZoneKind; readonly name: string; readonly sure: boolean; readonly rule: string }

const isAuthorLabel = (label: string) =>
  label.split(/[/／&和、]/).some((part) => authorLabels.includes(part)) || authorLabels.includes(label)
const leadBracket = /^[^()（）。]{0,30}[(（]([^()（）]{2,60})[)）]/
const lastBracket = /[(（]([^()（）。,，]{2,30})[)）]\s*$/

/**
 * Who wrote the text: names behind 记者, 通讯员, 采写, 作者 and their like, in the byline, the source line, the bracket of the agency lead
 * and the bracket after the last sentence. Photographers, editors and reviewers are none, nor are organisations and stand-ins (佚名).
 */
export function readAuthors(input: ExtractInput): Finding<string>[] {
  const authors = [...fromFrame(input, 'byline'), ...fromFrame(input, 'sourceLine'), ...fromLead(input), ...fromEnd(input)]
  return authors
    .filter((author, index) => authors.findIndex((other) => other.name === author.name) === index)
    .map((author) =>
      found(author.name, {
        rule: author.rule,
        confidence: author.sure && author.rule !== 'bracket-after-text' ? 'certain' : 'likely',
        quotes: [quoteAt(input, author.zone, author.start, author.end, 'value')],
      }),
    )
}

function fromFrame(input: ExtractInput, zone: ZoneKind): Author[] {
  return labelled(labelledValues(input.simple[zone] ?? ''), zone, 'author-label')
}

function labelled(values: readonly LabelledValue[], zone: ZoneKind, rule: string): Author[] {
  return values
    .filter((value) => isAuthorLabel(value.label) && !/[摄图]$/.test(value.text))
    .flatMap((value) => namesIn(value.text, value.start, true).map((name) => ({ ...name, zone, rule })))
}

/** 本报讯(记者 甲 通讯员 乙) at the head of the body. */
function fromLead(input: ExtractInput): Author[] {
  const lead = bodyParagraphs(input)[0]
  const match = lead && leadBracket.exec(lead.text)
  if (!lead || !match?.[1]) return []
  const offset = lead.start + match[0].length - 1 - match[1].length
  const values = labelledValues(match[1]).map((value) => ({ ...value, start: value.start + offset, end: value.end + offset }))
  return labelled(values, 'body', 'agency-lead')
}

/** (甲 乙) or (记者 甲) behind the last sentence, or as a line of its own in the byline. */
function fromEnd(input: ExtractInput): Author[] {
  const last = bodyParagraphs(input).at(-1)
  const lines = paragraphsOf(input.simple.byline ?? '')
  return [...(last ? fromBracket('body', last) : []), ...lines.flatMap((line) => fromBracket('byline', line))]
}

function fromBracket(zone: ZoneKind, line: Span): Author[] {
  const match = lastBracket.exec(line.text)
  if (!match?.[1] || !/(?:^|[。！!”》])\s*$/.test(line.text.slice(0, match.index)) || /图|摄|编/.test(match[1])) return []
  const offset = line.start + match.index + 1
  const values = labelledValues(match[1]).map((value) => ({ ...value, start: value.start + offset, end: value.end + offset }))
  if (values.length > 0) return labelled(values, zone, 'bracket-after-text')
  const others = match[1].split(/[\s、,，]+/).filter((word) => !hasSurname(word) && !organisationWords.test(word))
  return others.length > 0 ? [] : namesIn(match[1], offset, false).map((name) => ({ ...name, zone, rule: 'bracket-after-text' }))
}

/** The personal names in a value; two single characters with a space between are one name. Without a known surname (旦增, 石榴) only behind a label. */
function namesIn(text: string, offset: number, labelled: boolean): (Span & { name: string; sure: boolean })[] {
  return [...text.matchAll(/(?<![\p{Script=Han}])\p{Script=Han}[ \u3000]\p{Script=Han}(?![\p{Script=Han}·])|[\p{Script=Han}·]+/gu)].flatMap(
    (match) => {
      const name = match[0].replace(/[ \u3000]/g, '')
      const sure = hasSurname(name)
      if (isNoName(name) || !(sure || (labelled && name.length >= 2 && name.length <= 5))) return []
      return [{ start: offset + match.index, end: offset + match.index + match[0].length, text: match[0], name, sure }]
    },
  )
}

function isNoName(name: string): boolean {
  return (
    emptyValues.test(name) || organisationWords.test(name) || notNames.some((word) => name.startsWith(word)) || otherLabels.includes(name)
  )
}

function hasSurname(name: string): boolean {
  const surname = surnameLength(name)
  return name.includes('·') || (surname > 0 && name.length > surname && name.length <= surname + 2)
}
