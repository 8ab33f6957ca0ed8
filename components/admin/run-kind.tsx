import { useTranslations } from 'next-intl'

const known = ['ingest', 'reingest', 'samples'] as const

export function RunKind({ kind }: { readonly kind: string }) {
  const t = useTranslations('admin.run.kinds')
  const named = known.find((name) => name === kind)
  return named ? t(named) : t('other', { kind })
}
