import { division } from '#lib/knowledge/divisions.ts'
import type { Metadata } from '#lib/report/index.ts'
import { readPage } from '../testing/read-page.ts'

/** What is read from an invented page. */
export const readTelling = (page: string): Metadata => readPage(new TextEncoder().encode(page), 'page.txt').metadata

/** The place that was read, as tellings write it: 省·市·县+zone, or null. */
export function placeRead({ place: { value } }: Metadata): string | null {
  if (!value) return null
  const codes = [...new Set([value.province, value.city, value.district])].filter((code) => code !== null)
  return codes.map((code) => division(code)?.name ?? code).join('·') + (value.zone ? `+${value.zone}` : '')
}
