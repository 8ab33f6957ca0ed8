import { chineseLikeness } from './chinese-likeness.ts'
import { decodeAs } from './readings.ts'

const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and the office formats in it
  [0xd0, 0xcf, 0x11, 0xe0], // older office formats
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x7f, 0x45, 0x4c, 0x46],
]
const sampleBytes = 8192
/** Control characters that text does not hold, in parts of all bytes. */
const tolerableControls = 0.02
/** What UTF-16 text without a mark must look like to be believed. */
const leastLikeness = 0.4

const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)

/** Whether bytes without a byte-order mark are no text. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return true
  const sample = bytes.subarray(0, sampleBytes)
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls++
  return controls > sample.length * tolerableControls && !isWideText(sample)
}

const isWideText = (sample: Uint8Array) =>
  ['utf-16le', 'utf-16be'].some((name) => {
    const reading = decodeAs(sample, name)
    return reading !== undefined && reading.loss < tolerableControls && chineseLikeness(reading.text) > leastLikeness
  })
