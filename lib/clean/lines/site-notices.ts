import { isSiteNotice } from './site-speech.ts'

/** As much of a line's class as tells whether it is a paragraph of the report. */
type Paragraph = { readonly line: { readonly folded: string }; readonly cue: unknown; readonly prose: boolean }

/**
 * The paragraphs in which the site speaks to its readers instead of the report: the first and the last of a page, up to the first that does
 * not, and any that speaks so beyond doubt.
 */
export function siteNotices<P extends Paragraph>(classes: readonly P[]): ReadonlySet<P> {
  const paragraphs = classes.filter(({ cue, prose }) => cue === null && prose)
  const speaks = ({ line }: P) => isSiteNotice(line.folded, 'edge')
  const first = paragraphs.findIndex((one) => !speaks(one))
  const last = paragraphs.findLastIndex((one) => !speaks(one))
  if (first < 0) return new Set()
  return new Set(paragraphs.filter((one, at) => at < first || at > last || isSiteNotice(one.line.folded, 'inside')))
}
