import { useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { emptyQuery, type Query, searchHref } from '#lib/query/index.ts'
import { type Chip, chipsOf } from './chips.ts'
import { useValueLabel } from './value-label.ts'

type Props = { readonly query: Query /** Among what was found are years that nobody printed. */; readonly inferredYears: boolean }

/** What is chosen, each condition with its way out. */
export function ChipList({ query, inferredYears }: Props) {
  const t = useTranslations('search')
  const chips = chipsOf(query)
  if (chips.length === 0) return null
  return (
    <nav className="flex flex-wrap items-center gap-2" aria-label={t('chips')}>
      <ul className="contents">
        {chips.map((chip) => (
          <li key={searchHref(chip.without)}>
            <ChipLink chip={chip} inferredYears={inferredYears} />
          </li>
        ))}
      </ul>
      {chips.length > 1 && <Link href={searchHref(emptyQuery)}>{t('clear')}</Link>}
    </nav>
  )
}

function ChipLink({ chip, inferredYears }: { readonly chip: Chip; readonly inferredYears: boolean }) {
  const t = useTranslations('search')
  const [name, words] = useChipWords(chip)
  const ofYears = chip.kind === 'from' || chip.kind === 'to' || (chip.kind === 'include' && chip.field === 'year')
  const value = inferredYears && ofYears ? t('withInferred', { year: words }) : words
  const label = `${name} ${value}`.trim()
  return (
    <Link
      href={searchHref(chip.without)}
      aria-label={t('remove', { label })}
      title={t('remove', { label })}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-sm border border-line bg-accent-soft px-2 text-ink hover:border-accent"
    >
      {name !== '' && <span className="text-muted">{name}</span>} <span>{value}</span>
      <span aria-hidden="true" className="text-muted">
        ×
      </span>
    </Link>
  )
}

/** Name and value of a condition in the reader's language. */
function useChipWords(chip: Chip): readonly [string, string] {
  const t = useTranslations()
  const label = useValueLabel()
  switch (chip.kind) {
    case 'words':
      return [t('field.q'), chip.words]
    case 'include':
      return [t(`field.${chip.field}`), label(chip.field, chip.value)]
    case 'exclude':
      return [t(`field.${chip.field}`), `${t('search.not')} ${label(chip.field, chip.value)}`]
    case 'none':
      return ['', t(`search.noneOf.${chip.field}`)]
    case 'sure':
      return [t('search.atLeast'), t(`confidence.${chip.value as 'certain' | 'likely'}`)]
    case 'from':
    case 'to':
      return [t(`search.${chip.kind}`), chip.value]
    default:
      return ['', t(`search.${chip.kind}`)]
  }
}
