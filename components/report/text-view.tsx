import { useTranslations } from 'next-intl'
import { SectionHeading } from '#components/ui/section-heading.tsx'
import type { ReportVersion } from '#lib/store/index.ts'
import { captionLines } from './caption-lines.ts'
import { FactList } from './fact-list.tsx'
import { FrameWords } from './frame-words.tsx'
import type { NumberedFinding } from './numbered-quotes.ts'
import type { ReportAddress } from './report-address.ts'
import { ReportBody } from './report-body.tsx'
import type { ReportText } from './report-text.ts'
import { ScriptSwitch } from './script-switch.tsx'
import { StandingFacts } from './standing-facts.tsx'

type Props = {
  readonly address: ReportAddress
  readonly version: ReportVersion
  readonly text: ReportText
  readonly findings: readonly NumberedFinding[]
}

/** The clean text, and beside it every value with the words it was read from. */
export function TextView({ address, version, text, findings }: Props) {
  const t = useTranslations('report')
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="space-y-4">
        <p className="no-print lg:hidden">
          <a href="#facts" className="link">
            {t('toFacts')} ↓
          </a>
        </p>
        {text.converted && <ScriptSwitch address={address} />}
        <ReportBody text={text.body.text} marks={text.body.marks} label={t('body')} lang={text.lang} />
        <FrameWords texts={version.layers.texts} marks={text.frame} />
      </div>
      <aside aria-labelledby="facts" className="self-start lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:pr-2">
        <SectionHeading id="facts">{t('facts')}</SectionHeading>
        <p className="-mt-2 mb-1 text-sm text-muted">{t('factsNote')}</p>
        <FactList findings={findings} flags={version.metadata.flags} captions={captionLines(version.layers.texts)} />
        <StandingFacts metadata={version.metadata} />
      </aside>
    </div>
  )
}
