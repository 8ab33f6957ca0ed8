import { getTranslations } from 'next-intl/server'
import { defaultLocale, isLocale, type Locale, locales } from '#lib/i18n/locales.ts'
import { maxTermUnits, parse, type QueryProblem, type TypedWord, typedWord } from '#lib/query/index.ts'
import { suggestionKinds, suggestionsFor } from '#lib/search/index.ts'
import { readPublishedTitles } from '#lib/store/index.ts'
import { archiveStore } from '../../archive.ts'
import { archiveSuggestions } from '../../suggestions.ts'
import { suggested } from './suggested.ts'

export const dynamic = 'force-dynamic'

/** A word that is still being typed may be wrong; the rest of an address may not. */
const isWrong = ({ parameter }: QueryProblem) => parameter !== 'q'

async function refused(locale: Locale, parameters: URLSearchParams, problems: readonly QueryProblem[]): Promise<string | null> {
  const t = await getTranslations({ locale, namespace: 'suggest.problem' })
  const q = parameters.get('q')
  const lang = parameters.get('lang')
  if (lang !== null && !isLocale(lang)) return t('lang', { lang, known: locales.join(', ') })
  if (q === null) return t('missing')
  if (q.length > maxTermUnits) return t('tooLong', { limit: maxTermUnits })
  const [wrong] = problems.filter(isWrong)
  if (!wrong) return null
  const { kind, parameter, detail } = wrong
  return kind === 'unknown-parameter' ? t('unknown', { detail }) : t('bad', { parameter, detail })
}

async function suggestionsOf(typed: TypedWord, query: ReturnType<typeof parse>['query'], locale: Locale) {
  const found = suggestionsFor(await archiveSuggestions(), typed.word, typed.titleOnly ? ['title'] : suggestionKinds)
  const reports = found.filter(({ kind }) => kind === 'title').map(({ value }) => Number(value))
  const titles = await readPublishedTitles(archiveStore(), reports)
  return found.flatMap((name) => suggested(name, { query, typed, locale, titles }) ?? [])
}

/**
 * What the word at the end of `q` may become: `{ suggestions: [{ kind, label, count, href }] }`. Any other parameters are those of a
 * search, which the suggested ones keep; `lang` is the language of labels and links. 400 with a message that says what to change.
 */
export async function GET(request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams
  const lang = parameters.get('lang')
  const locale = isLocale(lang) ? lang : defaultLocale
  const { query, problems } = parse(new URLSearchParams([...parameters].filter(([name]) => name !== 'lang')))
  const error = await refused(locale, parameters, problems)
  if (error !== null) return Response.json({ error }, { status: 400 })
  const typed = typedWord(parameters.get('q') ?? '')
  return Response.json(
    { suggestions: typed ? await suggestionsOf(typed, query, locale) : [] },
    { headers: { 'cache-control': 'no-store' } },
  )
}
