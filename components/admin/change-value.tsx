import { useTranslations } from 'next-intl'
import { Chinese } from '#components/ui/chinese.tsx'
import { useValueWords } from './value-words.ts'

/** A field's value as it was or is; the archive's words are marked as Chinese. */
export function ChangeValue({ field, value }: { readonly field: string; readonly value: unknown }) {
  const t = useTranslations('admin.run')
  const words = useValueWords()(field, value)
  return words === null ? <span className="text-muted">{t('noValue')}</span> : <Chinese className="break-words">{words}</Chinese>
}
