import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingestDeps, ingestPaths } from '#lib/ingest/index.ts'
import type { Store } from '#lib/store/index.ts'
import type { CasePage, LabelledCase } from './labelled-case.ts'

export type Measured = { readonly kind: string; readonly isSame: boolean; readonly found: boolean; readonly a: number; readonly b: number }
/** `lost`: pairs of which the cleaning left nothing of a report, or little; they say nothing of duplicates. */
export type Measurement = { readonly measured: readonly Measured[]; readonly lost: number }

const nameOf = (index: number, side: 'a' | 'b', { isHtml }: CasePage) =>
  `${String(index).padStart(5, '0')}${side}.${isHtml ? 'html' : 'txt'}`

async function writePage(folder: string, name: string, { bytes, url, fetchedAt, contentType }: CasePage): Promise<void> {
  await writeFile(join(folder, name), bytes)
  // Two sites never share an address: the same one would be the same page, captured again.
  const address = url === null ? {} : { url: `${url}${url.includes('?') ? '&' : '?'}from=${name}` }
  await writeFile(join(folder, `${name}.json`), JSON.stringify({ ...address, fetchedAt, ...(contentType === null ? {} : { contentType }) }))
}

async function takeIn(store: Store, cases: readonly LabelledCase[], onPage: () => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-cases-'))
  try {
    for (const [index, { a, b }] of cases.entries()) {
      await writePage(folder, nameOf(index, 'a', a), a)
      await writePage(folder, nameOf(index, 'b', b), b)
    }
    await ingestPaths(ingestDeps(store), { paths: [folder], startedBy: null, onPage })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Row = { file_name: string; id: number; unit: number; length: number }
/** Of a page with several reports the longest is the one that was put there. */
const unitsSql = `
  SELECT DISTINCT ON (o.file_name) o.file_name, r.id, coalesce(-r.duplicate_group_id, r.id) AS unit, length(v.body) AS length
  FROM observation o JOIN report_version v ON v.observation_id = o.id JOIN report r ON r.current_version_id = v.id
  WHERE r.state = 'published' ORDER BY o.file_name, length(v.body) DESC`

const leastKept = 0.4
const isKept = (row: Row | undefined, page: CasePage): row is Row => row !== undefined && row.length >= leastKept * page.textLength

/** Takes the pages of all cases into one archive, as they would come, and looks which of them it takes for one article. */
export async function measureCases(store: Store, cases: readonly LabelledCase[], onPage: () => void): Promise<Measurement> {
  await takeIn(store, cases, onPage)
  const { rows } = await store.sql.query<Row>(unitsSql)
  const units = new Map(rows.map((row) => [row.file_name, row]))
  const measured = cases.flatMap(({ kind, isSame, a, b }, index) => {
    const [left, right] = [units.get(nameOf(index, 'a', a)), units.get(nameOf(index, 'b', b))]
    if (!isKept(left, a) || !isKept(right, b)) return []
    return [{ kind, isSame, found: left.unit === right.unit, a: left.id, b: right.id }]
  })
  return { measured, lost: cases.length - measured.length }
}

/** Groups that hold reports of several cases: each case is about articles of its own. @returns the numbers of their reports, group by group */
export async function readStrangers(store: Store): Promise<readonly (readonly number[])[]> {
  const { rows } = await store.sql.query<{ ids: number[] }>(`
    SELECT array_agg(r.id ORDER BY r.id) AS ids FROM report r
    JOIN report_version v ON v.id = r.current_version_id JOIN observation o ON o.id = v.observation_id
    WHERE r.duplicate_group_id IS NOT NULL
    GROUP BY r.duplicate_group_id HAVING count(DISTINCT left(o.file_name, 5)) > 1 ORDER BY 1`)
  return rows.map(({ ids }) => ids)
}
