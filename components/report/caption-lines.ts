import type { ZoneTexts } from '#lib/report/index.ts'
import { simplifyCharacters } from '#lib/text/index.ts'

/** The captions of a page's pictures in simplified characters, each once. */
export function captionLines({ caption }: ZoneTexts): string[] {
  const lines = simplifyCharacters(caption?.text ?? '').split('\n')
  return [...new Set(lines.map((line) => line.trim()).filter(Boolean))]
}
