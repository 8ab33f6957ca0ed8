import type { ZoneKind } from '#lib/report/index.ts'
import cues from '../data/frame-cues.json' with { type: 'json' }
import { remembered } from './remembered.ts'

export type FrameKind = keyof typeof cues.kinds & ZoneKind
type Lists = {
  readonly exact?: readonly string[]
  readonly starts?: readonly string[]
  readonly contains?: readonly string[]
  readonly patterns?: readonly string[]
}
type Cue = {
  readonly kind: FrameKind
  readonly exact: ReadonlySet<string>
  readonly starts: RegExp | null
  readonly contains: RegExp | null
  /** Of the folded line; those that begin with a line apart, because they need be tried at one place alone. */
  readonly openings: RegExp | null
  readonly insides: RegExp | null
}

const quoted = (text: string) => text.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const oneOf = (before: string, words: readonly string[], flags = '') =>
  words.length === 0 ? null : new RegExp(`${before}(?:${words.join('|')})`, flags)
const beginsLine = (pattern: string) => pattern.startsWith('^')

const compile = ([kind, lists]: [string, Lists]): Cue => ({
  kind: kind as FrameKind,
  exact: new Set(lists.exact?.map(bare)),
  starts: oneOf('^', (lists.starts ?? []).map(quoted)),
  contains: oneOf('', (lists.contains ?? []).map(quoted)),
  openings: oneOf('', lists.patterns?.filter(beginsLine) ?? [], 'i'),
  insides: oneOf('', lists.patterns?.filter((pattern) => !beginsLine(pattern)) ?? [], 'i'),
})

/** The more special kinds are asked first. */
const order: readonly FrameKind[] = [
  'breadcrumb',
  'pageJump',
  'attachment',
  'caption',
  'forumFrame',
  'documentSiteFrame',
  'related',
  'share',
  'counter',
  'footer',
  'navigation',
]
const compiled = order.map((kind) => compile([kind, cues.kinds[kind]]))
const allLists = (name: 'starts' | 'contains') => order.flatMap((kind) => (cues.kinds[kind] as Lists)[name] ?? []).map(quoted)
/** Whether any kind has words that a line starts with or contains: most lines have none, and need not be asked for each kind. */
const anyStart = oneOf('^', allLists('starts'))
const anyInside = oneOf('', allLists('contains'))
const longestFrameLine = 400

/** Small letters, no spaces, no brackets and marks at the ends. */
function bare(text: string): string {
  const compact = text.toLowerCase().replace(/\s/g, '')
  return compact.replace(/^[【[(<《|:;,.·*>»▼▲▽◆●■=~_—–-]+|[】\])>》|:;,.·*»▼▲▽◆●■=~_—–-]+$/g, '')
}

const menuHomes: ReadonlySet<string> = new Set(cues.menuHomes)
const fewestEntries = 3
const longestEntry = 20
/** Of the entries of a menu without a home, this part must be known. */
const knownEntries = 0.5

/** 首页 | 新闻中心 | 政务公开: short entries in a row, the home of the site or many known words among them. */
function isMenu(folded: string): boolean {
  const parts = folded.split(/[\s|丨│┃【】[\]<>·•/-]+/)
  if (parts.length < fewestEntries) return false
  const entries = parts.map(bare).filter((entry) => entry !== '')
  if (entries.length < fewestEntries || entries.some((entry) => entry.length > longestEntry || /[,。!?:;“《]/.test(entry))) return false
  const known = entries.filter((entry) => compiled.some((cue) => cue.exact.has(entry))).length
  return entries.some((entry) => menuHomes.has(entry)) || (entries.length > fewestEntries && known >= entries.length * knownEntries)
}

const kinds: ReadonlyMap<string, FrameKind> = new Map(
  compiled.toReversed().flatMap((cue) => [...cue.exact].map((word) => [word, cue.kind])),
)
const longestWord = Math.max(...[...kinds.keys()].map((word) => word.length))
const firstLetters: ReadonlySet<string> = new Set([...kinds.keys()].map((word) => word.charAt(0)))
const separators = /[\s|丨【】[\]()<>·:+○●×,]+/g
const longestButtons = 80
const fewestButtons = 2
/** Without anything between them, two words may be one. */
const fewestGlued = 3

/** 【打印本页】 【关闭窗口】, 微信打印本页返回顶部: several words of frames in a row, and numbers beside them. */
function kindOfButtons(folded: string): FrameKind | null {
  if (folded.length > longestButtons) return null
  const glued = !/[\s|丨【】[\]<>·:\d]/.test(folded)
  const found: FrameKind[] = []
  for (const words of folded.toLowerCase().split(separators)) {
    const own = wordsIn(words)
    if (own === null) return null
    found.push(...own)
  }
  return found.length >= (glued ? fewestGlued : fewestButtons) ? (found[0] ?? null) : null
}

/** The kinds of the words that a text without blanks consists of, the longest first, numbers aside; null where it holds something else. */
function wordsIn(text: string): readonly FrameKind[] | null {
  const found: FrameKind[] = []
  let at = 0
  while (at < text.length) {
    const digits = /^[\d.]+[万次人]?/.exec(text.slice(at, at + longestWord))?.[0].length ?? 0
    if (digits === 0 && !firstLetters.has(text.charAt(at))) return null
    let length = Math.min(longestWord, text.length - at)
    while (digits === 0 && length > 0 && !kinds.has(text.slice(at, at + length))) length--
    const kind = kinds.get(text.slice(at, at + length))
    if (digits === 0 && !kind) return null
    if (digits === 0 && kind) found.push(kind)
    at += digits || length
  }
  return found
}

/** A button in brackets at the start or end of a line. */
const edgeButton = /^[【[(]([^【】[\]()]{1,6})[】\])]\s*(?=\S)|(?<=\S)\s*[【[(]([^【】[\]()]{1,6})[】\])]$/

/** A folded line without the buttons that stand before or behind other words: [纠错][收藏]责任编辑:方若水. */
export function withoutButtons(folded: string): string {
  const match = folded.length <= longestFrameLine ? edgeButton.exec(folded) : null
  const word = bare(match?.[1] ?? match?.[2] ?? '')
  const isButton = word !== '' && compiled.some((cue) => cue.exact.has(word))
  return match && isButton ? withoutButtons(folded.replace(match[0], '')) : folded
}

/** What kind of frame a folded line is by its words alone; null for a line that may be text. */
export const frameCue = remembered((folded: string): FrameKind | null => {
  if (folded.length > longestFrameLine) return null
  const compact = folded.toLowerCase().replace(/\s/g, '')
  const word = bare(compact)
  if (word === '') return 'navigation'
  const hasWords = anyStart?.test(compact) || anyInside?.test(compact)
  const found = compiled.find(
    (cue) =>
      cue.exact.has(word) ||
      (hasWords && (cue.starts?.test(compact) || cue.contains?.test(compact))) ||
      cue.openings?.test(folded) ||
      cue.insides?.test(folded),
  )
  return found?.kind ?? kindOfButtons(folded) ?? (isMenu(folded) ? 'navigation' : null)
})

const documentWords =
  /文档|申诉|侵犯|本站|网站文档|office|pdf|阅读器|vip|付费|下载|会员|上传|版权|侵权|网友|退款|权益|合作方|客服|举报电话|预览|收藏|文库|资源|用户|授权|学习交流|分享|定制|微信/g
const fewestDocumentWords = 3

/** Whether a line, however long, is from the legal notice of a document-sharing site. To be asked only on pages of such sites. */
export const isDocumentNotice = remembered(
  (folded: string): boolean => new Set(folded.toLowerCase().match(documentWords)).size >= fewestDocumentWords,
)
