import { countProgress } from '../../count-progress.ts'

/** Runs `work` with a bar or lines of progress, and tells how long it took. */
export async function timed<T>(
  title: string,
  total: number,
  things: string,
  work: (onProgress: (done: number) => void) => Promise<T>,
): Promise<{ result: T; seconds: number }> {
  console.error(title)
  const progress = countProgress(total, things)
  const start = performance.now()
  try {
    return { result: await work((done) => progress.update(done)), seconds: (performance.now() - start) / 1_000 }
  } finally {
    progress.stop()
  }
}
