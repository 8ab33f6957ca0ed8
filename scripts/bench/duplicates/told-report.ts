import type { InventedReport } from '../reports/index.ts'

/** Division codes, as in answers. */
export type ToldPlace = { readonly province: string; readonly city: string | null; readonly district: string | null }
export type ToldDate = { readonly year: number | null; readonly month: number | null; readonly day: number | null }

/** A clean report with what its answer says of the place, the day and the people, posts included. */
export type ToldReport = Pick<InventedReport, 'template' | 'title' | 'subtitle' | 'paragraphs'> & {
  readonly place: ToldPlace | null
  readonly date: ToldDate | null
  readonly people: readonly { readonly name: string; readonly post: string | null }[]
}

export function toldReport({ template, title, subtitle, paragraphs, answer }: InventedReport): ToldReport {
  const told = answer as unknown as { place: ToldPlace | null; meetingDate: ToldDate | null; people: ToldReport['people'] }
  return { template, title, subtitle, paragraphs, place: told.place, date: told.meetingDate, people: told.people }
}

/** The same report with its words changed, everywhere in the same way. */
export function reword(report: ToldReport, change: (text: string) => string): ToldReport {
  return {
    ...report,
    title: report.title === null ? null : change(report.title),
    subtitle: report.subtitle === null ? null : change(report.subtitle),
    paragraphs: report.paragraphs.map(change),
  }
}

export const textOf = ({ title, subtitle, paragraphs }: ToldReport): string =>
  [title, subtitle, ...paragraphs].filter((line) => line !== null).join('\n')
