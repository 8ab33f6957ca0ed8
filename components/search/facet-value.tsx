import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import { Link } from '#components/ui/link.tsx'

type Props = {
  readonly label: string
  readonly count: number
  readonly state: 'open' | 'chosen' | 'excluded'
  /** Chooses the value, or takes it back. */
  readonly href: string
  /** Excludes the value; null where that has no meaning. */
  readonly excludeHref: string | null
  /** Language of the label where it is not the page's. */
  readonly lang?: string
  readonly children?: ReactNode
}

const signs = { open: '', chosen: '✓', excluded: '−' } as const

export function FacetValue({ label, count, state, href, excludeHref, lang, children }: Props) {
  const t = useTranslations('search')
  const action = state === 'open' ? t('include', { label }) : t('dropValue', { label })
  return (
    <li>
      <div className="group flex items-baseline gap-1.5">
        <Link
          href={href}
          title={action}
          aria-current={state === 'open' ? undefined : 'true'}
          className="flex min-w-0 flex-1 items-baseline gap-2 py-1 hover:text-accent"
        >
          <span
            aria-hidden="true"
            className={classNames(
              'inline-flex size-4 shrink-0 translate-y-0.5 items-center justify-center rounded-xs border text-xs leading-none',
              state === 'chosen' && 'border-accent bg-accent text-on-accent',
              state === 'excluded' && 'border-cut-ink bg-cut text-cut-ink',
              state === 'open' && 'border-strong',
            )}
          >
            {signs[state]}
          </span>
          <span
            lang={lang}
            className={classNames('min-w-0 flex-1', state === 'chosen' && 'font-semibold', state === 'excluded' && 'line-through')}
          >
            {label}
          </span>
          <span className="text-sm tabular-nums text-muted">{count}</span>
        </Link>
        {excludeHref && (
          <Link
            href={excludeHref}
            aria-label={t('exclude', { label })}
            title={t('exclude', { label })}
            className="px-1 py-1 text-sm text-muted hover:text-cut-ink hover:underline"
          >
            {t('not')}
          </Link>
        )}
      </div>
      {children}
    </li>
  )
}
