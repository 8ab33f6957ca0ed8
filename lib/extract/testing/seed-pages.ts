import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ExpectedPerson = { readonly name: string; readonly post: string | null; readonly actions: readonly string[] }

/** The answer to one seed page. A value of `accept` is as right as the one of its field. */
export type ExpectedPage = {
  readonly file: string
  readonly title: string
  readonly titleBasis: string
  readonly subtitle?: string
  readonly place: {
    readonly province: string
    readonly city: string | null
    readonly district: string | null
    readonly zone: string | null
  }
  readonly meetingDate: {
    readonly year: number | null
    readonly month: number | null
    readonly day: number | null
    readonly basis: string
    readonly accept?: { readonly year?: readonly (number | null)[] }
  }
  readonly publishedAt: string | null
  readonly stage: string
  readonly track: string | null
  readonly campaigns: readonly string[]
  readonly bundle?: string
  readonly documentType: string
  readonly documentFlags?: readonly string[]
  readonly meetingType: string
  readonly people: readonly ExpectedPerson[]
  readonly authors: readonly string[]
  readonly source: string | null
  readonly cleanText: string
  readonly accept?: { readonly [field: string]: unknown }
  readonly damage?: { readonly printed: string; readonly repaired: string }
}

/** Where the seed pages are, and their answers; none where the folder is absent. */
export function seedPages(): { readonly folder: string; readonly pages: readonly ExpectedPage[] } {
  const folder = process.env.HUIJI_SEEDS ?? join(import.meta.dirname, '../../../../shared/seeds')
  const answers = join(folder, 'expected.json')
  const pages = existsSync(answers) ? (JSON.parse(readFileSync(answers, 'utf8')) as { pages: ExpectedPage[] }).pages : []
  return { folder, pages }
}
