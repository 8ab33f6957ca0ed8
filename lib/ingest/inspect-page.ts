import type { Metadata } from '#lib/report/index.ts'
import { runPipeline } from './page/run-pipeline.ts'
import { simplifiedView } from './page/simplified-view.ts'
import type { Pipeline } from './pipeline.ts'
import type { SourceItem } from './sources/source.ts'

/** A report that a page would give. `cleanText` is in simplified script, a paragraph a line. */
export type InspectedReport = { readonly metadata: Metadata; readonly cleanText: string }

/** What would come of a page; nothing is written. @returns a message with its remedy where nothing would. */
export function inspectPage(pipeline: Pipeline, item: SourceItem): readonly InspectedReport[] | { readonly message: string } {
  if ('problem' in item) return { message: item.problem }
  try {
    const read = runPipeline(pipeline, item.bytes, item.facts)
    if ('message' in read) return read
    return read.parts.map(({ report, metadata }) => ({ metadata, cleanText: simplifiedView(report.texts).body }))
  } catch (error) {
    return { message: (error as Error).message }
  }
}
