import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One node of a cluster: a process of its own, with a folder of its own. */
export type NodeProcess = { readonly url: string; readonly process: ChildProcess; readonly log: string }
export type NodeSeat = { readonly httpPort: number; readonly transportPort: number }

const mainClass = 'org.codelibs.opensearch.runner.OpenSearchRunner'
/** A node that is gone is missed after a second, and what it held is not copied anew at once. */
const settings = (seat: NodeSeat, seats: readonly NodeSeat[]) => {
  const addresses = JSON.stringify(seats.map(({ transportPort }) => `127.0.0.1:${transportPort}`))
  return `network.host: 127.0.0.1
transport.port: ${seat.transportPort}
discovery.seed_hosts: ${addresses}
cluster.initial_cluster_manager_nodes: ${addresses}
cluster.routing.allocation.disk.threshold_enabled: false
cluster.fault_detection.follower_check.interval: 1s
`
}

/** Small and quickly up, for tests; or as an operator runs it, who measures it. */
export type NodeKind = 'small' | 'full'
const javaOptions: { readonly [K in NodeKind]: readonly string[] } = {
  small: ['-Xms384m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  full: ['-Xms2g', '-Xmx2g'],
}

/** Starts a node. The runner takes the first free port above the one it is given. */
export async function startNode(
  jars: string,
  folder: string,
  seat: NodeSeat,
  seats: readonly NodeSeat[],
  kind: NodeKind,
): Promise<NodeProcess> {
  const config = join(folder, 'node_1', 'config')
  await mkdir(config, { recursive: true })
  await writeFile(join(config, 'opensearch.yml'), settings(seat, seats))
  const java = [...javaOptions[kind], '-cp', join(jars, '*'), mainClass]
  const runner = ['-basePath', folder, '-numOfNode', '1', '-clusterName', 'huiji-test', '-baseHttpPort', String(seat.httpPort - 1)]
  const child = spawn('java', [...java, ...runner], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const log = join(folder, 'log')
  const output = createWriteStream(log)
  child.stdout.pipe(output, { end: false })
  child.stderr.pipe(output, { end: false })
  return { url: `http://127.0.0.1:${seat.httpPort}`, process: child, log }
}

export const lastWords = async ({ log }: NodeProcess) => (await readFile(log, 'utf8')).split('\n').slice(-20).join('\n')

/** Ends a node at once, as a power cut would. */
export async function endNode({ process: child }: NodeProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await ended
}
