/** What has to be ended and removed, whatever happens: also when the measure is broken off with Ctrl-C. */
export type Cleanup = {
  keep<T extends { stop(): Promise<void> }>(started: T): T
  end(started: { stop(): Promise<void> }): Promise<void>
  run(): Promise<void>
  /** Whether a signal came: what fails afterwards fails because of that. */
  brokenOff(): boolean
}

export function createCleanup(): Cleanup {
  const started = new Set<{ stop(): Promise<void> }>()
  const ending = new Map<object, Promise<void>>()
  const end = async (one: { stop(): Promise<void> }) => {
    if (!started.has(one)) return ending.get(one)
    started.delete(one)
    const stopping = one.stop()
    ending.set(one, stopping)
    await stopping
  }
  const run = async () => {
    for (const one of [...started].reverse())
      await end(one).catch((error: unknown) => console.error(`Something could not be ended: ${String(error)}`))
    await Promise.allSettled(ending.values())
  }
  let brokenOff = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      brokenOff = true
      console.error('\nEnding what was started …')
      void run().then(() => process.exit(130))
    })
  return {
    keep: (one) => {
      started.add(one)
      return one
    },
    end,
    run,
    brokenOff: () => brokenOff,
  }
}
