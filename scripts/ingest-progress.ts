import cliProgress from 'cli-progress'

/** Tells how far a run has come: a bar on a terminal, else a line now and then. Everything goes to standard error. */
export type IngestProgress = { start(total: number): void; step(): void; say(line: string): void; stop(): void }

function barProgress(): IngestProgress {
  const bars = new cliProgress.MultiBar({
    format: '{bar} {percentage}% | {value} of {total} pages | {duration_formatted}, {eta_formatted} left',
    hideCursor: true,
  })
  let bar: cliProgress.SingleBar | null = null
  return {
    start: (total) => {
      bar = bars.create(total, 0)
    },
    step: () => bar?.increment(),
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  }
}

const betweenLinesMs = 5_000

function lineProgress(): IngestProgress {
  let total = 0
  let done = 0
  let toldAt = performance.now()
  const tell = () => console.error(`${done} of ${total} pages`)
  return {
    start: (pages) => {
      total = pages
    },
    step: () => {
      done++
      if (performance.now() - toldAt < betweenLinesMs) return
      toldAt = performance.now()
      tell()
    },
    say: (line) => console.error(line),
    stop: tell,
  }
}

export const ingestProgress = (): IngestProgress => (process.stderr.isTTY ? barProgress() : lineProgress())
