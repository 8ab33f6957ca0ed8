import { bigramsOf, isHanBigram } from './bigrams.ts'
import type { LineClass } from './line-class.ts'
import { isFrameCue } from './line-facts.ts'
import { lineWordsIn } from './line-words.ts'
import type { PageLine } from './page-lines.ts'
import { siteLanguage } from './site-language.ts'

const wordsOf = lineWordsIn(siteLanguage)
/** Advertisements are injected as the first or the last thing of a page. */
const edge = 2
const longest = 200
const separators = /[,、_|/-]|\s/g
const contact = /\d{7,}|(?:qq|微信|v信|vx|wechat|热线|电话|官网|网址)[^。]{0,6}[a-z\d]{4}|www\.|https?:/i
const fewestSeparators = 2
/** Its words speak that much for a site, in the mean of a pair of letters; that part of its pairs no report uses; so much of it at most stands elsewhere on the page. */
const leastMean = 0.2
const leastUnseen = 0.4
const sureUnseen = 0.7
const mostShared = 0.1
const fewestPairs = 4
const shortestForeign = 15

/**
 * Lines at the edges of a page whose words are neither a report's nor the page's own: lists of search words, offers with a number to call, other
 * scripts. Only on pages without a frame: in a frame such lines may be the site's own, and are left to the step that cuts it.
 */
export function edgeSpam(classes: readonly LineClass[]): ReadonlySet<PageLine> {
  if (classes.length <= edge || classes.some(({ cue }) => isFrameCue(cue))) return new Set()
  const atEdges = [...new Set([...classes.slice(0, edge), ...classes.slice(-edge)])]
  const lines = classes.map(({ line }) => line)
  return new Set(atEdges.filter(({ line, cue }) => cue === null && isStrange(line, lines)).map(({ line }) => line))
}

/** (文/甲 图/乙), (甲台记者 乙), 甲 文/图: who made the text; an address alone that holds a year: where it was taken from. */
const ofPage =
  /^\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3}\s?[(【]?(?:[文图摄](?:[/、]?[文图影])?|报道|供稿|供图)[)】]?$|^[(【[][^()【】[\]]{0,12}(?:记者|通讯员|[文图摄]\s*[/:])|^https?:\/\/\S{0,120}20\d\d\S{0,120}$/u

function isStrange(line: PageLine, lines: readonly PageLine[]): boolean {
  const { folded } = line
  if (folded.length > longest || ofPage.test(folded.trim())) return false
  const parts = folded.match(separators)?.length ?? 0
  const { mean, unseen, pairs } = wordsOf(folded)
  if (pairs.length === 0)
    return folded.length >= shortestForeign && parts >= fewestSeparators && /^[\p{L}\p{N}\p{P}\p{S}\s]*\p{L}{3}[^\d]*$/u.test(folded)
  const hasForm = (parts >= fewestSeparators && !/[。;]/.test(folded)) || contact.test(folded) || unseen >= sureUnseen
  if (!hasForm || pairs.length < fewestPairs || mean < leastMean || unseen < leastUnseen) return false
  const others = lines.filter((other) => other !== line)
  return sharedWith(others, pairs) <= mostShared
}

/** The part of the pairs that stand in other lines too. */
function sharedWith(lines: readonly PageLine[], pairs: readonly number[]): number {
  const elsewhere = new Set(lines.flatMap(({ folded }) => bigramsOf(folded).filter(isHanBigram)))
  return pairs.filter((pair) => elsewhere.has(pair)).length / pairs.length
}
