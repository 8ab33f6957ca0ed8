import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ReadText } from './text-score.ts'

type Parsed = { readonly title: string | null; readonly textContent: string | null } | null
type Jsdom = {
  readonly JSDOM: new (
    html: string,
    options: { readonly virtualConsole: unknown },
  ) => { readonly window: { readonly document: unknown; close(): void } }
  readonly VirtualConsole: new () => unknown
}
type ReadabilityModule = {
  readonly Readability: new (document: unknown, options: { readonly charThreshold: number }) => { parse(): Parsed }
}

/** 500 characters is the default; Chinese says in 150 what English says in 500, and short reports are common. */
const thresholds = [500, 150] as const

/** @mozilla/readability over jsdom, from the folder that it was installed in. */
export function readabilityIn(folder: string): (html: string) => ReadText[] {
  const load = createRequire(join(folder, 'package.json'))
  const { JSDOM, VirtualConsole } = load('jsdom') as Jsdom
  const { Readability } = load('@mozilla/readability') as ReadabilityModule
  return (html) =>
    thresholds.map((charThreshold) => {
      const from = performance.now()
      const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() })
      const parsed = new Readability(window.document, { charThreshold }).parse()
      const ms = performance.now() - from
      window.close()
      const rival = charThreshold === 500 ? 'readability' : `readability, charThreshold ${charThreshold}`
      return { rival, title: parsed?.title ?? null, text: parsed?.textContent ?? '', ms }
    })
}
