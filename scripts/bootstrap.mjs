// The only script that runs on whatever Node the machine has (20 or later) with nothing installed: gets the packages, among them
// Node 24, and hands over to it. Everything behind it is TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const node = join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node')

const hashOf = (...files) => files.reduce((hash, file) => hash.update(readFileSync(join(root, file))), createHash('sha256')).digest('hex')
const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

function fail(message) {
  console.error(message)
  process.exit(1)
}

/**
 * @param {boolean} everything also what only tests and checks need
 * Not `npm ci`: it refuses a lock file without the optional packages of every platform, and a registry may not carry them all.
 */
function ensurePackages(everything) {
  const stamp = join(modules, '.huiji-installed')
  const lock = hashOf('package.json', 'package-lock.json')
  const enough = everything ? [`${lock} everything`] : [`${lock} everything`, `${lock} site`]
  if (enough.includes(readStamp(stamp)) && existsSync(node)) return
  console.error(`Getting the packages${everything ? ' of the site and of its tests' : ''} (once; about a minute) …`)
  const args = ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error', ...(everything ? [] : ['--omit=dev'])]
  const result = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (result.status !== 0)
    fail('The packages could not be installed. Check that this machine reaches an npm registry (npm ping), then run the command again.')
  if (!existsSync(node))
    fail('The package "node" brought no program for this machine. Run "npm rebuild node", or install Node 24 yourself.')
  writeFileSync(stamp, enough.at(-1))
}

function ensureDatabaseClient() {
  const generated = join(root, 'lib', 'store', 'generated')
  const stamp = join(generated, '.schema')
  const wanted = hashOf('prisma/schema.prisma', 'package-lock.json')
  if (readStamp(stamp) === wanted) return
  // Generating needs no schema engine, but asks for one: any program will do.
  const environment = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: node, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' }
  const result = spawnSync(node, [join(modules, 'prisma', 'build', 'index.js'), 'generate'], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  })
  if (result.status !== 0) fail(`The database client could not be generated:\n${result.stdout}${result.stderr}`)
  mkdirSync(generated, { recursive: true })
  writeFileSync(stamp, wanted)
}

function handOver(script, args) {
  const environment = { ...process.env, PATH: `${join(modules, '.bin')}:${process.env.PATH}`, NEXT_TELEMETRY_DISABLED: '1' }
  const envFile = join(root, '.env')
  const options = ['--disable-warning=ExperimentalWarning', ...(existsSync(envFile) ? [`--env-file=${envFile}`] : [])]
  const child = spawn(node, [...options, join(root, script), ...args], { stdio: 'inherit', env: environment })
  // Ctrl-C reaches the child by itself; we stay until it has tidied up.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

const [command, ...args] = process.argv.slice(2)
ensurePackages(command === 'test' || command === 'generate')
ensureDatabaseClient()
const scripts = { start: 'scripts/start.ts', test: 'scripts/test.ts', build: 'scripts/build.ts' }
if (command === 'run') handOver(args[0], args.slice(1))
else if (command in scripts) handOver(scripts[command], args)
else if (command !== 'generate') fail(`Unknown command "${command}".`)
