import { openStore } from '#lib/store/index.ts'
import { ingestPaths } from '../ingest-paths.ts'
import { plainPipeline } from './plain-pipeline.ts'
import { searchWriter } from './search-writer.ts'

// A process that takes a folder in and says so after each page; a test kills it. Arguments: address of the database, folder.
const [databaseUrl = '', folder = ''] = process.argv.slice(2)
const store = openStore(databaseUrl)
const onPage = ({ label }: { label: string }) => process.stdout.write(`${label}\n`)
await ingestPaths({ store, pipeline: plainPipeline(), writer: searchWriter }, { paths: [folder], startedBy: null, onPage })
await store.close()
