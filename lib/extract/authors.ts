import { authorLabels, emptyValues, frameWords, organisationWords, otherLabels } from '#lib/knowledge/byline-labels.ts'
import { ethnicBits } from '#lib/knowledge/ethnic-names.ts'
import { notNames } from '#lib/knowledge/name-words.ts'
import { surnameLength } from '#lib/knowledge/surnames.ts'
import type { Finding, ZoneKind } from '#lib/report/index.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { found } from './finding.ts'
import { isForum } from './forum.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { type LabelledValue, labelledValues, zoneLabels } from './labelled-values.ts'
import { paragraphsOf, type Span } from './sentences.ts'

type Author = Span & { readonly zone: ZoneKind; readonly name: string; readonly sure: boolean; readonly rule: string }

const isAuthorLabel = (label: string) =>
  label.split(/[/／&和、]/).some((part) => authorLabels.includes(part)) || authorLabels.includes(label)
const leadBracket = /^([^()（）【】。]{0,30})[(（【]([^()（）【】]{2,60})[)）】]/
/** 甲报讯 记者 乙 通讯员 丙 4月9日: names in a lead without a bracket. */
const leadNames =
  /^[^\s,，。(（]{0,12}(?:讯|电|消息)[\s\u3000]+((?:\p{Script=Han}{0,8}(?:记者|通讯员|实习生)[\s:：]*(?:\p{Script=Han}{2,4}?(?:报道)?[\s、,，:：]+){1,4})+)/u
/** 甲报讯记者乙报道:, its spaces closed. */
const gluedLead = /^[^\s,，。(（]{0,12}(?:讯|电|消息)((?:本报|本网|全媒体|融媒体)?记者\p{Script=Han}{2,4})报道[:：]/u
const lastBracket = /[(（[【]([^()（）[\]【】。,，]{2,30})[)）\]】]\s*$/
/** What stands behind a name instead of a label before it: 甲乙 文/图, 甲乙/文, 甲乙 报道. */
const labelBehind =
  /(?<![\p{Script=Han}:：/／])(\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){0,3}?)(?:\s*[/／]\s*|\s+)(?:文(?:\s*[/／]?\s*图)?|图\s*[/／]?\s*文|(?:摄影)?报道|撰文|采写)(?![\p{Script=Han}:：/／|])/gu
/** 宣传部甲乙: an office before the name. */
const officeBefore = /^.*(?:[部局办委科室处社]|中心|街道|学校|医院|公司)(?=\p{Script=Han}{2,3}$)/u
const deedBehind = /[\s\u3000]*(?:[/／]\s*文|文并摄|文[/／]?图|图[/／]?文|摄影报道|报道|摄影)(?:[\s/／].*)?$/

/**
 * Who wrote the text: names behind 记者, 通讯员, 采写, 作者 and their like, in the byline, the source line, the bracket of the agency lead
 * and the bracket after the last sentence. Photographers, editors and reviewers are none, nor are organisations and stand-ins (佚名).
 */
export function readAuthors(input: ExtractInput): Finding<string>[] {
  const authors = [
    ...fromFrame(input, 'byline'),
    ...fromFrame(input, 'sourceLine'),
    ...fromLineOfItsOwn(input, 'subtitle'),
    ...fromLineOfItsOwn(input, 'navigation'),
    ...fromLineOfItsOwn(input, 'caption'),
    ...fromBracketedLine(input),
    ...labelledBehind(input),
    ...fromLead(input),
    ...fromEnd(input),
  ]
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

/** In a forum 作者 names the one who posted, by the name of an account. */
function fromFrame(input: ExtractInput, zone: ZoneKind): Author[] {
  const values = zoneLabels(input, zone)
  return labelled(isForum(input) ? values.filter(({ label }) => label !== '作者') : values, zone, 'author-label')
}

const lineOfItsOwn =
  /^[^\p{L}\p{N}(（[【]*(?:(?:本[报刊网台])?(?:实习|见习)?(?:记者|通讯员|实习生|作者|撰文)[\s\u3000:：]|文\s*[/／:：])|(?:\p{Script=Han}{2,8}\s+)?(?:19|20)\d\d[-年/.]\d{1,2}.*(?:记者|通讯员|作者)/u

/** A line under the title or in the frame that names the makers alone, or the day and them: ■本报记者 甲乙, 文/甲乙. */
function fromLineOfItsOwn(input: ExtractInput, zone: ZoneKind): Author[] {
  return paragraphsOf(input.simple[zone] ?? '')
    .filter(({ text }) => text.length <= longestLabelLine && lineOfItsOwn.test(text))
    .flatMap((line) =>
      labelled(
        valuesAt(
          line.text.replace(leadingMarks, (marks) => ' '.repeat(marks.length)),
          line.start,
        ),
        zone,
        'line-of-its-own',
      ),
    )
}

const leadingMarks = /^[^\p{L}\p{N}(（[【]+/u
/** (甲台记者 乙), (文/甲 图/乙): a line in brackets that cleaning has taken for one of the frame behind the text. */
const bracketedLine =
  /^\s*[(（【]\s*(?=[^()（）【】]{0,16}(?:记者|通讯员|文\s*[/／:：]))([^()（）【】]{2,60})[)）】](?:返回[^\n]{0,20})?\s*/u
const lastLineZones: readonly ZoneKind[] = ['related', 'caption', 'navigation', 'footer']

function fromBracketedLine(input: ExtractInput): Author[] {
  return lastLineZones.flatMap((zone) =>
    paragraphsOf(input.simple[zone] ?? '').flatMap((line) => {
      const match = bracketedLine.exec(line.text)
      if (!match?.[1]) return []
      return labelled(valuesAt(match[1], line.start + match[0].indexOf(match[1])), zone, 'line-of-its-own')
    }),
  )
}

function labelled(values: readonly LabelledValue[], zone: ZoneKind, rule: string): Author[] {
  return values
    .filter(({ label }) => isAuthorLabel(label))
    .map(({ text, start }) => ({ text: text.replace(deedBehind, ''), start }))
    .filter(({ text }) => !/摄$|(?:[\s/／]|供)图$/.test(text))
    .flatMap(({ text, start }) => namesIn(text, start, true).map((name) => ({ ...name, zone, rule })))
}

/** 本报讯(记者 甲 通讯员 乙) at the head of the body. */
function fromLead(input: ExtractInput): Author[] {
  const lead = bodyParagraphs(input)[0]
  if (!lead) return []
  const bare = leadNames.exec(lead.text)
  if (bare?.[1]) return labelled(valuesAt(bare[1], lead.start + bare[0].length - bare[1].length), 'body', 'agency-lead')
  const glued = gluedLead.exec(lead.text)?.[1]
  if (glued) return labelled(valuesAt(glued, lead.start + lead.text.indexOf(glued)), 'body', 'agency-lead')
  const match = leadBracket.exec(lead.text)
  if (!match?.[2]) return []
  const offset = lead.start + match[0].length - 1 - match[2].length
  const values = valuesAt(match[2], offset)
  return values.length > 0 || !/[讯电]\s*$/.test(match[1] ?? '')
    ? labelled(values, 'body', 'agency-lead')
    : allNames(match[2], offset, 'body', 'agency-lead')
}

const valuesAt = (text: string, offset: number): LabelledValue[] =>
  labelledValues(text).map((value) => ({ ...value, start: value.start + offset, end: value.end + offset }))

/** Names with their label behind them, in the byline or in brackets at the end of the body. */
function labelledBehind(input: ExtractInput): Author[] {
  const last = bodyParagraphs(input).at(-1)
  const bracket = last && lastBracket.exec(last.text)
  const stretches = [
    { zone: 'byline' as const, text: input.simple.byline ?? '', start: 0 },
    ...(last && last.text.length <= longestLabelLine ? [{ zone: 'body' as const, text: last.text, start: last.start }] : []),
    ...(last && bracket?.[1] ? [{ zone: 'body' as const, text: bracket[1], start: last.start + bracket.index + 1 }] : []),
  ]
  return stretches.flatMap(({ zone, text, start }) =>
    [...text.matchAll(labelBehind)].flatMap((match) => allNames(match[1] ?? '', start + match.index, zone, 'label-behind-name')),
  )
}

/** The names of a stretch that holds nothing else. */
function allNames(text: string, offset: number, zone: ZoneKind, rule: string): Author[] {
  const words = text.split(/[\s、,，]+/).filter((word) => word !== '')
  return words.every(hasSurname) ? namesIn(text, offset, false).map((name) => ({ ...name, zone, rule })) : []
}

/** (甲 乙) or (记者 甲) behind the last sentence, or as a line of its own in the byline. */
function fromEnd(input: ExtractInput): Author[] {
  const last = bodyParagraphs(input).at(-1)
  const lines = paragraphsOf(input.simple.byline ?? '')
  const line =
    last && last.text.length <= longestLabelLine && /^(?:本[报网台])?(?:记者|通讯员|作者|撰稿|供稿)/.test(last.text) ? last : null
  return [
    ...(line ? labelled(valuesAt(line.text, line.start), 'body', 'line-after-text') : []),
    ...(last ? fromBracket('body', last) : []),
    ...lines.flatMap((own) => fromBracket('byline', own)),
  ]
}

/** Characters of the longest line that holds nothing but its authors. */
const longestLabelLine = 40

function fromBracket(zone: ZoneKind, line: Span): Author[] {
  const match = lastBracket.exec(line.text)
  if (
    !match?.[1] ||
    !/(?:^|[。！!”》])\s*$/.test(line.text.slice(0, match.index)) ||
    (/图|摄|编/.test(match[1]) && !/记者|通讯员/.test(match[1]))
  )
    return []
  const offset = line.start + match.index + 1
  const values = valuesAt(match[1], offset)
  if (values.length > 0) return labelled(values, zone, 'bracket-after-text')
  const two = gluedNames(match[1])
  if (two)
    return two.flatMap(({ text, at }) => namesIn(text, offset + at, false).map((name) => ({ ...name, zone, rule: 'bracket-after-text' })))
  const others = match[1].split(/[\s、,，]+/).filter((word) => !hasSurname(word) && !organisationWords.test(word))
  return others.length > 0 ? [] : namesIn(match[1], offset, false).map((name) => ({ ...name, zone, rule: 'bracket-after-text' }))
}

/** (甲某某乙某某): two names whose space is gone, where they can be parted in one way only. */
function gluedNames(text: string): readonly { readonly text: string; readonly at: number }[] | null {
  if (!/^\p{Script=Han}{4,6}$/u.test(text) || hasSurname(text) || organisationWords.test(text)) return null
  const parts = [2, 3].filter((at) => hasSurname(text.slice(0, at)) && hasSurname(text.slice(at)))
  const [at] = parts
  return at === undefined || parts.length > 1
    ? null
    : [
        { text: text.slice(0, at), at: 0 },
        { text: text.slice(at), at },
      ]
}

/** The personal names in a value; two single characters with a space between are one name. Without a known surname (旦增, 石榴) only behind a label. */
function namesIn(text: string, offset: number, labelled: boolean): (Span & { name: string; sure: boolean })[] {
  return [...text.matchAll(/(?<![\p{Script=Han}])\p{Script=Han}[ \u3000]\p{Script=Han}(?![\p{Script=Han}·])|[\p{Script=Han}·]+/gu)].flatMap(
    (match) => {
      const whole = match[0].replace(/[ \u3000]/g, '').replace(calling, '')
      const office = officeBefore.exec(whole)?.[0].length ?? 0
      const name = hasSurname(whole.slice(office)) && !hasSurname(whole) ? whole.slice(office) : whole
      const sure = hasSurname(name)
      if ((isNoName(name) && !(labelled && isOfOtherPeople(name))) || !(sure || (labelled && name.length >= 2 && name.length <= 5)))
        return []
      const end = offset + match.index + match[0].length
      return [{ start: name === whole ? offset + match.index : end - name.length, end, text: match[0], name, sure }]
    },
  )
}

/** 记者甲: a calling that stands directly before the name. */
const calling = /^(?:本[报台网刊])?(?:首席|见习|实习|特约|全媒体|融媒体)?(?:记者|通讯员|实习生)(?=[\p{Script=Han}·]{2})/u
/** 乌云, 斯琴图: names of other peoples, which may be words too, are names where a label says so. */
const isOfOtherPeople = (name: string): boolean => name.length <= 4 && Number.isFinite(ethnicBits(name)) && !organisationWords.test(name)

function isNoName(name: string): boolean {
  return (
    emptyValues.test(name) ||
    frameWords.test(name) ||
    organisationWords.test(name) ||
    notNames.some((word) => name.startsWith(word)) ||
    otherLabels.includes(name)
  )
}

function hasSurname(name: string): boolean {
  const surname = surnameLength(name)
  return name.includes('·') || (surname > 0 && name.length > surname && name.length <= surname + 2)
}
