import words from './data/division-words.json' with { type: 'json' }

const ethnic = `(?:${words.ethnicNames.join('|')})`
const provinceEnding = /(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/u
const autonomousEnding = new RegExp(`${ethnic}*自治[州县旗]$`, 'u')
const plainEnding = /(?:地区|特区|[市州盟区县旗])$/u
const fixed: { readonly [code: string]: string } = words.wholeShortNames

/**
 * The name as people say it, without its kind and the peoples of an autonomous area: 苏州, 吴中, 湘西, 莫力达瓦.
 * A name of one character keeps its kind (睢县, 城区), because alone it says nothing.
 */
export function shortNameOf(code: string, name: string): string {
  const known = fixed[code]
  if (known) return known
  const short = stripped(code, name)
  return short.length < 2 ? name : short
}

function stripped(code: string, name: string): string {
  if (code.endsWith('0000')) return name.replace(provinceEnding, '')
  if (autonomousEnding.test(name)) return name.replace(autonomousEnding, '')
  return name.replace(plainEnding, '')
}
