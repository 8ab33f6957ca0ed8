import { createServer } from 'node:net'

function tryPort(port: number): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.on('error', failed)
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : failed(new Error('No free port'))))
    })
  })
}

/** A port of the loopback that nobody listens on at this moment. */
export const freePort = (): Promise<number> => tryPort(0)

/** The same between two numbers, both of them included, begun at a number by chance. @throws when all are taken. */
export async function freePortBetween(from: number, to: number): Promise<number> {
  const size = to - from + 1
  const start = Math.floor(Math.random() * size)
  for (let i = 0; i < size; i++) {
    const port = await tryPort(from + ((start + i) % size)).catch(() => null)
    if (port !== null) return port
  }
  throw new Error(`No port from ${from} to ${to} is free`)
}
