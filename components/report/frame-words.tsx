import { useTranslations } from 'next-intl'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import type { ZoneKind, ZoneTexts } from '#lib/report/index.ts'
import { frameSnippets } from './frame-snippets.ts'
import type { TextMark } from './mark-tree.ts'
import { MarkedText } from './marked-text.tsx'

type Props = { readonly texts: ZoneTexts; readonly marks: ReadonlyMap<ZoneKind, readonly TextMark[]> }

/** Words outside the report that values were read from, with a little of what stands around them. */
export function FrameWords({ texts, marks }: Props) {
  const t = useTranslations()
  const zones = [...marks].filter(([kind, list]) => list.length > 0 && texts[kind])
  if (zones.length === 0) return null
  return (
    <section aria-labelledby="frame-words" className="mt-10">
      <SectionHeading id="frame-words">{t('report.frameWords')}</SectionHeading>
      <p className="mb-3 text-sm text-muted">{t('report.frameWordsNote')}</p>
      <dl className="space-y-3">
        {zones.map(([kind, list]) => (
          <div key={kind} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3">
            <dt className="text-muted">{t(`zone.${kind}`)}</dt>
            {frameSnippets(texts[kind]?.text ?? '', list).map(({ start, end }) => (
              <dd key={start} lang="zh-Hans" className="col-start-2 bg-sunken px-2 py-1 whitespace-pre-wrap">
                <MarkedText text={texts[kind]?.text ?? ''} start={start} end={end} marks={list} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
