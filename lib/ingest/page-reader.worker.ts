import { inspectPage } from './inspect-page.ts'
import { rules } from './rules.ts'
import type { SourcePage } from './sources/source.ts'

/** What would come of a page, read in a thread of its own. */
export default function readPage(page: SourcePage): ReturnType<typeof inspectPage> {
  return inspectPage(rules, page)
}
