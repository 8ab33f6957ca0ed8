import { useTranslations } from 'next-intl'
import { AdminLink } from './admin-link.tsx'
import { ChangeValue } from './change-value.tsx'
import { FieldName } from './field-name.tsx'
import type { ChangeView } from './run-view.ts'

const cell = 'border-t border-line px-2 py-1 text-left align-top font-normal'

/** What a run changed, before and after; open from the start where it is short. */
export function ChangeList({ changes, withReport }: { readonly changes: readonly ChangeView[]; readonly withReport: boolean }) {
  const t = useTranslations('admin.run')
  if (changes.length === 0) return null
  return (
    <details open={changes.length <= 3} className="mt-1">
      <summary className="text-sm text-accent">{t('changes', { count: changes.length })}</summary>
      <table className="mt-1 w-full table-fixed border-collapse text-sm">
        <thead className="text-muted">
          <tr>
            <th scope="col" className="w-24 px-2 py-1 text-left font-medium">
              {t('field')}
            </th>
            <th scope="col" className="px-2 py-1 text-left font-medium">
              {t('before')}
            </th>
            <th scope="col" className="px-2 py-1 text-left font-medium">
              {t('after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.reportId} ${change.field}`}>
              <th scope="row" className={cell}>
                <FieldName field={change.field} />
                {withReport && (
                  <AdminLink href={`/admin/reports/${change.reportId}`} className="link block">
                    {t('reportLink', { id: String(change.reportId) })}
                  </AdminLink>
                )}
              </th>
              <td className={`${cell} text-cut-ink`}>
                <ChangeValue field={change.field} value={change.before} />
              </td>
              <td className={`${cell} text-added-ink`}>
                <ChangeValue field={change.field} value={change.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
