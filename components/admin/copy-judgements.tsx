import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Chinese } from '#components/ui/chinese.tsx'
import { Input } from '#components/ui/input.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ArticleCopy, Judgement } from '#lib/store/index.ts'
import { Moment } from './moment.tsx'
import { longestNote } from './note-length.ts'
import { SubmitButton } from './submit-button.tsx'

type Action = (form: FormData) => Promise<never>
type Props = {
  readonly reportId: number
  readonly copies: readonly ArticleCopy[]
  readonly judgements: readonly Judgement[]
  readonly judge: Action
  readonly forget: Action
  /** The number that was sent is none. */
  readonly badNumber: boolean
}

/** Which reports are captures of the same article, and what keepers have said of it. */
export function CopyJudgements({ reportId, copies, judgements, judge, forget, badNumber }: Props) {
  const t = useTranslations('admin.report')
  const others = copies.filter((copy) => copy.reportId !== reportId)
  return (
    <div className="grid justify-items-start gap-4">
      <p className="max-w-prose text-muted">{t('copiesNote')}</p>
      {others.length === 0 && <p>{t('noCopies')}</p>}
      <ul className="grid gap-2">
        {others.map((copy) => (
          <li key={copy.reportId} className="flex flex-wrap items-baseline gap-3">
            <Link href={`/admin/reports/${copy.reportId}`}>
              <Chinese>{copy.titleSimplified}</Chinese>
            </Link>
            <span className="text-sm text-muted">{t('copyOf', { id: String(copy.reportId), count: copy.length })}</span>
            {copy.isMaster && <Badge kind="accent">{t('master')}</Badge>}
            <form action={judge} className="flex flex-wrap items-center gap-3">
              <Hidden report={reportId} other={copy.reportId} isSame="no" />
              <NoteInput label={t('noteOn', { id: String(copy.reportId) })} />
              <SubmitButton label={t('part')} />
            </form>
          </li>
        ))}
      </ul>
      <form action={judge} className="flex flex-wrap items-end gap-3">
        <Hidden report={reportId} isSame="yes" />
        <label htmlFor="other" className="self-center text-sm">
          {t('joinWith')}
        </label>
        <Input id="other" name="other" inputMode="numeric" pattern="[0-9]+" required />
        <NoteInput label={t('note')} />
        <SubmitButton label={t('join')} />
      </form>
      {badNumber && <Notice kind="error">{t('badNumber')}</Notice>}
      {judgements.length > 0 && <Judgements reportId={reportId} judgements={judgements} forget={forget} />}
    </div>
  )
}

/** Why a keeper thinks so; may be left empty. */
function NoteInput({ label }: { readonly label: string }) {
  const t = useTranslations('admin.report')
  return <Input name="note" aria-label={label} placeholder={t('notePlaceholder')} maxLength={longestNote} className="w-64 max-w-full" />
}

function Hidden(values: Readonly<Record<string, string | number>>) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

function Judgements({ reportId, judgements, forget }: Pick<Props, 'reportId' | 'judgements' | 'forget'>) {
  const t = useTranslations('admin.report')
  return (
    <section aria-label={t('judgements')}>
      <h3 className="font-semibold">{t('judgements')}</h3>
      <ul className="grid gap-2">
        {judgements.map(({ id, a, b, isSame, note, createdAt }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-3">
            <span>
              {t(isSame ? 'judgedSame' : 'judgedOther', { id: String(a === reportId ? b : a) })}
              {note && <Chinese className="text-muted">{t('judgementNote', { note })}</Chinese>}
            </span>
            <span className="text-sm text-muted">
              <Moment at={createdAt} />
            </span>
            <form action={forget}>
              <Hidden report={reportId} judgement={id} />
              <SubmitButton label={t('forget')} />
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
