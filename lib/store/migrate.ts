import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineBindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const filters = { externalTables: [], externalEnums: [] }

async function loadEngine(): Promise<void> {
  const wasmPath = join(dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(wasmPath), {
    './schema_engine_bg.js': engineBindings as unknown as WebAssembly.ModuleImports,
  })
  const bindings = engineBindings as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}

/** Once in a process: a second instance would pull the memory from under the first one's bindings. */
let loaded: Promise<void> | undefined

/**
 * Prisma's own schema engine, as WebAssembly: its command line would download the same engine as a program, from a host that a
 * closed network does not reach. It writes the ordinary _prisma_migrations table.
 */
async function withEngine<T>(databaseUrl: string, work: (engine: engineBindings.SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= loadEngine()
  await loaded
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool))
  const Engine = engineBindings.SchemaEngine as unknown as {
    new: (options: engineBindings.ConstructorOptions, log: (line: string) => void, adapter: unknown) => Promise<engineBindings.SchemaEngine>
  }
  try {
    return await work(await Engine.new({ datamodels: undefined }, () => {}, adapter))
  } finally {
    await pool.end()
  }
}

async function readMigrations(folder: string): Promise<engineBindings.MigrationList> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const read = async (name: string): Promise<engineBindings.MigrationDirectory> => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: await readFile(join(folder, name, 'migration.sql'), 'utf8') } },
  })
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.sort().map(read)),
  }
}

/**
 * Applies the migrations that a database has not seen yet.
 * @returns their names, in order. @throws what the engine says, when one fails; the database then names it as failed.
 */
export async function migrate(databaseUrl: string, migrationsFolder: string): Promise<readonly string[]> {
  const migrationsList = await readMigrations(migrationsFolder)
  const { appliedMigrationNames } = await withEngine(databaseUrl, (engine) => engine.applyMigrations({ migrationsList, filters }))
  return appliedMigrationNames
}

/** SQL that leads from one schema file's content (or from nothing) to another's; for writing a migration by hand. */
export async function diffSchemas(databaseUrl: string, from: string | null, to: string): Promise<string> {
  const target = (content: string): engineBindings.DiffTarget => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] })
  const parameters = {
    from: from === null ? { tag: 'empty' as const } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters,
  }
  const result = await withEngine(databaseUrl, (engine) => engine.diff(parameters))
  return result.stdout ?? ''
}
