import { documentNameStrength, issuerStart } from '#lib/knowledge/document-names.ts'
import type { Confidence, Finding, NamedDocument, Quote, Range, ZoneKind } from '#lib/report/index.ts'
import { found } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'

type Named = Range & { readonly zone: ZoneKind }
type Title = Named & { readonly title: string; readonly confidence: Confidence }
type Numbered = Named & { readonly number: string }
type Mention = { readonly title: Title | null; readonly number: Numbered | null }

const zones: readonly ZoneKind[] = ['title', 'subtitle', 'body', 'sourceLine']
/** One level of 《》 inside another: 《关于印发《…方案》的通知》. */
const titled = /《((?:[^《》\n]|《[^《》\n]{1,60}》){3,120})》/gu
const numbered = /[〔[【（(［]\s*((?:19|20)\d\d)\s*[〕\]】）)］]\s*第?\s*(\d{1,5})\s*号/gu
/** Characters of the longest issuer's letters: 市文明委, 中办发. */
const longestIssuer = 12
const hanBefore = /\p{Script=Han}*$/u
/** What may stand between a title and the number of the same document. */
const between = /^(?:[（(]|文件)?$/u

/**
 * The documents that title, text and source line name: titles in 《》 that end as documents do, and document numbers; a number beside a
 * title is its number. Each document once, at its first mention, in reading order. 《方案》 alone points back and is left out.
 */
export function readDocuments(input: ExtractInput): Finding<NamedDocument>[] {
  const known = new Set<string>()
  return zones
    .flatMap((zone) => mentionsIn(input, zone))
    .flatMap((mention) => {
      const { title, number } = mention
      const names = [title?.title, number?.number].filter((name) => name !== undefined)
      if (names.some((name) => known.has(name))) return []
      for (const name of names) known.add(name)
      return [finding(input, mention)]
    })
}

function mentionsIn(input: ExtractInput, zone: ZoneKind): Mention[] {
  const text = input.simple[zone] ?? ''
  const titles = titlesIn(text, zone)
  const numbers = numbersIn(text, zone)
  const numberOf = (title: Title) => numbers.find((number) => belongs(text, title, number)) ?? null
  const pairs = titles.map((title): Mention => ({ title, number: numberOf(title) }))
  const alone = numbers
    .filter((number) => !pairs.some((pair) => pair.number === number))
    .map((number): Mention => ({ title: null, number }))
  return [...pairs, ...alone].toSorted((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ title, number }: Mention) =>
  Math.min(title?.start ?? Number.POSITIVE_INFINITY, number?.start ?? Number.POSITIVE_INFINITY)

const belongs = (text: string, title: Title, number: Numbered) =>
  number.start >= title.end ? between.test(text.slice(title.end, number.start)) : between.test(text.slice(number.end, title.start))

function titlesIn(text: string, zone: ZoneKind): Title[] {
  return [...text.matchAll(titled)].flatMap((match) => {
    const title = (match[1] ?? '').replace(/\s+/gu, '')
    const confidence = documentNameStrength(title)
    return confidence ? [{ zone, start: match.index, end: match.index + match[0].length, title, confidence }] : []
  })
}

function numbersIn(text: string, zone: ZoneKind): Numbered[] {
  return [...text.matchAll(numbered)].map((match) => {
    const [whole, year, serial] = match
    const prefix = hanBefore.exec(text.slice(Math.max(0, match.index - longestIssuer), match.index))?.[0] ?? ''
    const issuer = prefix.slice(issuerStart(prefix))
    const number = `${issuer}〔${year}〕${serial}号`
    return { zone, start: match.index - issuer.length, end: match.index + whole.length, number }
  })
}

function finding(input: ExtractInput, { title, number }: Mention): Finding<NamedDocument> {
  const quotes: Quote[] = [title, number].flatMap((named) => (named ? [quoteAt(input, named.zone, named.start, named.end, 'value')] : []))
  return found(
    { title: title?.title ?? null, number: number?.number ?? null },
    {
      rule: title ? (number ? 'document-title-and-number' : 'document-title') : 'document-number',
      confidence: number ? 'certain' : (title?.confidence ?? 'certain'),
      quotes,
    },
  )
}
