import type { Damage, ZoneKind, ZoneTexts } from '#lib/report/index.ts'

const shownKinds: readonly ZoneKind[] = ['title', 'subtitle', 'body']
/** Traces of bytes lost between Chinese characters: question marks with rare letters behind them, a reading that lost its bracket, U+FFFD. */
const traces: readonly (readonly [RegExp, string])[] = [
  [/\ufffd+/gu, 'characters that could not be read'],
  [
    /(?<=\p{Script=Han})\?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}\)[^\n,。;]{0,16}/gu,
    'a reading was put inside a character, and the bytes behind it are shifted',
  ],
  [/\?[?!,:;(][^\n,。;?]{0,16}/gu, 'a mark was put inside a character, and the bytes behind it are shifted'],
  [/(?<=[\p{Script=Han}、])\?(?=\p{Script=Han})/gu, 'a character between these was lost'],
]

/** The places of title and text that look damaged still, in offsets of their zone. */
export function damagesOf(texts: ZoneTexts): readonly Damage[] {
  return shownKinds.flatMap((zone) => {
    const text = texts[zone]?.text ?? ''
    const taken: Damage[] = []
    for (const [pattern, note] of traces)
      for (const match of text.matchAll(pattern)) {
        const range = { start: match.index, end: match.index + match[0].length }
        if (!taken.some((known) => range.start < known.end && known.start < range.end)) taken.push({ zone, ...range, note })
      }
    return taken.sort((a, b) => a.start - b.start)
  })
}
