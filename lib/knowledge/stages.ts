import type { Stage, Track } from '#lib/report/index.ts'

/** Where a stage cue counts: the title, the first two paragraphs, sentences that state the meeting's task, or anywhere in the body. */
export type StageScope = 'title' | 'lead' | 'goal' | 'body'

/** A phrase that speaks for a stage. It does not count in a clause that fits `unless` (history, slogans, other people's business). */
export type StageCue = {
  readonly in: readonly StageScope[]
  readonly pattern: RegExp
  readonly unless?: RegExp
  /** The same for the whole sentence: 去年是开局之年,…投入新一轮创建. */
  readonly unlessSentence?: RegExp
}

/** What must hold besides the words: the place holds the title (by its own words, or by these or the table), or it is the second half of the third year of a national cycle. */
export type StageCondition = 'holder' | 'holder-by-own-words' | 'decisive-season'

/**
 * One way of recognising a stage: every cue of `all` must be found and every condition of `given` hold.
 * `notTitle` are title words, `notBody` words anywhere that speak of another purpose.
 */
export type StageRule = {
  readonly name: string
  readonly stage: Stage
  readonly all: readonly StageCue[]
  readonly given?: StageCondition
  readonly notTitle?: RegExp
  readonly notBody?: RegExp
  readonly strength: 'certain' | 'likely' | 'unsure'
}

const early: readonly StageScope[] = ['title', 'lead', 'goal']
const history = /去年|前年|上一?年|此前|过去|近年来|以来|回顾|顺利通过|圆满完成|成功(?:通过|实现)|已(?:经)?(?:通过|完成)/
const slogan = /增光添彩|添砖加瓦|作出(?:新的)?贡献|贡献.{0,8}力量|奠定|打(?:下|牢|好).{0,6}基础/
const pastNomination =
  /(?<!力争|争取|确保|努力|实现|为了?)(?:成功|已经?|荣获|获得|获评|入选|入围|顺利|被(?:确定|列|评)|作为|去年|此前|以来)[^,。;，；]{0,18}提名|(?<!力争|争取|确保|努力|实现|为了?|早日|如期)进入[^,。;，；]{0,16}提名[^,。;，；]{0,4}(?:名单|行列)|(?:取得|获得|拿到)[^,。;，；]{0,12}提名[^,。;，；]{0,4}的(?:城市|县|市|区)|(?:没有|尚未|未)(?:取得|获得|拿到)/

/**
 * How a stage is recognised. The order is the argument: the first rule that fits decides, later ones are second choices. From a reading
 * of several hundred local reports; title words alone are right about half the time, so most rules name what else must be said.
 */
export const stageRules: readonly StageRule[] = [
  { name: 'model-city-in-title', stage: 'upgrade', all: [{ in: ['title'], pattern: /典范城|典范之/ }], strength: 'certain' },
  {
    name: 'model-city-is-the-goal',
    stage: 'upgrade',
    all: [{ in: ['lead', 'goal'], pattern: /(?:争创|创建|争当|申报|建设|迈向|冲刺)[^,。;，；]{0,10}典范(?:城|之)/, unless: slogan }],
    strength: 'likely',
  },
  {
    name: 'nomination-is-the-goal',
    stage: 'nominate',
    all: [
      {
        in: early,
        pattern:
          /(?:争创|创建|申报|力争|争取|获取|获得|取得|拿到|夺取|竞争|争得|争夺|冲刺|入围|角逐|成为|进入)[^,。;，；]{0,16}提名|提名(?:资格|城市|县城)?[^,。;，；]{0,6}(?:争夺|攻坚|冲刺|申报|迎检)/,
        unless: pastNomination,
      },
    ],
    strength: 'likely',
  },
  {
    name: 'application',
    stage: 'nominate',
    all: [{ in: ['title'], pattern: /申报[^,。;，；]{0,12}(?:文明|城市)|(?:文明|城市)[^,。;，；]{0,8}申报/ }],
    notTitle: /网上申报|材料申报|申报材料/,
    strength: 'likely',
  },
  {
    name: 'award-in-title',
    stage: 'award',
    all: [
      {
        in: ['title'],
        pattern: /表彰|命名|授牌|颁奖|揭牌|喜报|捷报|荣获|荣膺|凯旋|捧回|奖牌[^,。;，；]{0,14}(?:抵达|回到?|到家|落户|揭幕)/,
      },
    ],
    notTitle: /动员|启动|部署|推进|迎检|迎评|誓师|攻坚/,
    strength: 'likely',
  },
  {
    name: 'titles-are-conferred',
    stage: 'award',
    all: [
      { in: ['title'], pattern: /名单|命名|授予/ },
      { in: ['lead'], pattern: /决定[^,。;，；]{0,12}(?:命名|授予|表彰|认定)/ },
    ],
    strength: 'likely',
  },
  {
    name: 'award-meeting',
    stage: 'award',
    all: [{ in: ['lead'], pattern: /(?:召开|举行)[^,。;，；]{0,40}(?:总结表彰|命名表彰|授牌|颁奖)(?:大会|会议|会|仪式)/ }],
    notTitle: /动员|启动|部署|推进|迎检|迎评|誓师|攻坚/,
    strength: 'likely',
  },
  {
    name: 'recheck-named',
    stage: 'recheck',
    all: [
      {
        in: early,
        pattern: /复查|复评|复审|复检|届满|保牌|(?:[二两三四五六七八九2-9]|实现)连冠|[二两三四五六七八九]连(?:冠|创)|蝉联/,
        unless: new RegExp(`${history.source}|连续[^,。;，；]{1,4}[届次轮]`),
      },
    ],
    strength: 'likely',
  },
  {
    name: 'result-in-title',
    stage: 'feedback',
    all: [
      {
        in: ['title'],
        pattern:
          /反馈|(?:情况|结果|成绩|测评)通报|通报(?:大?会|会议)|通报[^,。;，；]{0,30}(?:测评|指数|考核|暗访)[^,。;，；]{0,8}(?:结果|情况|成绩|排名)|(?:测评|考核)(?:结果|成绩)?(?:公告|公布|揭晓)|(?:问题|反馈)?整改(?:工作)?(?:大?会|会议|推进|部署|动员|专题|调度)/,
      },
    ],
    strength: 'likely',
  },
  {
    name: 'result-is-commented-on',
    stage: 'feedback',
    all: [
      { in: ['title'], pattern: /讲评|点评/ },
      {
        in: ['lead', 'body'],
        pattern:
          /(?:国家|中央|省|自治区|第三方|国测|省测|测评组)[^,。;，；]{0,20}(?:测评|考核|评估|暗访)[^,。;，；]{0,10}(?:结果|成绩|排名|反馈|得分|丢分|失分)/,
        unless: history,
      },
    ],
    strength: 'likely',
  },
  {
    name: 'result-is-the-main-item',
    stage: 'feedback',
    all: [
      {
        in: ['lead'],
        pattern: /(?:通报|反馈|传达)了?[^,。;，；]{0,30}(?:测评|考核|测试|暗访|评估)[^,。;，；]{0,8}(?:结果|成绩|排名|反馈|问题)/,
        unless: /省|下步|要求/,
      },
      { in: ['lead', 'goal'], pattern: /整改|失分|短板|排名/ },
    ],
    notTitle: /动员|启动|誓师|推进|迎检|迎评|冲刺/,
    strength: 'unsure',
  },
  {
    name: 'assessment-at-the-door',
    stage: 'sprint',
    all: [
      {
        in: early,
        pattern:
          /迎检|迎评|迎测|迎考|迎国检|国检|国测|省检|(?:测评|检查|考核|考评|督查)组[^,。;，；]{0,10}(?:将|来|到|进驻|抵达|入驻)|实地测评|实地考察测评|入户(?:问卷|调查)|最后冲刺|冲刺(?:阶段|攻坚|动员|会)|倒计时|临门一脚|(?:距离?|离)[^,。;，；]{0,12}(?:测评|检查|验收|考核|国考|大考)[^,。;，；]{0,6}(?:还有|还剩|只有|只剩|仅有|仅剩|不到|不足|已不)|(?:迎接|应对)[^,。;，；]{0,16}(?:测评|检查|验收|考核|评估|大考|国考)/,
        unless: new RegExp(
          `${history.source}|迎检时|重迎检|(?:应付|突击)(?:式)?(?:迎检|检查|测评)|(?:迎检|检查|测评)(?:过|之)后|一走|没有[^,。;，；]{0,6}(?:检查|测评|考核)组`,
        ),
      },
    ],
    strength: 'likely',
  },
  {
    name: 'assessment-within-weeks',
    stage: 'sprint',
    all: [
      {
        in: ['body'],
        pattern:
          /(?:国家|中央|省|自治区|州|国|市)(?:级|里|上)?(?:的|委|文明办|文明委)?(?:模拟|实地|年度)?(?:测评|考评|考核|验收|评估|检查组|测评组)[^,。;，；]{0,4}(?:就在|即将|马上|临近|在即|将至|[^,。;，；]{0,8}(?:就要?|即将|马上)(?:开始|到来|进行|来)|在?[本下](?:月|周)|下旬|[0-9一二三四五六七八九十]+月(?:份|[上中下]旬))|(?:[本下]月|月底|[0-9一二三四五六七八九十]+月(?:份|底|初|[上中下]旬)|下周|近期|即将|马上|很快|就要)[,，]?[^,。;，；]{0,10}(?:国家|中央|省|自治区|州)[^,。;，；]{0,8}(?:测评|考评|考核|验收|评估|检查组)/,
        unless: new RegExp(`${history.source}|通报|结果|成绩|完成了|结束`),
      },
    ],
    notTitle: /反馈|表彰|启动|动员|誓师/,
    strength: 'unsure',
  },
  {
    name: 'called-to-arms-again-before-an-assessment',
    stage: 'sprint',
    all: [
      { in: ['title'], pattern: /再动员/ },
      {
        in: ['body'],
        pattern:
          /迎检|迎评|国检|(?:测评|检查|考核|考评)组[^,。;，；]{0,10}(?:来|到|进驻)|(?:测评|检查|验收|国考|大考)[^,。;，；]{0,8}(?:在即|将至|临近)/,
        unless: history,
      },
    ],
    strength: 'likely',
  },
  {
    name: 'decisive-words-in-the-last-autumn',
    stage: 'sprint',
    all: [{ in: early, pattern: /决战|决胜|收官|背水一战|冲刺/ }],
    given: 'decisive-season',
    strength: 'unsure',
  },
  {
    name: 'holder-keeps-up',
    stage: 'consolidate',
    all: [{ in: ['title'], pattern: /巩固|常态|长效|深化|更高质量|再提升/ }],
    given: 'holder',
    strength: 'likely',
  },
  {
    name: 'opening-meeting-by-name',
    stage: 'launch',
    all: [{ in: ['title'], pattern: /启动|动员|誓师/, unless: /再动员|再部署|再推进/ }],
    strength: 'likely',
  },
  {
    name: 'opening-meeting-convened',
    stage: 'launch',
    all: [
      {
        in: ['lead'],
        pattern:
          /(?:召开|举行)[^,。;，；]{0,40}(?<!再)(?:启动|动员|誓师)(?:部署)?(?:工作)?(?:大会|会议|会|仪式)|(?<!再)(?:启动|动员|誓师)(?:部署)?(?:工作)?(?:大会|会议|会|仪式)(?:[^,。;，；]{0,20}(?:召开|举行)|拉开(?:序幕|帷幕))/,
      },
    ],
    strength: 'likely',
  },
  {
    name: 'first-battle-in-title',
    stage: 'launch',
    all: [{ in: ['title'], pattern: /首战|开局|起步|启航|首年|新一轮|开好头|打响[^,。;，；]{0,6}(?:第一|头一|首)/, unless: /收官|总结/ }],
    notTitle: /推进|调度|点评|现场|反馈|迎检|督导|调研/,
    strength: 'likely',
  },
  {
    name: 'plan-and-opening-cue',
    stage: 'launch',
    all: [
      {
        in: ['body'],
        pattern: /(?:印发|下发|出台|宣读|解读)[^,。;，；]{0,30}(?:方案|任务分解|分解表)|签(?:订|署)[^,。;，；]{0,20}责任(?:书|状)|授旗/,
      },
      {
        in: early,
        pattern: /新一轮|开局之年|起步之年|首战|首年|吹响[^,。;，；]{0,10}号角|全面启动|正式启动|拉开[^,。;，；]{0,8}(?:序幕|帷幕)/,
        unless: /第[二三23]年|承上启下/,
        unlessSentence: /去年|前年|过去/,
      },
    ],
    notBody: /(?:今年|20\d\d年)是[^。]{0,40}(?:第[二三]年|承上启下|决胜之年|收官之年|攻坚之年)/,
    strength: 'likely',
  },
  {
    name: 'holder-makes-it-routine',
    stage: 'consolidate',
    all: [{ in: early, pattern: /巩固|常态|长效|深化|永远在路上|守成|金字招牌/ }],
    given: 'holder-by-own-words',
    strength: 'unsure',
  },
  {
    name: 'holder-keeps-the-plate',
    stage: 'consolidate',
    all: [{ in: ['body'], pattern: /保住|守住|擦亮|保持[^,。;，；]{0,6}荣誉|不能(?:砸|丢)|回潮|反弹|年年都有/ }],
    given: 'holder-by-own-words',
    notTitle: /攻坚|冲刺|迎检|迎评/,
    strength: 'unsure',
  },
  {
    name: 'consolidation-in-title',
    stage: 'consolidate',
    all: [{ in: ['title'], pattern: /巩固提升|巩固[^,。;，；]{0,14}(?:成果|称号)|常态长效|常态化|长效管理|深化文明/ }],
    notTitle: /攻坚|冲刺/,
    strength: 'likely',
  },
  {
    name: 'work-under-way',
    stage: 'advance',
    all: [{ in: ['title'], pattern: /推进|推动|调度|现场|点评|例会|专题|攻坚|督办|整治|督导|联席/ }],
    strength: 'likely',
  },
]

/** When no rule fits, work is under way: the commonest stage among local reports (a third of them). */
export const fallbackStage = 'advance' satisfies Stage

/** A phrase that tells whether a place holds the title, is on its way to it, or holds it and wants the next one. */
export type TrackCue = { readonly track: Track; readonly name: string; readonly pattern: RegExp; readonly unless?: RegExp }

const wish =
  /力争|争取|争创|确保|早日|努力|必将|目标|明年|誓|向着|顺利|如期|一举|能否|只有|提名|省级?文明|力夺|为[^,。;，；]{0,20}(?:而|基础)/

/** Ordered: words of holding the title are checked first because holders too speak of 创建. Read off local reports. */
export const trackCues: readonly TrackCue[] = [
  {
    track: 'holder',
    name: 'title-was-won',
    pattern:
      /(?:荣获|获得|获评|荣膺|蝉联|摘得|夺得|成功创(?:建|成)(?:为)?|被(?:命名|授予|评)为?|跻身|保留)[^,。;，；]{0,12}全国(?:县级)?文明(?:城市|县城|城区)(?!提名|测评|创建|工作)/,
    unless: wish,
  },
  {
    track: 'holder',
    name: 'plate-is-held',
    pattern: /(?:保住|守住|守好|捧回|拿到)[^,。;，；]{0,4}全国文明(?:城市|县城|城区)[^,。;，；]{0,10}(?:牌子|奖牌|招牌|荣誉)/,
    unless: wish,
  },
  {
    track: 'holder',
    name: 'title-in-hand',
    pattern:
      /(?:牌子|奖牌|称号|荣誉|桂冠)(?:拿)?到手|(?:成为|创成|建成|获评|跨入|进入)全国文明(?:城市|县城|城区)[^,。;，；]{0,8}(?:以后|以来|之后)|全国文明(?:城市|县城|城区)(?:建设)?常态(?:化|长效)|后创建时代/,
    unless: wish,
  },
  {
    track: 'holder',
    name: 'plate-is-held',
    pattern:
      /(?:荣誉|牌子|奖牌|招牌)[^,。;，；]{0,4}(?:来之不易|得来不易)|(?<![\u4e00-\u9fff]否|不)是全国文明(?:城市|县城|城区)(?=[,。;，；])/,
    unless: wish,
  },
  {
    track: 'holder',
    name: 'title-is-kept',
    pattern:
      /保牌|保留[^,。;，；]{0,10}(?:荣誉)?称号|[二两三四五六七八九]连冠|(?:巩固|守护|守住|擦亮|维护|保住)[^,。;，；]{0,14}(?:文明城市|文明县城|文明城区)[^,。;，；]{0,6}(?:成果|荣誉|称号|招牌|品牌|金字)/,
  },
  {
    track: 'holder',
    name: 'recheck-of-title',
    pattern: /全国文明(?:城市|县城|城区)[^,。;，；]{0,6}(?:复查|复审|届满)/,
    unless: /提名|省级?文明/,
  },
  {
    track: 'first',
    name: 'title-is-wanted',
    pattern:
      /首次(?:创建|争创|申报|参评)|铩羽而归|遗憾落(?:选|榜)|失之交臂|(?:力争|确保|争取|早日|如期|一举|顺利|必将|为)[^,。;，；]{0,24}(?:创成|创建成功|摘牌|夺牌|摘得|夺得|捧回|捧得|跻身|建成|拿下)|创[则建]?必成|争创全国文明(?:城市|县城|城区)|提名(?:城市|资格|县城)/,
    unless: /典范|卫生|园林|森林|保留|继续|再次|蝉联|连冠|高分|好成绩/,
  },
]
