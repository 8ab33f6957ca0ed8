import { createHash } from 'node:crypto'
import type { CleanPage, CleanReport, DecodedPage, Metadata } from '#lib/report/index.ts'
import type { VersionDraft } from '#lib/store/index.ts'
import { simplifyCharacters } from '#lib/text/index.ts'
import { differForSearch, simplifiedView } from './simplified-view.ts'
import { stableJson } from './stable-json.ts'

/** What the pipeline made of one report of a page, with the editors' decisions applied to its metadata. */
export type Outcome = {
  readonly pipeline: string
  readonly page: DecodedPage
  readonly clean: CleanPage
  readonly report: CleanReport
  readonly metadata: Metadata
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Enough of a text without a title to know it by in a list. */
const openingLength = 40

function titles({ report, page, metadata }: Outcome): { readonly title: string; readonly titleSimplified: string } {
  const { value, quotes } = metadata.title
  if (value === null) {
    const opening = report.texts.body?.text.split('\n', 1)[0]?.slice(0, openingLength)
    const title = opening || page.facts.fileName
    return { title, titleSimplified: simplifyCharacters(title) }
  }
  const [quote] = quotes
  const isPrinted = quotes.length === 1 && quote !== undefined && simplifyCharacters(quote.text) === value
  return { title: isPrinted ? quote.text : value, titleSimplified: value }
}

/** Turns an outcome into a version to be stored. Equal outcomes have equal hashes, whatever the name of the pipeline. */
export function versionDraft(outcome: Outcome): VersionDraft {
  const { pipeline, page, clean, report, metadata } = outcome
  const simplified = simplifiedView(report.texts)
  const body = report.texts.body?.text ?? ''
  const { title, titleSimplified } = titles(outcome)
  const content = {
    encoding: page.encoding,
    range: report.range,
    title,
    titleSimplified,
    subtitle: metadata.subtitle.value,
    body,
    bodySimplified: simplified.body,
    simplifiedDiffers: differForSearch(title, titleSimplified) || differForSearch(body, simplified.body),
    layers: {
      sourceSha256: sha256(page.source),
      edits: clean.edits,
      zones: clean.zones,
      texts: report.texts,
      scriptEdits: simplified.edits,
      damage: report.damage,
    },
    metadata,
  }
  return { ...content, pipeline, contentHash: sha256(stableJson(content)) }
}
