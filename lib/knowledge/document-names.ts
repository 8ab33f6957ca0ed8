import table from './data/document-names.json' with { type: 'json' }

const sureKinds = new Set(table.sureKinds)
const likelyKinds = new Set(table.likelyKinds)
const others = new Set(table.notDocuments)
const bare = new RegExp(table.bareKinds, 'u')
const longestKind = Math.max(...[...sureKinds, ...likelyKinds, ...others].map((kind) => kind.length))

/** What may stand behind the kind: (试行), (2021年版), （征求意见稿）. */
const suffix = /[(（][^()（）]{1,16}[)）]$/u

const endsInOneOf = (name: string, kinds: ReadonlySet<string>): boolean =>
  Array.from({ length: longestKind }, (_, index) => name.slice(-index - 1)).some((ending) => kinds.has(ending))

/**
 * How sure a title in 《》, given without them, is that of a document: by the kind it ends in. Null for newspapers, books, songs and the
 * like, and for a kind alone (《方案》), which only points back at a document that was named before.
 */
export function documentNameStrength(title: string): 'certain' | 'likely' | null {
  const name = title.replace(suffix, '')
  if (bare.test(name) || endsInOneOf(name, others)) return null
  if (endsInOneOf(name, sureKinds)) return 'certain'
  return endsInOneOf(name, likelyKinds) || /^(?:关于|中共.*关于)/u.test(name) ? 'likely' : null
}

const openers = table.numberOpeners

/** Where the issuer's letters of a document number begin (市文明委 of 根据市文明委): behind the last word that leads to it. */
export function issuerStart(prefix: string): number {
  return Math.max(0, ...openers.map((word) => prefix.lastIndexOf(word) + (prefix.includes(word) ? word.length : 0)))
}
