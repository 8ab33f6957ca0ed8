import { localePath } from '#lib/i18n/locale-path.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { campaign, fullName } from '#lib/knowledge/index.ts'
import { change, includeValue, type Query, searchHref, serialise, type TypedWord } from '#lib/query/index.ts'
import type { Suggestible } from '#lib/search/index.ts'

/** One line of the list. `count` is that of the search behind `href`; null where that is not known beforehand. */
export type Suggested = {
  readonly kind: Suggestible['kind']
  readonly label: string
  readonly count: number | null
  readonly href: string
}

type Context = {
  /** The search as it stood before the word. */
  readonly query: Query
  readonly typed: TypedWord
  readonly locale: Locale
  /** Titles of the reports that are published now. */
  readonly titles: ReadonlyMap<number, string>
}

function labelOf({ kind, value }: Suggestible, locale: Locale): string {
  if (kind === 'place') return fullName(value)
  if (kind === 'campaign') return campaign(value)?.[locale === 'en' ? 'en' : 'zh'] ?? value
  return value
}

/** What a name leads to: a report, or the search so far with its filter in place of the word. Null for a report that is not published. */
export function suggested(name: Suggestible, { query, typed, locale, titles }: Context): Suggested | null {
  const { kind, value, count } = name
  if (kind === 'title') {
    const title = titles.get(Number(value))
    return title === undefined ? null : { kind, label: title, count: null, href: localePath(locale, `/reports/${value}`) }
  }
  const before = change(query, { clauses: typed.others })
  const href = localePath(locale, searchHref(includeValue(before, kind, value)))
  return { kind, label: labelOf(name, locale), count: serialise(before) === '' ? count : null, href }
}
