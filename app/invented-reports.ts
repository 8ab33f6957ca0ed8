import { countInventedReports } from '#lib/store/index.ts'
import { archiveStore, corpusVersion } from './archive.ts'

let remembered: { readonly version: bigint; readonly count: number } | null = null

/** How many reports were written for demonstration; counted once for each state of the corpus. */
export async function inventedReports(): Promise<number> {
  const version = await corpusVersion()
  if (version === null) return 0
  if (remembered?.version !== version) remembered = { version, count: await countInventedReports(archiveStore()) }
  return remembered.count
}
