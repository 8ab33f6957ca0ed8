import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { CitationBox } from '#components/report/citation-box.tsx'
import { CopyList } from '#components/report/copy-list.tsx'
import { damageNotes, isKnownDamage } from '#components/report/damage-label.ts'
import { EvidenceStyle } from '#components/report/evidence-style.tsx'
import { InventedNotice } from '#components/report/invented-notice.tsx'
import { numberQuotes } from '#components/report/numbered-quotes.ts'
import { ObservationList } from '#components/report/observation-list.tsx'
import type { ReportAddress } from '#components/report/report-address.ts'
import { ReportHeader } from '#components/report/report-header.tsx'
import { ReportLead } from '#components/report/report-lead.tsx'
import { ReportTabs } from '#components/report/report-tabs.tsx'
import { reportText } from '#components/report/report-text.ts'
import { TextView } from '#components/report/text-view.tsx'
import { VersionList } from '#components/report/version-list.tsx'
import { Link } from '#components/ui/link.tsx'
import { parse, searchHref, writeTerms } from '#lib/query/index.ts'
import { type ReportDocument, readCopies } from '#lib/store/index.ts'
import { archiveStore, corpusVersion } from '../../../archive.ts'
import { CaptureTab, DifferenceTab } from './capture-tabs.tsx'
import { citedReport } from './cited-report.ts'

type Props = { readonly report: ReportDocument; readonly address: ReportAddress }

export async function ReportPage({ report, address }: Props) {
  const t = await getTranslations()
  const { version } = report
  const { query } = parse({ q: address.words })
  const findings = numberQuotes(version.metadata)
  const words = {
    nameOf: (field: (typeof findings)[number]['field']) => t(`field.${field}`),
    damage: (note: string) => t('report.damage', { note: isKnownDamage(note) ? t(`damageNote.${damageNotes[note]}`) : note }),
  }
  const text = reportText(version, findings, query, address.script, words)
  return (
    <article className="report">
      <EvidenceStyle findings={findings} nonce={(await headers()).get('x-nonce') ?? undefined} />
      {query.clauses.length > 0 && (
        <p className="no-print mb-3 flex flex-wrap gap-x-4 text-sm">
          <Link href={searchHref(query)}>{t('report.toSearch')}</Link>
          <span className="text-muted">{t('report.searchWords', { words: writeTerms(query.clauses) })}</span>
        </p>
      )}
      {report.observation.invented && <InventedNotice />}
      <ReportHeader id={report.id} text={text} derived={version.metadata.title.basis === 'derived'} />
      <ReportLead metadata={version.metadata} />
      <div className="mt-4 mb-6">
        <ReportTabs address={address} />
      </div>
      {address.view === 'text' && <TextView address={address} version={version} text={text} findings={findings} />}
      {address.view === 'captured' && <CaptureTab report={report} address={address} />}
      {address.view === 'difference' && <DifferenceTab report={report} address={address} />}
      <div className="max-w-3xl">
        <CitationBox report={citedReport(report, (await corpusVersion()) ?? 0n)} />
        <CopyList copies={await readCopies(archiveStore(), report.id)} shown={report.id} />
        <VersionList address={address} versions={report.versions} shown={version.id} />
        <ObservationList observations={report.otherObservations} />
      </div>
    </article>
  )
}
