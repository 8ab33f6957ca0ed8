import { useTranslations } from 'next-intl'
import { ChoiceLink } from '#components/ui/choice-link.tsx'
import { DataList, DataRow } from '#components/ui/data-list.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { CaptureFacts } from '#lib/report/index.ts'
import { CaptureFrame } from './capture-frame.tsx'
import { type ReportAddress, reportHref } from './report-address.ts'

/** A captured page and what is known of it. `source` is its decoded text. */
export type ShownCapture = {
  readonly facts: CaptureFacts
  readonly source: string
  readonly isHtml: boolean
  readonly encoding: string
  readonly sizeBytes: number
  readonly sha256: string
}

export function CaptureView({ address, capture }: { readonly address: ReportAddress; readonly capture: ShownCapture }) {
  const t = useTranslations('report.capture')
  const asPage = capture.isHtml && address.as === 'page'
  return (
    <>
      <CaptureFactList capture={capture} id={address.id} />
      <div className="my-4">
        <Notice>{t(asPage ? 'safePage' : 'safe')}</Notice>
      </div>
      {capture.isHtml && (
        <nav aria-label={t('rendered')} className="mb-3 flex gap-x-4">
          {(['source', 'page'] as const).map((as) => (
            <ChoiceLink key={as} chosen={address.as === as} href={reportHref(address, { as })}>
              {t(as === 'page' ? 'asPage' : 'asSource')}
            </ChoiceLink>
          ))}
        </nav>
      )}
      {asPage ? (
        <CaptureFrame html={capture.source} title={t('frame')} />
      ) : (
        <section aria-label={t('source')} lang="zh" className="border border-line bg-panel p-4 text-sm leading-relaxed whitespace-pre-wrap">
          {capture.source}
        </section>
      )}
    </>
  )
}

function CaptureFactList({ capture, id }: { readonly capture: ShownCapture; readonly id: number }) {
  const t = useTranslations('report.capture')
  const { facts, encoding, sizeBytes, sha256 } = capture
  return (
    <section aria-label={t('facts')} className="text-sm">
      <DataList>
        <DataRow name={t('address')}>
          {facts.url && /^https?:/i.test(facts.url) ? (
            <a href={facts.url} rel="noreferrer nofollow external" className="link">
              {facts.url}
            </a>
          ) : (
            (facts.url ?? t('unknown'))
          )}
        </DataRow>
        <DataRow name={t('fetchedAt')}>{facts.fetchedAt?.replace('T', ' ').replace('+', ' +') ?? t('unknown')}</DataRow>
        <DataRow name={t('fileName')}>{facts.fileName}</DataRow>
        <DataRow name={t('contentType')}>{facts.contentType ?? t('unknown')}</DataRow>
        <DataRow name={t('encoding')}>{encoding}</DataRow>
        <DataRow name={t('size')}>
          {t('sizeBytes', { size: sizeBytes })} ·{' '}
          <a href={`/reports/${id}/capture`} className="link" download>
            {t('download')}
          </a>
        </DataRow>
        <DataRow name={t('sha256')}>
          <code className="text-xs">{sha256}</code>
        </DataRow>
      </DataList>
    </section>
  )
}
