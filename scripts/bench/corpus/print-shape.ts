import type { IndexEntry } from '#lib/search/index.ts'
import { shapeOf } from './shape.ts'

function* textsOf(entries: Iterable<IndexEntry>): Generator<string> {
  for (const { title, body } of entries) yield `${title}\n${body}`
}

/** Prints what the texts are like, beside newspaper prose. */
export function printShape(entries: Iterable<IndexEntry>): void {
  const { reports, meanLength, lengths, repeatedSentences, bigrams, bigramsOfOne } = shapeOf(textsOf(entries))
  console.log(
    `Of the first ${reports} reports: ${meanLength.toFixed(0)} characters on the average (a tenth below ${lengths[0]}, half below ${lengths[1]}, nine tenths below ${lengths[2]});`,
  )
  console.log(
    `${(100 * repeatedSentences).toFixed(0)} % of the sentences stood in an earlier one; ${bigramsOfOne.toFixed(0)} distinct bigrams in a text of 1,600 characters (newspaper prose: 970);`,
  )
  console.log(
    `distinct bigrams as they grow (newspaper prose: 254,000 in 1.84 million): ${bigrams.map(({ characters, distinct }) => `${distinct} in ${characters}`).join(', ')}`,
  )
}
