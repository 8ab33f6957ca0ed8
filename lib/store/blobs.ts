import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { Reader, Tx } from './open-store.ts'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** Saves most of what the highest quality saves, at a tenth of its time. */
const quality = 5

/** SHA-256 of a capture's bytes, in hexadecimal: its name. */
export const blobName = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Keeps the bytes as received, once. @returns their name. */
export async function saveBlob(tx: Tx, bytes: Uint8Array): Promise<string> {
  const sha256 = blobName(bytes)
  const known = await tx.db.blob.findUnique({ where: { sha256 }, select: { sha256: true } })
  if (known) return sha256
  const compressed = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  await tx.db.blob.createMany({ data: [{ sha256, bytes: new Uint8Array(compressed), sizeBytes: bytes.length }], skipDuplicates: true })
  return sha256
}

/** The bytes as received. @throws when there is no such capture. */
export async function readBlob(reader: Reader, sha256: string): Promise<Uint8Array> {
  const { bytes } = await reader.db.blob.findUniqueOrThrow({ where: { sha256 }, select: { bytes: true } })
  return decompress(bytes)
}
