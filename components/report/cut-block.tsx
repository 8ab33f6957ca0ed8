import { useTranslations } from 'next-intl'
import type { StepName } from '#lib/report/index.ts'
import { type CutBlock as Block, isMarkup } from './difference-layout.ts'
import { DifferenceStretch } from './difference-stretch.tsx'
import { StepNames } from './step-names.tsx'

type Props = { readonly block: Block; readonly source: string; readonly step: StepName | null }

/** Blocks longer than this are folded. */
const foldedAboveUnits = 160

/** Lines that were cut; a long block, or one of another step than the one asked for, is folded. */
export function CutBlock({ block, source, step }: Props) {
  const t = useTranslations()
  const quiet = step !== null && !block.stretches.some((stretch) => stretch.kind !== 'kept' && stretch.steps.includes(step))
  const isFolded = block.length > foldedAboveUnits || quiet
  const withTags = step === 'html' || (isFolded && block.zones.every(isMarkup))
  const lines = block.stretches.map((stretch) => (
    <DifferenceStretch key={stretch.start} stretch={stretch} source={source} step={step} withTags={withTags} />
  ))
  const frame = `my-1 border-l-2 pl-2 ${quiet ? 'border-line' : 'border-cut-ink'}`
  if (!isFolded)
    return (
      <div className={frame}>
        <StepNames steps={block.steps} /> {lines}
      </div>
    )
  const zones = block.zones.map((zone) => t(`zone.${zone}`)).join(t('report.listSeparator'))
  return (
    <details className={frame}>
      <summary className="text-sm text-muted">
        <StepNames steps={block.steps} /> {t('report.diff.block', { zones, count: block.length })}
      </summary>
      {lines}
    </details>
  )
}
