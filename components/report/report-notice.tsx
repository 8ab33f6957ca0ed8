import { useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'
import type { ReportDocument } from '#lib/store/index.ts'

type Props = { readonly state: Exclude<ReportDocument['state'], 'published'>; readonly supersededById: number | null }

/** In place of a report that is not shown: why, and what is there instead. */
export function ReportNotice({ state, supersededById }: Props) {
  const t = useTranslations()
  const instead = supersededById === null ? [] : [{ href: `/reports/${supersededById}`, text: t('report.seeSuperseding') }]
  return (
    <Message
      title={t('report.notShown')}
      text={t(`report.${state}`)}
      links={[...instead, { href: '/search', text: t('error.toSearch') }]}
    />
  )
}
