import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { diffSchemas } from '#lib/store/migrate.ts'
import { withDatabase } from './database.ts'

// Prints the SQL from the schema of the last commit (or from nothing, with --initial) to the schema as it stands: read it, then save it
// as prisma/migrations/NNNN_name/migration.sql. Stands in for `prisma migrate dev`, which needs a download.
const to = readFileSync('prisma/schema.prisma', 'utf8')
const from = process.argv.includes('--initial') ? null : execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { encoding: 'utf8' })
await withDatabase(async (url) => {
  process.stdout.write(await diffSchemas(url, from, to))
})
