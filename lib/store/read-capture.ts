import { readBlob } from './blobs.ts'
import { type Observation, observationOf } from './observations.ts'
import type { Reader } from './open-store.ts'

/** A captured page, byte for byte. It comes from outside and is hostile: show it as text only, or in a sandbox. */
export type Capture = {
  readonly bytes: Uint8Array
  readonly sha256: string
  /** What the bytes were read as, by its WHATWG name. */
  readonly encoding: string
  readonly observation: Observation
}

/** The capture from which a version of the report (by default the current one) was made; null when there is none. */
export async function readCapture(reader: Reader, reportId: number, versionId?: number): Promise<Capture | null> {
  const version = await reader.db.reportVersion.findFirst({
    where: versionId === undefined ? { currentOf: { id: reportId } } : { id: versionId, reportId },
    select: { encoding: true, observation: true },
  })
  if (version === null) return null
  const observation = observationOf(version.observation)
  const bytes = await readBlob(reader, observation.blobSha256)
  return { bytes, sha256: observation.blobSha256, encoding: version.encoding, observation }
}
