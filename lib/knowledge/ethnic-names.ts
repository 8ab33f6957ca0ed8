import { wordTable } from '#lib/text/word-table.ts'
import { isCommonSurname, surnameBits } from './name-statistics.ts'

/**
 * Elements of which names of other peoples than the Han are made, as they are written in Chinese: Tibetan, Mongolian, Turkic and Yi
 * names have no Chinese surname by which they could be told. From general knowledge; incomplete.
 */
const elements: ReadonlySet<string> = new Set([
  ...'扎西 卓玛 多杰 才让 才旦 才仁 才丹 次仁 次旦 次旺 旦增 丹增 旦正 尼玛 达瓦 边巴 巴桑 拉巴 米玛 平措 顿珠 旺堆 旺姆 旺久 拉姆 央宗 央金 白玛 贡布 贡嘎 贡保 公保 格桑 索朗 索南 洛桑 嘎玛 仁青 仁增 久美 晋美 土登 桑珠 桑吉 德吉 德庆 曲珍 曲扎 普布 欧珠 强巴 江白 阿旺 群培 加措 嘉措 坚参 坚赞 赤列 赤来 云丹 完么 项欠 东智 东珠 扎巴 华旦 周加 南杰 尖措 俄金 罗布 卓嘎 玉珍 措姆 拉珍 向巴 泽仁 泽旺 尼珍 其美 四郎 泽翁 班玛 格绒 嘎松 登巴 洛松 旺扎 旺青 德央 措毛 邓珠 丁增 斯郎 仓决 曲扎 曲尼 旦巴 桑旦 杰布 达娃 次珠 次央 群宗 拥措 拥忠 多吉 巴姆 曲措 德西'.split(
    ' ',
  ),
  ...'乌云 其其格 图雅 塔娜 娜仁 高娃 斯琴 那顺 巴特尔 朝鲁 宝音 额尔敦 额尔德 格日勒 格日乐 青格勒 毕力格 巴雅尔 布和 孟克 哈斯 吉日嘎拉 苏雅拉 满都拉 满都呼 阿拉坦 敖日格乐 苏和 乌力吉 呼格吉勒 通拉嘎 萨仁 白音 巴图 朝克图 达来 托娅 苏日娜 乌日娜 其木格 阿古拉 吉雅 特木尔 铁木尔 苏布德 阿木尔 布仁 那日苏 牧仁 恩和 萨日娜 娜日 托雅 朝格图 图门 赛音 德力格尔 色登 阿荣 朝乐门 额日敦 敖特根 斯日古楞 宝力'.split(
    ' ',
  ),
  ...'买买提 买合木提 艾买提 吐尔逊 吐尔洪 阿不都 阿布都 阿迪力 古丽 木拉提 努尔 热合曼 肉孜 玉素甫 卡德尔 依明 艾尔肯 库尔班 尼亚孜 赛买提 艾力 巴合提 阿依 叶尔肯 叶尔江 吐拉 夏木西 热依木 艾山 阿卜杜 阿不来 麦麦提 艾合买提 居马 叶尔 别克 哈孜 依布拉 木合塔尔 穆合塔尔 吾买尔 图尔荪 阿里木 帕尔哈提 迪力夏提 米吉提 亚森 司马义 伊力 赛力克 叶尔兰 努尔兰 热依 帕提 加尔肯'.split(
    ' ',
  ),
  ...'吉克 吉木 吉伍 曲木 曲比 沙马 海来 马海 阿苦 勒格 俄底 的日 加巴 尔古 木呷 拉马 所拉 阿的 尔恩 洛古 立克 阿洛 约布 尔布 尔哈 木乃 伍呷 子呷 史古 莫色 阿尔 阿牛 伍合 什布 拉且 尔日 依洛 木依'.split(
    ' ',
  ),
])

const longestElement = 4
const han = /^\p{Script=Han}+$/u
/** Characters in which such names are written, beside those of the elements above. */
const written: ReadonlySet<string> = new Set([
  ...[...elements].join(''),
  ...'阿艾安奥巴白拜班包贝比毕宾波布策查昌朝楚达丹当德登迪丁东都多额恩尔法甫噶嘎盖高戈格更古果哈海汗合赫呼吉加嘉江杰金久喀卡凯康柯科克肯库拉兰勒雷黎里力丽列林鲁伦罗洛麻马玛买麦曼毛美蒙孟米敏明莫姆木穆那娜乃南尼努诺欧帕佩普其齐恰强切青群热仁日荣如萨赛桑色沙山申石斯松苏孙索塔泰坦特提廷图土吐托瓦旺威维温文乌吾西希仙夏肖欣许牙亚雅央耶伊依益英永尤玉约赞泽扎占珍治子宗卓呷伍曲吾尕',
])

const elementTable = wordTable([...elements].filter((element) => element.length > 1))

/** How far a run of elements goes from `from`; `from` itself where none begins there. */
function runEnd(name: string, from: number): number {
  for (let length = longestElement; length >= 2; length--) {
    if (from + length <= name.length && elements.has(name.slice(from, from + length))) return runEnd(name, from + length)
  }
  return from
}

const mostOthers = 2
const bits = { made: 4, otherWritten: 7, other: 20, written: 8, likeSurname: 14 } as const

/** How many characters stand before or behind the elements of which a name is made; null where there are none or more than two others. */
function othersOf(name: string): string | null {
  const end = runEnd(name, 0)
  if (end > 0) return name.length - end <= mostOthers ? name.slice(end) : null
  const from = [1, mostOthers].find((at) => at < name.length && runEnd(name, at) === name.length)
  return from === undefined ? null : name.slice(0, from)
}

const shortestWritten = 3
/** 陈特木尔: a Chinese surname before such a name. */
const longestWithSurname = 2

/** Whether any name of another people can begin at a position: a known element near it, or three characters of such names. */
export function mayBeginEthnic(text: string, at: number): boolean {
  for (let from = at; from <= at + mostOthers; from++) if (elementTable.begins(text, from)) return true
  for (let from = at; from < at + shortestWritten; from++) if (!written.has(text.charAt(from))) return false
  return true
}

/**
 * How much a name surprises as one of another people, in bits: little when it is made of known elements, with at most two further characters
 * before or behind them; more when its characters alone are those of such names; Infinity when it is none.
 */
export function ethnicBits(name: string): number {
  if (!han.test(name)) return Number.POSITIVE_INFINITY
  const [first = ''] = name
  if (isCommonSurname(first) && runEnd(name, 1) === name.length && name.length > longestWithSurname) return bits.made + surnameBits(first)
  const others = othersOf(name)
  if (others !== null) return bits.made + [...others].reduce((sum, each) => sum + (written.has(each) ? bits.otherWritten : bits.other), 0)
  const isWritten = name.length >= shortestWritten && [...name].every((character) => written.has(character))
  if (!isWritten) return Number.POSITIVE_INFINITY
  return bits.written * name.length + (isCommonSurname(name.charAt(0)) ? bits.likeSurname : 0)
}

/** The same of a part of a name that stands behind ·: a part may be of one character, or of any characters. */
export function ethnicPartBits(part: string): number {
  const whole = ethnicBits(part)
  return Number.isFinite(whole) ? whole : [...part].reduce((sum, each) => sum + (written.has(each) ? bits.written : bits.other), 0)
}
