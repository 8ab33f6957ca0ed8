import { useTranslations } from 'next-intl'
import { AdminLink } from './admin-link.tsx'
import { type Outcome, outcomes, type RunView } from './run-view.ts'

type Props = { readonly counts: RunView['outcomes']; readonly chosen: Outcome | null; readonly href: (outcome: Outcome | null) => string }

const chip =
  'inline-flex min-h-8 items-center rounded-sm border border-line px-2.5 text-sm hover:border-strong aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:text-accent'

/** Links, one per outcome that occurred, and one for all. */
export function OutcomeFilter({ counts, chosen, href }: Props) {
  const t = useTranslations('admin')
  const shown = outcomes.filter((outcome) => counts[outcome] > 0 || outcome === chosen)
  return (
    <nav aria-label={t('run.filter')} className="mb-2 flex flex-wrap gap-2">
      <AdminLink href={href(null)} aria-current={chosen === null ? 'page' : undefined} className={chip}>
        {t('run.all')}
      </AdminLink>
      {shown.map((outcome) => (
        <AdminLink key={outcome} href={href(outcome)} aria-current={chosen === outcome ? 'page' : undefined} className={chip}>
          {t('outcomeCount', { outcome: t(`outcome.${outcome}`), count: counts[outcome] })}
        </AdminLink>
      ))}
    </nav>
  )
}
