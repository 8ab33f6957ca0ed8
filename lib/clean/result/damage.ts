import type { Damage, Edit, ZoneKind, ZoneText, ZoneTexts } from '#lib/report/index.ts'
import { untold } from '../bytes/likeliest-readings.ts'
import { hiddenCharacters } from './hidden-characters.ts'

const shownKinds: readonly ZoneKind[] = ['title', 'subtitle', 'body']
/** 221上午, 96日, 年3月4日, 0年11月, 第届: a filter took digits out, or the letters between them. Days that are spans of time (60日) are whole. */
const lostDigits: readonly RegExp[] = [
  /(?<![\d:.年月第])\d{2,4}(?=上午|下午)/gu,
  /(?<![\d.年月])(?:\d{4}|[1-9]\d[1-46-9]|3[2-46-9]|[4-9][1-46-9])日(?![均报元游化常用])/gu,
  /(?<![\d今去明当本上同前后翌次历近两一二三四五六七八九十〇零新每Xx*×\s])年(?:\d{1,2}月\d{1,2}日|至\d{0,4}年)/gu,
  /(?<![\d.])0(?:[01]|\d{2})?年(?=[\d至—,，])/gu,
  /第(?=届|次(?!序|第|要|序))/gu,
  /(?<=(?:19|20)\d\d年)\d{2,4}(?=[,，日上下晚\s])/gu,
  /(?<=^|[\n。！!”])(?:1[0-2]|[1-9])(?:3[01]|[12]\d|[1-9])(?=[,，][^。\n]{0,40}(?:召开|举行|组织))(?<!11[0-9]|12[0-2])/gu,
  /(?<=^|[\n。！!”,，])(?:1[0-2]|[1-9])(?:3[01]|[12]\d|[1-9])(?<!3[01]|[12]\d)日(?=上午|下午|早|晚|[,，][^。\n]{0,40}(?:召开|举行|组织))/gu,
  /(?<=^|[\n(（])年\d{1,2}月\d{1,2}日/gu,
  /(?<=自)年(?=启动|提出|开始|创建|以来)/gu,
  /(?<=[到比])年(?![底末终初中内度龄关货前后均代轻限纪老少年])/gu,
  /(?<=[\n。、;:；：“**])年(?=[,，是]|度[,，]|政府工作|经济社会|的?(?:主要|目标|任务|工作)|全[国省市县区]|我[国省市县区]|面对)/gu,
  /(?<![\d.:年月-])0[01]年(?![代后])/gu,
  /(?<![\d.:-])0[0-2]\d年/gu,
]

/**
 * 管理水, 高水开放: a filter took 平 out of 水平. Behind qualities and doings 水 alone is the end of nothing, but 发展水产 and 提高水质 speak of water.
 */
const lostPing: readonly RegExp[] = [
  /(?<=管理|服务|发展|保障|技术|生活|收入|消费|能力|业务|执法|行政|治理|教育|医疗|就业|开放|集约|竞争|健康|小康|规划|总体|整体|知识|价格|工资|产出|创新|调控|文化|文明|素质|产量|效率|[城市现代科学规范智能信息专业国际标准法治精细]化|建设|创建|物价总)水(?=[,，。;；、!”)）\n]|[和与及](?!水)|的提|[进不明稳大显持全得有再更])(?![务利质務質])/gu,
  /(?<![提抬最升增更拔降减较])[高低]水(?=\p{Script=Han})(?![平位准準頭壓溫庫質體價头分压温库域面质体源量价流田])/gu,
]

/** Traces of bytes lost between Chinese characters: question marks with rare letters behind them, a reading that lost its bracket, U+FFFD. */
const traces: readonly (readonly [RegExp, string])[] = [
  [/\ufffd+/gu, 'characters that could not be read'],
  [
    /(?<=\p{Script=Han})\?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}\)[^\n,。;]{0,16}/gu,
    'a reading was put inside a character, and the bytes behind it are shifted',
  ],
  ...lostDigits.map((pattern): readonly [RegExp, string] => [pattern, 'digits were taken out here']),
  ...lostPing.map((pattern): readonly [RegExp, string] => [pattern, 'a character was taken out behind this one']),
  [/\?[?!,:;(][^\n,。;?]{0,16}/gu, 'a mark was put inside a character, and the bytes behind it are shifted'],
]

/** A question mark between Chinese characters that ends no question stands for a lost character. */
const loneMark = /(?<=[\p{Script=Han}、])\?(?=\p{Script=Han})/gu
const asks = /[吗呢么谁哪何几怎否吧麼嗎誰幾]|没有|沒有|多少|能不能|是不是|会不会|會不會|行不行|好不好|对不对|對不對|要不要|够不够|夠不夠/
const longestClause = 40

/** The places of title and text that look damaged still, in offsets of their zone. */
export const damagesOf = (texts: ZoneTexts, edits: readonly Edit[]): readonly Damage[] => {
  const repaired = new Set(
    edits.filter(({ steps, after }) => steps.includes('byteDamage') && after.includes(untold)).map(({ start }) => start),
  )
  return shownKinds.flatMap((kind) => {
    const zone = texts[kind]
    return zone
      ? withoutOverlap([
          ...untoldIn(zone, repaired),
          ...tracesIn(kind, zone.text),
          ...(kind === 'body' ? hiddenCharacters(kind, zone.text) : []),
        ])
      : []
  })
}

/** The question marks that stand for characters of which not all bytes are left. */
const untoldIn = ({ kind, text, segments }: ZoneText, repaired: ReadonlySet<number>): Damage[] =>
  segments
    .filter(({ sourceStart, sourceEnd }) => sourceEnd > sourceStart && repaired.has(sourceStart))
    .flatMap(({ textStart, textEnd }) => Array.from(text.slice(textStart, textEnd).matchAll(/\?/g), ({ index }) => textStart + index))
    .map((start) => ({ zone: kind, start, end: start + 1, note: 'a character of which not all bytes are left' }))

const tracesIn = (zone: ZoneKind, text: string): Damage[] => [
  ...traces.flatMap(([pattern, note]) =>
    Array.from(text.matchAll(pattern), (match) => ({ zone, start: match.index, end: match.index + match[0].length, note })),
  ),
  ...Array.from(text.matchAll(loneMark))
    .filter(({ index }) => !asks.test(clauseBefore(text, index)))
    .map(({ index }) => ({ zone, start: index, end: index + 1, note: 'a character between these was lost' })),
]

const clauseBefore = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - longestClause), end)
    .split(/[,。;!?\n“]/)
    .at(-1) ?? ''

function withoutOverlap(found: readonly Damage[]): Damage[] {
  const kept: Damage[] = []
  for (const damage of [...found].sort((a, b) => a.start - b.start)) if (damage.start >= (kept.at(-1)?.end ?? 0)) kept.push(damage)
  return kept
}
