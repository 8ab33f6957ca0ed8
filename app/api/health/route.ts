import { readCorpusVersion } from '#lib/store/index.ts'
import { archiveStore } from '../../archive.ts'

export const dynamic = 'force-dynamic'

/** 200 when the archive can be read, 503 when it cannot. */
export async function GET(): Promise<Response> {
  try {
    return Response.json({ status: 'ok', corpusVersion: String(await readCorpusVersion(archiveStore())) })
  } catch {
    return Response.json({ status: 'the database cannot be read' }, { status: 503 })
  }
}
