import { useTranslations } from 'next-intl'
import { ChoiceLink } from '#components/ui/choice-link.tsx'
import type { StepName } from '#lib/report/index.ts'
import { CutBlock } from './cut-block.tsx'
import { differenceOf, type Stretch, stepCounts } from './difference.ts'
import { isTag, layOutDifference } from './difference-layout.ts'
import { DifferenceStretch } from './difference-stretch.tsx'
import { type ReportAddress, reportHref } from './report-address.ts'
import { StepNames } from './step-names.tsx'

type Props = {
  readonly address: ReportAddress
  readonly source: string
  readonly edits: Parameters<typeof differenceOf>[1]
  readonly zones: Parameters<typeof differenceOf>[2]
}

/** The captured page with everything that cleaning did to it, narrowed to one step or not. */
export function DifferenceView({ address, source, edits, zones }: Props) {
  const t = useTranslations('report.diff')
  const stretches = differenceOf(source.length, edits, zones)
  const counts = stepCounts(stretches)
  const step = [...counts.keys()].find((name) => name === address.step) ?? null
  if (counts.size === 0) return <p>{t('clean')}</p>
  return (
    <>
      <Summary stretches={stretches} />
      <Legend withTags={step !== 'html' && stretches.some(isTag)} />
      <StepFilter counts={counts} step={step} address={address} />
      <div lang="zh-Hans" className="border border-line bg-panel p-4 leading-loose whitespace-pre-wrap">
        {layOutDifference(stretches, source).map((laid) =>
          laid.kind === 'block' ? (
            <CutBlock key={laid.stretches[0]?.start} block={laid} source={source} step={step} />
          ) : (
            <DifferenceStretch key={laid.stretch.start} stretch={laid.stretch} source={source} step={step} named={laid.named} />
          ),
        )}
      </div>
    </>
  )
}

function Summary({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const t = useTranslations('report.diff')
  const count = (kind: Stretch['kind']) => stretches.filter((one) => one.kind === kind).length
  return (
    <p className="mb-2 text-sm text-muted">
      {t('note')} {t('summary', { edits: count('edit'), zones: count('cut') })}
    </p>
  )
}

/** What the colours and signs mean. */
function Legend({ withTags }: { readonly withTags: boolean }) {
  const t = useTranslations('report.diff')
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      <li>
        <del className="bg-cut px-1 text-cut-ink">{t('legendRemoved')}</del>
      </li>
      <li>
        <ins className="bg-added px-1 text-added-ink no-underline">{t('legendAdded')}</ins>
      </li>
      <li>{t('legendSigns')}</li>
      {withTags && <li>{t('legendTags')}</li>}
    </ul>
  )
}

type FilterProps = { readonly counts: ReadonlyMap<StepName, number>; readonly step: StepName | null; readonly address: ReportAddress }

function StepFilter({ counts, step, address }: FilterProps) {
  const t = useTranslations()
  return (
    <nav aria-label={t('report.diff.steps')} className="mb-3 flex flex-wrap gap-x-4 gap-y-1">
      <ChoiceLink chosen={step === null} href={reportHref(address, { step: null })}>
        {t('report.diff.all')}
      </ChoiceLink>
      {[...counts].map(([name, count]) => (
        <ChoiceLink key={name} chosen={step === name} href={reportHref(address, { step: name })}>
          <StepNames steps={[name]} /> {t(`step.${name}`)} <span className="font-normal text-muted">{count}</span>
        </ChoiceLink>
      ))}
    </nav>
  )
}
