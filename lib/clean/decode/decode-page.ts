import type { CaptureFacts, DecodedPage } from '#lib/report/index.ts'
import { chineseLikeness } from './chinese-likeness.ts'
import { declaredEncodings } from './declared-encodings.ts'
import { detectedEncodings } from './detected-encodings.ts'
import { looksBinary } from './looks-binary.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import { decodeAs, encodingOfMark, type Reading } from './readings.ts'

/** Why a capture is no text. The message names the remedy. */
export type DecodeProblem = { readonly problem: 'empty' | 'binary' | 'undecodable' | 'too-large'; readonly message: string }

/** Larger files are dumps or archives, not pages. */
export const largestPageBytes = 16 * 1024 * 1024

/** A page may lose one character in this many to damage before it counts as read with the wrong encoding. */
const tolerableLoss = 0.02

/** Below this a declared encoding is doubted. */
const plausibleLikeness = 0.4

/**
 * Reads a capture as text, in whatever encoding it is: a byte-order mark decides, then valid UTF-8, then what the page or its server
 * declares if that fits, then the Chinese encoding that fits best. Line ends stay as they are; lone surrogates and NUL, which no database stores, become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, facts: CaptureFacts): DecodedPage | DecodeProblem {
  if (bytes.length === 0) return problem('empty', facts, 'is empty: capture it again')
  if (bytes.length > largestPageBytes)
    return problem('too-large', facts, `is larger than ${largestPageBytes / 1024 / 1024} MB: split it into pages, or load it as JSONL`)
  const marked = encodingOfMark(bytes)
  if (!marked && looksBinary(bytes))
    return problem('binary', facts, 'is not text (an image, an archive or an office document): save the page as text or HTML')
  const reading = marked ? decodeAs(bytes, marked) : bestReading(bytes, facts)
  if (!reading || reading.loss > tolerableLoss)
    return problem('undecodable', facts, 'fits no known encoding: open it, find the right encoding, and save it as UTF-8')
  const source = storable(reading.text)
  if (source.trim() === '') return problem('empty', facts, 'holds nothing but white space: capture it again')
  return { source, encoding: reading.encoding, isHtml: looksLikeHtml(source, facts), facts }
}

function bestReading(bytes: Uint8Array, facts: CaptureFacts): Reading | undefined {
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8?.loss === 0) return utf8
  const declared = declaredEncodings(bytes, facts)
    .map((name) => decodeAs(bytes, name))
    .find((reading) => reading && reading.loss === 0 && chineseLikeness(reading.text) > plausibleLikeness)
  if (declared) return declared
  const readings = detectedEncodings(bytes)
    .map((name) => decodeAs(bytes, name))
    .filter((reading) => reading !== undefined)
  const merit = new Map(readings.map((reading) => [reading, chineseLikeness(reading.text) - reading.loss * 5]))
  return readings.sort((a, b) => (merit.get(b) ?? 0) - (merit.get(a) ?? 0))[0]
}

const storable = (text: string) => text.toWellFormed().replaceAll('\u0000', '\ufffd')

const problem = (name: DecodeProblem['problem'], facts: CaptureFacts, what: string): DecodeProblem => ({
  problem: name,
  message: `${facts.fileName} ${what}.`,
})
