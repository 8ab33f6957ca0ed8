import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openStore, readCorpusVersion, type Store } from '#lib/store/index.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { type IngestSummary, ingestPaths } from '../ingest-paths.ts'
import type { Pipeline } from '../pipeline.ts'
import { plainPipeline } from './plain-pipeline.ts'
import { searchWriter } from './search-writer.ts'

/** An empty archive on a real database, and a folder of pages beside it. */
export type TestArchive = {
  readonly store: Store
  readonly folder: string
  readonly databaseUrl: string
  /** Writes files below the folder, by name. */
  write(files: Readonly<Record<string, string | Uint8Array | object>>): Promise<void>
  ingest(pipeline?: Pipeline): Promise<IngestSummary>
  corpusVersion(): Promise<bigint>
  close(): Promise<void>
}

export async function openTestArchive(): Promise<TestArchive> {
  const database = await createTestDatabase()
  const store = openStore(database.url)
  const folder = await mkdtemp(join(tmpdir(), 'huiji-pages-'))
  return {
    store,
    folder,
    databaseUrl: database.url,
    write: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true })
        const isText = typeof content === 'string' || content instanceof Uint8Array
        await writeFile(join(folder, name), isText ? content : JSON.stringify(content))
      }
    },
    ingest: (pipeline = plainPipeline()) => ingestPaths({ store, pipeline, writer: searchWriter }, { paths: [folder], startedBy: null }),
    corpusVersion: () => readCorpusVersion(store),
    close: async () => {
      await store.close()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
