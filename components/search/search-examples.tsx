import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { parse, searchHref } from '#lib/query/index.ts'

/** A search for every sign of the query language. */
const examples = [
  ['and', '创城 推进会'],
  ['phrase', '"创建 全国文明城市"'],
  ['not', '推进会 -动员'],
  ['or', '创文 | 创城'],
  ['title', 'title:动员大会'],
  ['script', '著力推進'],
  ['punctuation', '补短板，强弱项'],
] as const

export function SearchExamples() {
  const t = useTranslations('help')
  return (
    <table className="w-full text-left">
      <thead>
        <tr className="border-b border-line text-sm text-muted">
          <th scope="col" className="py-1 pr-6 font-normal">
            {t('example')}
          </th>
          <th scope="col" className="py-1 font-normal">
            {t('meaning')}
          </th>
        </tr>
      </thead>
      <tbody>
        {examples.map(([name, words]) => (
          <tr key={name} className="border-b border-line align-baseline">
            <td className="py-2 pr-6">
              <Link href={searchHref(parse({ q: words }).query)}>
                <span lang="zh-Hans">{words}</span>
              </Link>
            </td>
            <td className="py-2">{t(`rows.${name}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
