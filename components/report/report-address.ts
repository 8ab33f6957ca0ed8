/** What the page of a report shows, as its address says it. */
export const reportViews = ['text', 'captured', 'difference'] as const
export type ReportView = (typeof reportViews)[number]

export type ReportAddress = {
  readonly id: number
  readonly view: ReportView
  /** Simplified is what readers see first. */
  readonly script: 'simplified' | 'original'
  /** An older version; null for the current one. */
  readonly version: number | null
  /** Cleaning step that the difference is narrowed to. */
  readonly step: string | null
  /** A captured web page as its source, or as it looked. */
  readonly as: 'source' | 'page'
  /** The words of the search that led here, as typed. */
  readonly words: string
}

type Parameters = { readonly [name: string]: string | readonly string[] | undefined }
const one = (value: string | readonly string[] | undefined): string => (typeof value === 'string' ? value : (value?.[0] ?? ''))

/** Reads an address; what it does not know falls back to the default. */
export function readReportAddress(id: number, parameters: Parameters): ReportAddress {
  const version = one(parameters.version)
  return {
    id,
    view: reportViews.find((view) => view === one(parameters.view)) ?? 'text',
    script: one(parameters.script) === 'original' ? 'original' : 'simplified',
    version: /^[1-9]\d{0,9}$/.test(version) ? Number(version) : null,
    step: one(parameters.step) || null,
    as: one(parameters.as) === 'page' ? 'page' : 'source',
    words: one(parameters.q),
  }
}

/** The path of a report's page with some of it changed; defaults are left out. */
export function reportHref(address: ReportAddress, patch: Partial<ReportAddress> = {}): string {
  const { id, view, script, version, step, as, words } = { ...address, ...patch }
  const parameters = new URLSearchParams()
  if (version !== null) parameters.set('version', String(version))
  if (view !== 'text') parameters.set('view', view)
  if (view === 'text' && script !== 'simplified') parameters.set('script', script)
  if (view === 'difference' && step) parameters.set('step', step)
  if (view === 'captured' && as !== 'source') parameters.set('as', as)
  if (words !== '') parameters.set('q', words)
  return `/reports/${id}${parameters.size > 0 ? `?${parameters}` : ''}`
}
