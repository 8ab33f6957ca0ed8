import cliProgress from 'cli-progress'

/** Tells how far a count has come: a bar on a terminal, else a line now and then. Everything goes to standard error. */
export type CountProgress = { update(done: number): void; stop(): void }

const betweenLinesMs = 5_000

/** `things` is what is counted, in the plural. */
export function countProgress(total: number, things: string): CountProgress {
  if (process.stderr.isTTY) {
    const bar = new cliProgress.SingleBar({
      format: `{bar} {percentage}% | {value} of {total} ${things} | {eta_formatted} left`,
      hideCursor: true,
    })
    bar.start(total, 0)
    return { update: (done) => bar.update(done), stop: () => bar.stop() }
  }
  let toldAt = performance.now()
  return {
    update: (done) => {
      if (performance.now() - toldAt < betweenLinesMs) return
      toldAt = performance.now()
      console.error(`${done} of ${total} ${things}`)
    },
    stop: () => undefined,
  }
}
