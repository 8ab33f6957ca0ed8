import { describeSearchEngine } from '../contract.ts'
import { openEngineArchive } from '../testing/test-archive.ts'
import { createPostgresEngine } from './engine.ts'

describeSearchEngine('Postgres', async () => {
  const { pool, raise, close } = await openEngineArchive()
  return { engine: createPostgresEngine(pool), raise, close }
})
