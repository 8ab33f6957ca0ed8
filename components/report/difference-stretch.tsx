import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { StepName } from '#lib/report/index.ts'
import type { Stretch } from './difference.ts'

type Props = { readonly stretch: Stretch; readonly source: string; readonly step: StepName | null }

/** Cut text longer than this is folded. */
const foldedAboveUnits = 160

/** One stretch of the page: kept, changed or cut. Work of other steps than the one asked for stays in the background. */
export function DifferenceStretch({ stretch, source, step }: Props) {
  const t = useTranslations()
  const before = source.slice(stretch.start, stretch.end)
  if (stretch.kind === 'kept') return before
  const quiet = step !== null && !stretch.steps.includes(step)
  const steps = stretch.steps.map((name) => t(`step.${name}`)).join(t('report.listSeparator'))
  if (stretch.kind === 'cut')
    return (
      <Cut
        text={before}
        labelled={stretch.zone !== 'markup' && stretch.zone !== 'meta'}
        title={`${t(`zone.${stretch.zone}`)} · ${steps}`}
        name={t(`zone.${stretch.zone}`)}
        quiet={quiet}
      />
    )
  if (quiet) return <span className="text-muted">{stretch.after}</span>
  return (
    <span title={steps}>
      <del className={before.trim() === '' ? 'bg-cut text-cut-ink no-underline' : 'bg-cut text-cut-ink'}>{visible(before)}</del>
      {stretch.after !== '' && <ins className="bg-added text-added-ink no-underline">{visible(stretch.after)}</ins>}
    </span>
  )
}

/** Characters that cannot be seen, by a sign or their number. */
const visible = (text: string) =>
  (text.trim() === '' ? text.replace(/[^\S\n]/g, '␣') : text)
    .replace(/\n/g, '↵\n')
    .replace(
      /[\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\ue000-\uf8ff]/g,
      (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}⟩`,
    )

/** Tags of a web page say by themselves what they are; other text is labelled. */
type CutProps = {
  readonly text: string
  readonly labelled: boolean
  readonly title: string
  readonly name: string
  readonly quiet: boolean
}

function Cut({ text, labelled, title, name, quiet }: CutProps) {
  const t = useTranslations('report.diff')
  const colour = quiet ? 'text-muted' : 'bg-cut text-cut-ink'
  if (text.trim() === '') return <del title={title}>{text}</del>
  if (text.length <= foldedAboveUnits && !quiet) {
    return (
      <>
        {labelled && <Badge kind="bad">{name}</Badge>}
        <del title={title} className={colour}>
          {text}
        </del>
      </>
    )
  }
  return (
    <details className={`my-1 border-l-2 border-cut-ink px-2 ${colour}`}>
      <summary>
        <Badge kind={quiet ? 'neutral' : 'bad'}>{name}</Badge> {t('long', { count: text.length })}
      </summary>
      <del title={title}>{text}</del>
    </details>
  )
}
