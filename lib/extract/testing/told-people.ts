import type { Action, Participation } from '#lib/report/index.ts'

/** A way in which reports tell of persons: {1} is a name, [1] the post of that person, and what is read of each. */
export type Telling = {
  readonly text: string
  readonly deeds: Readonly<Record<string, readonly Action[]>>
  readonly posts?: Readonly<Record<string, string | null>>
}

const telling = (text: string, ...deeds: readonly string[]): Telling => ({
  text,
  deeds: Object.fromEntries(deeds.map((deed, index) => [String(index + 1), deed.split('+') as Action[]])),
})
/** One post for all, or none. */
const allAs = (post: string | null, one: Telling): Telling => ({
  ...one,
  posts: Object.fromEntries(Object.keys(one.deeds).map((key) => [key, post])),
})

/** Ways of telling, of reports in general. */
export const tellings: readonly Telling[] = [
  telling('[1]{1}出席会议并讲话。', 'spoke'),
  telling('[1]{1}主持会议并讲话,[2]{2}作具体部署。', 'presided+spoke', 'explained'),
  telling('[1]{1}主持会议,[2]{2}传达了上级会议精神,[3]{3}通报了测评情况。', 'presided', 'relayed', 'explained'),
  telling('会议由[1]{1}主持。', 'presided'),
  telling('会上,[1]{1}宣读了实施方案,[2]{2}作动员讲话。', 'relayed', 'spoke'),
  telling('[1]{1}强调,要压实责任。', 'spoke'),
  telling('[1]{1}指出,要补齐短板。[2]{2}要求,各单位要抓好落实。', 'spoke', 'spoke'),
  telling('[1]{1}在会上强调,要统一思想。', 'spoke'),
  telling('[1]{1}就下一步工作提出三点要求。', 'spoke'),
  telling('[1]{1}对全年工作进行了安排部署。', 'explained'),
  telling('[1]{1}、[2]{2}、[3]{3}出席会议。', 'attended', 'attended', 'attended'),
  telling('[1]{1},[2]{2},[3]{3}参加会议。', 'attended', 'attended', 'attended'),
  telling('[1]{1}出席会议,[2]{2}、[3]{3}参加。', 'attended', 'attended', 'attended'),
  allAs('区领导', telling('区领导{1}、{2}、{3}、{4}参加会议。', 'attended', 'attended', 'attended', 'attended')),
  allAs('副市长', telling('副市长{1}、{2}和{3}出席会议。', 'attended', 'attended', 'attended')),
  allAs('县领导', telling('{1}、{2}、{3}等县领导参加会议。', 'attended', 'attended', 'attended')),
  telling('出席会议的有[1]{1}、[2]{2}和[3]{3}。', 'attended', 'attended', 'attended'),
  telling('参加会议的还有:{1}([1])、{2}([2])、{3}([3])。', 'attended', 'attended', 'attended'),
  telling('出席会议的领导有{1}([1])、{2}([2])。', 'attended', 'attended'),
  telling('受县委书记委托,[1]{1}讲话。', 'spoke'),
  telling('[1]{1}和[2]{2}分别作了表态发言。', 'spoke', 'spoke'),
  telling('[1]{1}主持会议。\n{1}强调,要再加力。', 'presided+spoke'),
  telling('[1]{1}出席会议。\n{1}指出,要压实责任。[2]{2}主持会议。', 'spoke', 'presided'),
  telling('[1]{1}听取了各单位的汇报,并就迎检工作作了讲话。', 'spoke'),
  telling('[1]{1}同志主持会议,[2]{2}同志作了重要讲话。', 'presided', 'spoke'),
  telling('[1]{1}解读了测评体系。[2]{2}逐项分解了任务。', 'explained', 'explained'),
  telling('[1]{1}与各镇签订了目标责任书。', 'signed'),
  telling('会议由[1]{1}主持,[2]{2}出席会议并讲话,[3]{3}通报近期督查情况。', 'presided', 'spoke', 'explained'),
  telling('[1]{1}代表单位作表态发言。', 'spoke'),
  telling('随后,[1]{1}带队察看了现场。', 'attended'),
  telling('[1]{1}讲评了一季度的创建工作。', 'spoke'),
  telling('主席台上就座的有[1]{1}、[2]{2}。', 'attended', 'attended'),
  telling('[1]{1}出席,[2]{2}主持,[3]{3}及各部门负责人参加会议。', 'attended', 'presided', 'attended'),
  telling('[1]{1}一行来到会场。会上,[1]{1}说,要把工作做细。', 'spoke'),
  telling('[1]{1}最后要求,全体干部要动起来。', 'spoke'),
  telling('[1]{1}作了题为《怎样创建》的辅导报告。', 'spoke'),
  telling('在[1]{1}主持下,会议学习了有关文件。', 'presided'),
  telling('主持会议的是[1]{1}。', 'presided'),
  telling('昨日上午,全市创建工作推进会召开,[1]{1}出席并讲话。', 'spoke'),
  telling('在推进会上,[1]{1}作了动员讲话,[2]{2}宣读了任命文件。', 'spoke', 'relayed'),
  telling('会议期间[1]{1}带队观摩了三个小区。', 'attended'),
  telling('推进会由[1]{1}同志主持。', 'presided'),
  telling('会议听取了[1]{1}的工作汇报,[2]{2}最后讲话。', 'explained', 'spoke'),
  telling('[1]{1}出席会议,[2]{2}主持会议,[3]{3}、[4]{4}分别通报有关情况。', 'attended', 'presided', 'explained', 'explained'),
  telling('会议开始前,[1]{1}带领大家观看了专题片。', 'attended'),
  telling('[1]{1}首先传达了省里的会议精神。', 'relayed'),
  telling('[1]{1}作会议总结,[2]{2}主持。', 'spoke', 'presided'),
  telling('[1]{1}发表讲话。[2]{2}、[3]{3}在主会场参加会议。', 'spoke', 'attended', 'attended'),
  telling('[1]{1}在动员会上说:“要打一场漂亮仗。”', 'spoke'),
  telling('“要把问题改到位。”[1]{1}说。', 'spoke'),
  telling('[1]{1}从三个方面对工作作了部署。', 'explained'),
  telling('[1]{1}受市委委托作工作报告。', 'spoke'),
  telling('[1]{1}向先进单位授牌。', 'attended'),
  telling('会上,[1]{1}与各街道负责人签订责任书,[2]{2}作了表态。', 'signed', 'spoke'),
  telling('[1]{1}、[2]{2}出席会议并讲话。', 'spoke', 'spoke'),
  telling('[1]{1},[2]{2}以及各部门主要负责人参加了会议。', 'attended', 'attended'),
  telling('会议由[1]{1}主持召开,[2]{2}列席。', 'presided', 'attended'),
  telling('[1]{1}逐一点评了各单位的工作。', 'spoke'),
  telling('[1]{1}为大家作了专题辅导。', 'spoke'),
  telling('参加会议的有:\n[1]{1}\n[2]{2}\n[3]{3}', 'attended', 'attended', 'attended'),
  telling('出席:[1] {1}、[2] {2}', 'attended', 'attended'),
  telling('主持:[1]{1}', 'presided'),
  telling('主持人:[1]{1}\n出席人员:[2]{2}、[3]{3}', 'presided', 'attended', 'attended'),
  allAs('校领导', telling('校领导{1}、{2}、{3},各处室负责人参加会议。', 'attended', 'attended', 'attended')),
  allAs('区领导', telling('区领导{1},{2},{3}参加会议。', 'attended', 'attended', 'attended')),
  allAs(null, telling('{1}、{2}、{3}、{4}等出席会议。', 'attended', 'attended', 'attended', 'attended')),
  allAs(null, telling('会议由{1}同志主持。', 'presided')),
  allAs(null, telling('下面,请{1}同志作动员讲话。', 'spoke')),
  allAs('副县长', telling('会上,副县长{1}、{2}通报了情况。', 'explained', 'explained')),
  allAs('书记', telling('{1}书记强调,要压实责任。', 'spoke')),
]

/** Sentences of reports in which nobody is named. */
export const namelessTellings: readonly string[] = [
  '市委书记、市长等出席会议。',
  '县委书记、县长分别作了讲话,分管副县长安排部署了下一步工作。',
  '各镇党委书记、镇长参加会议。',
  '会议由区委常委、宣传部部长主持,副区长通报情况。',
  '书记抓、抓书记,主任任务明确,委员全程参加。',
  '各社区党组织书记、居委会主任列席会议。',
  '局长办公会议研究了方案,主任会议听取了汇报。',
  '常务副市长召集有关部门开会,要求高标准推进。',
  '校长应当负总责,班主任应该进家访。',
  '单位主要负责人亲自安排,分管负责人具体落实。',
  '市领导分别带队督查,县领导逐一走访。',
  '副局长高度重视,科长严格要求,队长全力配合。',
  '党支部书记、村委会主任向全体村民发出倡议。',
  '要求书记和市长成立专班,部长和局长任组长。',
  '区政协主席会议和区人大常委会主任会议先后召开。',
  '各级河长、路长、林长要尽职尽责。',
  '社区书记安排专人,网格员万事上心。',
  '区长关于创建工作的批示,部长关心的问题,都要落实。',
  '副主任单位、成员单位负责同志参加。',
  '经理、董事长和员工代表参加义务劳动。',
  '会议号召学习雷锋、焦裕禄等先进典型,争做文明市民。',
  '记者张伟民 通讯员李建国',
  '(摄影 王海涛 编辑 林素 审核 韩青)',
  '毛泽东同志指出,要注意工作方法。习近平总书记强调,要久久为功。',
  '供稿:马超群 审稿:何远山',
  '市长热线和书记信箱全天开通,主任接访日参加人数较多。',
  '会长单位代表、理事单位代表出席。',
  '会议强调,各级领导干部要带头参加志愿服务。',
  '老党员带头,老干部参加,老教师讲解。',
  '书记市长带头上街,部长局长分别带队。',
  '区文明委主任办公会要求,部门一把手作表态发言。',
  '会后,与会人员参加了签名活动,市民代表发言。',
]

const posts =
  '市委书记 市委副书记、市长 县委常委、宣传部部长 区政府党组成员、副区长 市人大常委会副主任 县政协副主席 镇党委书记 街道办事处主任 村党支部书记 社区党总支书记、居委会主任 市委副书记、代市长 副市长候选人 开发区党工委书记、管委会主任 区人武部政委 市中级人民法院院长 县人民检察院检察长 集团党委书记、董事长 中学校长 市政府一级巡视员 市住建局二级调研员 创城指挥部副总指挥 局党组成员、副局长 市文明办主任 市公安局党委书记、局长 区委统战部部长 市政府秘书长 大队教导员 总工程师 公司工会主席 团市委书记 市委常委、常务副市长 区委副书记、政法委书记 公司执行董事 州委副书记、州长 旗委副书记、旗长 村支书'.split(
    ' ',
  )

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const rareSurnames =
  '欧阳 司马 上官 诸葛 皇甫 尉迟 令狐 闻人 单于 濮阳 仝 仉 佘 冼 佟 卞 嵇 亓 逄 佴 麴 缪 都 那 过 招 计 支 时 解 查 步 应 明 乐 强 边 连 冷 丛 修 战 展 商 初 农 占 言 国 年 成 党 铁 类 茶 脱 奇'.split(
    ' ',
  )
const given =
  '伟 芳 敏 静 磊 洋 勇 艳 杰 涛 明 超 霞 平 刚 桂英 建国 建华 志强 志明 海燕 晓东 晓斌 永强 永安 国强 文斌 文静 春梅 秀兰 秀英 玉珍 玉兰 红梅 丽娟 立新 卫东 卫国 新民 新华 海波 海涛 振华 振江 德才 德明 少雄 思远 若冰 梦泽 子墨 宗汉 一帆 长青 长安 大成 小满 雨声 云松 飞白 知秋 之恒 丙成 采薇 翰林 天佑 守义 明远 翠花 凤霞 金花 银锁 福礼 玉堂 光明 海生 得财 安邦 和平 向东 向阳 向前 学军 爱民 拥军 援朝 跃进 胜利 解放 红旗 建设 开元 先知 正义 正明 公正 公民 世安 万里 百川 九言 三元 五柳 千里 国庆 中华 长江 主恩 持正 强'.split(
    ' ',
  )
/** Names that are words, end like verbs begin, or look like a place. */
const tricky =
  '林会 赵要 韩讲 高峰 文明 方向 田野 江山 白雪 黄河 向前进 党建国 时进 成功 平安邦 明白 常青 严肃 万全 关心妍 关键华 金星 石头 张明强 李建强 王要强 陈求真 刘作为 杨在春 赵就业 孙对山 周说礼 吴主恩 郑通 冯传达 王表 李示 张介绍 马上峰 安全国 安全明 高新民 高新文 平原 林立 林就 周到 金融 单位红 宣传华 郝强 何要武 方案山 山东青 龙头 任务 任明 常委国 程序 经济明 经纬 江边 汤池 余万里 时代红'.split(
    ' ',
  )

/** Numbers between 0 and 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export type Told = { readonly text: string; readonly people: readonly Participation[] }
export type NameKind = 'common' | 'rare' | 'tricky'

function nameOf(kind: NameKind, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  if (kind === 'tricky') return pick(tricky)
  return (kind === 'common' ? pick([...surnames]) : pick(rareSurnames)) + pick(given)
}

function fill(form: Telling, kind: NameKind, random: () => number): Told {
  const keys = Object.keys(form.deeds)
  const names = new Set<string>()
  while (names.size < keys.length) names.add(nameOf(kind, random))
  const list = [...names]
  const own = keys.map(() => posts[Math.floor(random() * posts.length)] ?? '')
  const text = keys.reduce(
    (filled, key, index) => filled.replaceAll(`[${key}]`, own[index] ?? '').replaceAll(`{${key}}`, list[index] ?? ''),
    form.text,
  )
  const people = keys.map((key, index) => ({
    name: list[index] ?? '',
    post: form.posts ? (form.posts[key] ?? null) : (own[index] ?? null),
    actions: form.deeds[key] ?? [],
  }))
  return { text, people }
}

/** Every way of telling, `times` times, with names of a kind and any posts. */
export function toldPeople(kind: NameKind, times: number, seed = 7): readonly Told[] {
  const random = numbers(seed)
  return tellings.flatMap((form) => Array.from({ length: times }, () => fill(form, kind, random)))
}
