import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { mistakeExamples, parse, queryExamples, searchHref } from '#lib/query/index.ts'
import { ExampleTable } from './example-table.tsx'

/** A search for every sign of the query language. */
export function SearchExamples() {
  const t = useTranslations('help')
  return (
    <ExampleTable
      head={[t('example'), t('meaning')]}
      rows={queryExamples.map(({ name, typed }) => [<TypedSearch key={name} typed={typed} />, t(`rows.${name}`)])}
    />
  )
}

/** What is often mistyped, and what is searched for then. */
export function MistakeExamples() {
  const t = useTranslations('help')
  return (
    <ExampleTable
      head={[t('typed'), t('readAs')]}
      rows={mistakeExamples.map(({ kind, typed, read }) => [
        <Link key={kind} href={`/search?${new URLSearchParams({ q: typed })}`}>
          <span lang="zh-Hans">{typed}</span>
        </Link>,
        <span key={kind}>
          {t(`mistakes.${kind}`)} <TypedSearch typed={read} />
        </span>,
      ])}
    />
  )
}

function TypedSearch({ typed }: { readonly typed: string }) {
  return (
    <Link href={searchHref(parse({ q: typed }).query)}>
      <span lang="zh-Hans">{typed}</span>
    </Link>
  )
}
