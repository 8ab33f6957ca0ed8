import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, freePortBetween } from '../../free-port.ts'
import { endNode, lastWords, type NodeKind, type NodeProcess, type NodeSeat, startNode } from './node-process.ts'
import { serverFiles } from './server-files.ts'

/** A cluster for tests; `stop` ends it and removes its data, if it was started here. */
export type TestOpenSearch = {
  readonly nodes: readonly string[]
  readonly username: string | undefined
  readonly password: string | undefined
  /** Kills the process of one node, where it is ours. */
  kill(node: number): Promise<void>
  stop(): Promise<void>
}

const startTimeoutMs = 180_000
/** Three nodes for tests of what a cluster does; one, as large as needed, where time is measured. */
const nodeCounts: { readonly [K in NodeKind]: number } = { small: 3, full: 1 }
/** The runner looks no further than 9299. */
const httpPorts = { from: 9_210, to: 9_299 } as const

async function findSeats(nodeCount: number): Promise<NodeSeat[]> {
  const seats: NodeSeat[] = []
  while (seats.length < nodeCount) {
    const httpPort = await freePortBetween(httpPorts.from, httpPorts.to)
    const transportPort = await freePort()
    if (!seats.some((seat) => seat.httpPort === httpPort || seat.transportPort === transportPort)) seats.push({ httpPort, transportPort })
  }
  return seats
}

async function ready(nodes: readonly NodeProcess[]): Promise<void> {
  const deadline = Date.now() + startTimeoutMs
  const isUp = async ({ url }: NodeProcess) => {
    const answer = await fetch(`${url}/_cluster/health?wait_for_nodes=${nodes.length}&timeout=1s`).catch(() => null)
    return answer?.status === 200 && ((await answer.json()) as { number_of_nodes: number }).number_of_nodes === nodes.length
  }
  while (Date.now() < deadline && nodes.every(({ process }) => process.exitCode === null)) {
    if ((await Promise.all(nodes.map(isUp))).every(Boolean)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`OpenSearch did not start:\n${(await Promise.all(nodes.map(lastWords))).join('\n\n')}`)
}

/** A process that ends the nodes when this one is gone, however it went. */
function watchOver(nodes: readonly NodeProcess[], folder: string): () => void {
  const ids = nodes.map(({ process }) => String(process.pid))
  const guard = spawn('sh', ['-c', 'read -r done && exit; kill -9 "$@" 2>/dev/null; rm -rf "$0"', folder, ...ids], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  return () => guard.stdin.end('done\n')
}

async function startCluster(jars: string, kind: NodeKind): Promise<TestOpenSearch> {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-opensearch-'))
  const seats = await findSeats(nodeCounts[kind])
  const nodes = await Promise.all(seats.map((seat, at) => startNode(jars, join(folder, String(at)), seat, seats, kind)))
  const release = watchOver(nodes, folder)
  const stop = async () => {
    await Promise.all(nodes.map(endNode))
    release()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await ready(nodes)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    nodes: nodes.map(({ url }) => url),
    username: undefined,
    password: undefined,
    kill: async (node) => {
      const one = nodes[node]
      if (one) await endNode(one)
    },
    stop,
  }
}

/** Why tests can have no OpenSearch, in words; null when they can: that of OPENSEARCH_URL, or one that Java runs. Fetches the server once. */
export async function openSearchMissing(): Promise<string | null> {
  if (process.env.OPENSEARCH_URL) return null
  const files = await serverFiles()
  return 'missing' in files ? files.missing : null
}

/** The cluster of OPENSEARCH_URL, or a fresh one on the loopback, each node a process of its own: three small ones, or a full one. */
export async function startOpenSearch(kind: NodeKind = 'small'): Promise<TestOpenSearch> {
  const { OPENSEARCH_URL: given, OPENSEARCH_USER: username, OPENSEARCH_PASSWORD: password } = process.env
  if (given) return { nodes: given.split(','), username, password, kill: async () => {}, stop: async () => {} }
  const files = await serverFiles()
  if ('missing' in files) throw new Error(`No OpenSearch: ${files.missing}`)
  return startCluster(files.folder, kind)
}
