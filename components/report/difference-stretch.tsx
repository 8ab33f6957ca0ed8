import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { StepName } from '#lib/report/index.ts'
import type { Stretch } from './difference.ts'
import { isMarkup, isTag } from './difference-layout.ts'
import { shortened } from './shortened.ts'
import { StepNames } from './step-names.tsx'
import { visibleEdit } from './visible-space.ts'

type Props = {
  readonly stretch: Stretch
  readonly source: string
  /** The step that was asked for; the work of others stays in the background. */
  readonly step: StepName | null
  readonly named?: readonly StepName[]
  /** Tags are shown in full, not by their sign. */
  readonly withTags?: boolean
}

/** One stretch of the page: kept, changed or cut. */
export function DifferenceStretch({ stretch, source, step, named = [], withTags = step === 'html' }: Props) {
  const before = source.slice(stretch.start, stretch.end)
  if (stretch.kind === 'kept') return before
  if (isTag(stretch) && !withTags && before.includes('<'))
    return <FoldedTag text={before} after={stretch.kind === 'edit' ? stretch.after : ''} />
  const quiet = step !== null && !stretch.steps.includes(step)
  const cut = withTags || isMarkupOf(stretch) ? before : withTagsFolded(before)
  if (stretch.kind === 'cut') return <Cut text={cut} zone={stretch.zone} named={named} quiet={quiet} />
  const { removed, added, breaks } = visibleEdit(before, stretch.after)
  if (quiet) return <span className="text-muted">{stretch.after || (breaks ? '\n' : '')}</span>
  const space = before.trim() === ''
  return (
    <>
      {removed !== '' && <del className={`bg-cut text-cut-ink ${space ? 'no-underline' : ''}`}>{removed}</del>}
      {added !== '' && <ins className="bg-added text-added-ink no-underline">{added}</ins>}
      <StepNames steps={named} />
      {breaks && '\n'}
    </>
  )
}

const isMarkupOf = (stretch: Stretch) => stretch.kind === 'cut' && isMarkup(stretch.zone)

/** Tags between the words of a frame that was cut as a whole. */
const withTagsFolded = (text: string) => text.replace(/(?:<[^<>]{1,2000}>\s*)+/g, '‹› ')

/** The sign for tags, and the line break that they made or held. */
function FoldedTag({ text, after }: { readonly text: string; readonly after: string }) {
  return (
    <>
      <del title={shortened(text)} className="text-xs text-muted no-underline">
        ‹›
      </del>
      {`${text}${after}`.includes('\n') && '\n'}
    </>
  )
}

type CutProps = {
  readonly text: string
  readonly zone: Extract<Stretch, { kind: 'cut' }>['zone']
  readonly named: readonly StepName[]
  readonly quiet: boolean
}

function Cut({ text, zone, named, quiet }: CutProps) {
  const t = useTranslations('zone')
  if (text.trim() === '') return <del>{text}</del>
  return (
    <>
      {!isMarkup(zone) && <Badge kind={quiet ? 'neutral' : 'bad'}>{t(zone)}</Badge>}
      <del className={quiet ? 'text-muted' : 'bg-cut text-cut-ink'}>{text}</del>
      {!quiet && <StepNames steps={named} />}
    </>
  )
}
