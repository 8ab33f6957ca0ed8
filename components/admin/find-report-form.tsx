import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'

export function FindReportForm() {
  const t = useTranslations('admin.dashboard')
  return (
    <form action="/admin/reports" method="get" className="flex flex-wrap items-end gap-2">
      <div>
        <label htmlFor="report-id" className="mb-1 block font-medium">
          {t('reportNumber')}
        </label>
        <Input id="report-id" name="id" inputMode="numeric" pattern="[1-9][0-9]*" required className="w-32" />
      </div>
      <Button kind="quiet">{t('open')}</Button>
    </form>
  )
}
