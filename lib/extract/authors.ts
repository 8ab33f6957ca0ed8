import type { Finding, ZoneKind } from '#lib/report/index.ts'
import { authorLabels, emptyValues, organisationWords } from '../knowledge/byline-labels.ts'
import { notNames } from '../knowledge/name-words.ts'
import { surnameLength } from '../knowledge/surnames.ts'
import { found } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { type LabelledValue, labelledValues } from './labelled-values.ts'
import { paragraphsOf, type Span } from './sentences.ts'

type Author = Span & { readonly zone: ZoneKind; readonly name: string; readonly rule: string }

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
        confidence: author.rule === 'bracket-after-text' ? 'likely' : 'certain',
        quotes: [quoteAt(input, author.zone, author.start, author.end, 'value')],
      }),
    )
}

function fromFrame(input: ExtractInput, zone: ZoneKind): Author[] {
  return labelled(labelledValues(input.simple[zone] ?? ''), zone, 'author-label')
}

function labelled(values: readonly LabelledValue[], zone: ZoneKind, rule: string): Author[] {
  return values
    .filter((value) => isAuthorLabel(value.label))
    .flatMap((value) => namesIn(value.text, value.start).map((name) => ({ ...name, zone, rule })))
}

/** 本报讯(记者 甲 通讯员 乙) at the head of the body. */
function fromLead(input: ExtractInput): Author[] {
  const lead = paragraphsOf(input.simple.body ?? '')[0]
  const match = lead && leadBracket.exec(lead.text)
  if (!lead || !match?.[1]) return []
  const offset = lead.start + match[0].length - 1 - match[1].length
  const values = labelledValues(match[1]).map((value) => ({ ...value, start: value.start + offset, end: value.end + offset }))
  return labelled(values, 'body', 'agency-lead')
}

/** (甲 乙) or (记者 甲) behind the last sentence. */
function fromEnd(input: ExtractInput): Author[] {
  const last = paragraphsOf(input.simple.body ?? '').at(-1)
  const match = last && lastBracket.exec(last.text)
  if (!last || !match?.[1] || !/[。！!”》]\s*$/.test(last.text.slice(0, match.index)) || /图|摄|编/.test(match[1])) return []
  const offset = last.start + match.index + 1
  const values = labelledValues(match[1]).map((value) => ({ ...value, start: value.start + offset, end: value.end + offset }))
  if (values.length > 0) return labelled(values, 'body', 'bracket-after-text')
  const names = namesIn(match[1], offset)
  const isNamesAlone = names.reduce((sum, name) => sum + name.name.length, 0) === match[1].replace(/[\s、,，]/g, '').length
  return isNamesAlone ? names.map((name) => ({ ...name, zone: 'body' as const, rule: 'bracket-after-text' })) : []
}

/** The personal names in a value; single characters with a space between belong together (甲 乙 → 甲乙 is a name). */
function namesIn(text: string, offset: number): (Span & { name: string })[] {
  return [...text.matchAll(/\p{Script=Han}[ \u3000]\p{Script=Han}(?![\p{Script=Han}·])|[\p{Script=Han}·]+/gu)].flatMap((match) => {
    const name = match[0].replace(/[ \u3000]/g, '')
    if (!isPerson(name)) return []
    return [{ start: offset + match.index, end: offset + match.index + match[0].length, text: match[0], name }]
  })
}

function isPerson(name: string): boolean {
  if (emptyValues.test(name) || organisationWords.test(name) || notNames.some((word) => name.startsWith(word))) return false
  if (name.includes('·')) return true
  const surname = surnameLength(name)
  return surname > 0 && name.length > surname && name.length <= surname + 2
}
