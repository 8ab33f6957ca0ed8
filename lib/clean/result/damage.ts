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
export const damagesOf = (texts: ZoneTexts): readonly Damage[] =>
  shownKinds.flatMap((zone) => withoutOverlap(tracesIn(zone, texts[zone]?.text ?? '')))

const tracesIn = (zone: ZoneKind, text: string): Damage[] =>
  traces.flatMap(([pattern, note]) =>
    Array.from(text.matchAll(pattern), (match) => ({ zone, start: match.index, end: match.index + match[0].length, note })),
  )

function withoutOverlap(found: readonly Damage[]): Damage[] {
  const kept: Damage[] = []
  for (const damage of [...found].sort((a, b) => a.start - b.start)) if (damage.start >= (kept.at(-1)?.end ?? 0)) kept.push(damage)
  return kept
}
