import { useTranslations } from 'next-intl'
import { MarkedText } from '#components/report/marked-text.tsx'
import { Chinese } from '#components/ui/chinese.tsx'
import type { Passage, Result } from './result.ts'

/** Where the words stand: the best places, and the others on demand. */
export function ResultPassages({ result: { body, passages, furtherPassages } }: { readonly result: Result }) {
  const t = useTranslations('search')
  return (
    <>
      <PassageList body={body} passages={passages} />
      {furtherPassages.length > 0 && (
        <details className="mt-1">
          <summary className="inline-block py-0.5 text-sm text-accent">{t('furtherPassages', { count: furtherPassages.length })}</summary>
          <PassageList body={body} passages={furtherPassages} />
        </details>
      )}
    </>
  )
}

function PassageList({ body, passages }: { readonly body: string; readonly passages: readonly Passage[] }) {
  return passages.map(({ start, end, marks }) => (
    <p key={`${start} ${end}`} className="mt-1.5 line-clamp-3">
      <Chinese>
        {start > 0 && '…'}
        <MarkedText text={body} start={start} end={end} marks={marks} />
        {end < body.length && '…'}
      </Chinese>
    </p>
  ))
}
