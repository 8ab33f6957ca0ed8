import { createReadStream } from 'node:fs'
import { constants, createGunzip, type Gunzip } from 'node:zlib'

/** The bytes of a file, in order. They end where its packing is damaged, which `isDamaged` tells when they have been read. */
export type UnpackedFile = { readonly chunks: AsyncIterable<Uint8Array>; readonly isDamaged: () => boolean }

/**
 * Reads a file, unpacked where its name says that it is packed; of one that is cut off or damaged, what can be unpacked. A stream that
 * fails throws away what it has ready, so each piece is unpacked and taken before the next is given.
 */
export function unpackedFile(path: string): UnpackedFile {
  const file = createReadStream(path)
  if (!path.toLowerCase().endsWith('.gz')) return { chunks: file, isDamaged: () => false }
  let isDamaged = false
  async function* unpack(): AsyncIterable<Uint8Array> {
    const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })
    const ready: Uint8Array[] = []
    gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk))
    gunzip.on('error', () => {
      isDamaged = true
    })
    for await (const packed of file) {
      for (const piece of piecesOf(packed)) {
        await taken(gunzip, piece)
        yield* ready.splice(0)
        if (isDamaged) return
      }
    }
    await ended(gunzip)
    yield* ready.splice(0)
  }
  return { chunks: unpack(), isDamaged: () => isDamaged }
}

const memberStart = Buffer.from([0x1f, 0x8b, 0x08])

/** Crawlers pack each record by itself. Cut where another seems to begin: what a call unpacks before it fails is lost. */
function piecesOf(packed: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  let from = 0
  for (let at = packed.indexOf(memberStart, 1); at >= 0; at = packed.indexOf(memberStart, at + 1)) {
    pieces.push(packed.subarray(from, at))
    from = at
  }
  return [...pieces, packed.subarray(from)]
}

const taken = (gunzip: Gunzip, packed: Uint8Array): Promise<void> =>
  new Promise((done) => {
    gunzip.once('error', () => done())
    gunzip.write(packed, () => done())
  })

const ended = (gunzip: Gunzip): Promise<void> =>
  new Promise((done) => {
    gunzip.once('error', () => done())
    gunzip.once('end', () => done())
    gunzip.end()
  })
