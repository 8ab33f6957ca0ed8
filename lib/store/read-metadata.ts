import type { Metadata } from '#lib/report/index.ts'
import { metadataOf } from './evidence.ts'
import type { Reader } from './open-store.ts'

/** All findings of a version. @throws when there is no such version. */
export async function readMetadata(reader: Reader, versionId: number): Promise<Metadata> {
  const { evidence, flags } = await reader.db.reportVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { flags: true, evidence: true },
  })
  return metadataOf(evidence, flags)
}
