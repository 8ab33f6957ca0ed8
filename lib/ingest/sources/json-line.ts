import { readCaptureFields } from './capture-fields.ts'

type Capture = {
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly fetchedAt: string | null
  readonly contentType: string | null
  readonly sidecar: unknown
}

const needsText = 'A line needs a "text" or an "html" that is not empty, and only one of them.'

function parse(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    return undefined
  }
}

/** Reads one line of JSONL: `text` or `html`, and, where known, `url` and `fetchedAt`. */
export function readJsonLine(line: Uint8Array): Capture | { readonly problem: string } {
  const value = parse(line)
  if (value === undefined) return { problem: 'The line is not JSON in UTF-8; the file may be cut off here. Export it again.' }
  const fields = readCaptureFields(value)
  if ('problem' in fields) return { problem: `The line is wrong: ${fields.problem}. Correct it or remove it.` }
  const { text, html, ...sidecar } = value as Record<string, unknown>
  const isText = typeof text === 'string' && text.trim() !== ''
  const isHtml = typeof html === 'string' && html.trim() !== ''
  if (isText === isHtml) return { problem: needsText }
  const bytes = new TextEncoder().encode(isText ? text : String(html))
  return { bytes, ...fields, contentType: fields.contentType ?? (isText ? 'text/plain' : 'text/html'), sidecar }
}
