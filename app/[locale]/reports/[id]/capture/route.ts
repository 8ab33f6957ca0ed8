import { readCapture } from '#lib/store/index.ts'
import { archiveStore } from '../../../../archive.ts'
import { loadReport, reportNumber } from '../report.ts'

/** The captured bytes as a file to keep: a page from outside is never opened as a page of this site. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/reports/[id]/capture'>): Promise<Response> {
  const id = reportNumber((await params).id)
  const report = id === null ? null : await loadReport(id, null)
  const capture = report?.state === 'published' ? await readCapture(archiveStore(), report.id) : null
  if (!capture) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(capture.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(capture.observation.facts.fileName)}`,
    },
  })
}
