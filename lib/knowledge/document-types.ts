import type { DocumentType } from '#lib/report/index.ts'

/**
 * One tell of a kind of text. `title` and `body` are both to be met when both are given; `opening` looks at the first two paragraphs.
 * `count` is how often `body` must occur.
 */
export type DocumentTypeRule = {
  readonly name: string
  readonly type: DocumentType
  readonly title?: RegExp
  readonly opening?: RegExp
  /** Title words with which the rule does not hold. */
  readonly notTitle?: RegExp
  readonly body?: RegExp
  readonly count?: number
  readonly strength: 'certain' | 'likely' | 'unsure'
}

/** Ordered; the first rule whose tells are all there decides. From general knowledge of the genres of Chinese official writing. */
export const documentTypeRules: readonly DocumentTypeRule[] = [
  {
    name: 'chapters-and-dialogue',
    type: 'fiction',
    title: /第[一二三四五六七八九十百零〇0-9]+[章回节]/,
    body: /[“"][^”"]{2,60}[”"][^,。，]{0,8}(?:说|道|问|笑|叹)|(?:说|问|笑|叹)道/,
    count: 2,
    strength: 'likely',
  },
  {
    name: 'chapter-and-speakers',
    type: 'fiction',
    title: /^第[一二三四五六七八九十百零〇0-9]+[章回]/,
    body: /(?:^|\n)\s*[“"][^”"\n]{2,60}[?!？！。…][”"](?=[\u4e00-\u9fff])/,
    count: 2,
    strength: 'likely',
  },
  {
    name: 'dialogue-throughout',
    type: 'fiction',
    body: /[“"][^”"]{2,60}[?!？！。,，][”"][^,。，]{0,8}(?:说道|问道|笑道|叹道|说着|心想)|(?:问|笑|叹|喝|骂|答)道[:：,，]?[“"]/,
    count: 3,
    strength: 'likely',
  },
  {
    name: 'inner-life',
    type: 'fiction',
    body: /心里(?:清楚|一沉|一紧|咯噔|明白|暗|却|像)|压低(?:了)?(?:嗓子|声音)|没有(?:接话|回答|吭声|说话|抬头|作声)|一片死寂|叹了(?:一)?口气|喉咙发|青筋|手心(?:里)?(?:全是|冒|出)|忽然想起|苦笑|冷笑|脸(?:色)?[^,。，]{0,3}(?:一沉|沉了|白了|铁青|变了)|目光[^,。，]{0,6}(?:从|扫|落|停)|弹了弹|皱了皱眉|抽着?(?:闷)?烟|烟雾缭绕|嘴角/,
    count: 4,
    strength: 'likely',
  },
  { name: 'host-script-title', type: 'script', title: /主持词|主持稿|主持讲话/, strength: 'certain' },
  {
    name: 'host-script',
    type: 'script',
    body: /现在开会|下面[,，]?(?:请|有请)|会议(?:共有|进行)[^。]{0,6}第?[一二三四五六七八九]?项议程|进行[^。]{0,6}第[一二三四五六七八九]项/,
    count: 2,
    strength: 'likely',
  },
  {
    name: 'speech-title',
    type: 'speech',
    title: /(?:上的?|中的?)(?:讲话|发言|致辞|报告)|讲话(?:稿|提纲)?$|表态发言|发言稿|动员讲话/,
    strength: 'certain',
  },
  { name: 'notice-title', type: 'notice', title: /关于[^。]{2,60}的?(?:通知|公告|通告|函)$|^(?:会议)?通知$/, strength: 'certain' },
  {
    name: 'plan-title',
    type: 'plan',
    title: /(?:方案|计划|要点|规划|意见|办法|责任书|任务书|细则|预案|路线图|任务分解(?:表)?|分解表|(?:任务|责任)清单)(?:\(|（|$)/,
    notTitle: /听取|征求|召开|举行|征集|解读|审议|学习/,
    strength: 'certain',
  },
  {
    name: 'open-letter',
    type: 'other',
    title: /倡议书|(?:一|公开)封?信$|(?:知识|百)问(?:答|百答)?|问答$|应知应会|评论员|社论|时评|短评|三字经|顺口溜|手册$|题库/,
    strength: 'likely',
  },
  {
    name: 'notice-text',
    type: 'notice',
    opening: /(?:有关事项|事宜)[^。]{0,6}通知如下|(?:印发|转发)给你们[,，]?请|特此(?:通知|通告|公告)/,
    notTitle: /召开|举行/,
    strength: 'likely',
  },
  {
    name: 'plan-text',
    type: 'plan',
    opening: /(?:制定|制订|拟定|提出)(?:如下|本|以下|此)(?:实施|工作|行动)?(?:方案|计划|意见|办法|预案)/,
    notTitle: /召开|举行/,
    strength: 'likely',
  },
  {
    name: 'commendation-title',
    type: 'list',
    title: /关于(?:表彰|表扬|命名|授予|公布)[^。]{2,60}(?:通报|决定|名单)$/,
    strength: 'likely',
  },
  { name: 'list-title', type: 'list', title: /名单|一览表?|榜单|红黑榜|公示$/, strength: 'likely' },
  {
    name: 'summary-title',
    type: 'summary',
    title: /(?:总结|小结|汇报|情况的?报告|工作报告|自查报告|述职|经验材料|工作情况|进展情况)(?:材料|提纲)?(?:\(|（|$)/,
    notTitle: /召开|举行|听取|通报|调研|督导|检查|督查|视察/,
    strength: 'likely',
  },
  {
    name: 'summary-text',
    type: 'summary',
    opening: /(?:现将|现就)[^。]{0,30}(?:汇报|报告|总结)如下/,
    strength: 'likely',
  },
  {
    name: 'speech-opening',
    type: 'speech',
    opening:
      /同志们[:：!！,，]|今天[,，]?(?:我们|市委|区委|县委)[^。]{0,30}(?:召开|举行)|我(?:再)?讲[一二三四五六七八九几两]点|我就[^。]{0,40}(?:讲|谈)/,
    strength: 'likely',
  },
  {
    name: 'speech-first-person',
    type: 'speech',
    body: /(?:下面|最后)[,，][^。]{0,40}我(?:再)?(?:讲|强调|谈|提)|刚才[,，][^。]{0,40}(?:讲话|发言|通报)[^。]{0,20}我(?:完全)?(?:同意|赞同)/,
    strength: 'likely',
  },
  {
    name: 'title-won',
    type: 'award-news',
    title:
      /喜报|捷报|荣获|荣膺|捧回|入选|入围|上榜|榜上有名|获评|获批|蝉联|斩获|跻身|成功创(?:建|成)|(?:摘|夺)(?:得|下|取)|被(?:命名|授予|评为)|(?:顺利|成功|高分)?通过[^,，。]{0,16}(?:复审|复查|复评|验收|考核)|(?:进入|迈入)[^,，。]{0,16}(?:行列|名单)/,
    notTitle: /召开|举行|大会|会议|推进|部署|动员|力争|争取|确保|迎接|冲刺/,
    strength: 'likely',
  },
  { name: 'feature-title', type: 'feature', title: /纪实|巡礼|综述|特写|掠影|见闻|手记|探访|走笔|写真/, strength: 'likely' },
  {
    name: 'convened',
    type: 'report',
    opening:
      /(?:召开|举行|举办|组织召开|主持召开)[^。]{0,80}(?:会|仪式|讲堂|培训班)|开(?:了|起)?(?:一场|一次)?(?:院坝|坝坝|板凳|夜话|议事|屋场|庭院|碰头|现场|动员|推进|部署|调度|座谈)会|开(?:了|起)(?:一[场次个])[^,，。]{0,16}会[”"]?(?=[,，。])|(?:会|会议|大会)(?:就?在[^,，。]{0,30}|准时|如期|隆重|顺利)?(?:召开|举行|开幕|开始)/,
    strength: 'certain',
  },
  {
    name: 'meeting-told',
    type: 'report',
    opening:
      /(?:推进|动员|部署|调度|现场|观摩|反馈|点评|座谈|专题|表彰|总结|通报|复查|迎检|誓师|启动|听证|恳谈|布置)[^,，。“”]{0,8}(?:大会|会议|会)[”"]?(?:上(?!,?记者)|把会场|搬[到进]|就在)/,
    body: /会议?由[^。]{2,40}主持|主持(?:了)?(?:会议|大会|推进会)|(?:出席|参加)(?:了)?(?:会议|大会)/,
    strength: 'likely',
  },
  { name: 'sidelight-title', type: 'feature', title: /侧记/, strength: 'likely' },
  {
    name: 'convened-in-title',
    type: 'report',
    title: /召开|举行|会议|(?:动员|推进|推动|调度|部署|反馈|通报|现场|专题|启动)(?:工作)?(?:大会|会)/,
    strength: 'likely',
  },
  { name: 'visit-title', type: 'visit', title: /调研|督导|督查|视察|巡查|走访|检查|考察|暗访|察看|慰问/, strength: 'likely' },
  {
    name: 'visit-opening',
    type: 'visit',
    opening: /(?:来到|深入|先后|赴|到)[^。]{0,60}(?:调研|督导|督查|视察|巡查|走访|检查|察看|查看|考察)|一行[^。]{0,20}(?:调研|督导|检查)/,
    strength: 'likely',
  },
  { name: 'meeting-speaks', type: 'report', body: /会议(?:指出|强调|要求|认为|通报|传达)|出席(?:会议)?并讲话/, strength: 'unsure' },
  {
    name: 'scene',
    type: 'feature',
    opening: /^\s*(?:清晨|早上|早晨|一大早|傍晚|入夜|夜幕|初[春夏秋冬]|盛夏|深秋|隆冬|走进|走在|漫步|行走在|每天|如今|秋日|春日|暖阳)/,
    strength: 'unsure',
  },
  { name: 'feature', type: 'feature', body: /记者(?:了解到|看到|从|来到|在)|近年来|今年以来/, strength: 'unsure' },
]

/** Words of a visit inside a report of a meeting, and of a meeting at the end of a visit. */
export const visitPattern =
  /实地(?:察看|查看|督导|调研|检查|走访|观摩|考察)|(?:先后|深入|来到|一行)[^。]{0,60}(?:察看|查看|督导|调研|检查|走访|视察)/
export const meetingAfterVisitPattern = /(?:随后|座谈会上|在随后|(?:调研|督导|检查|察看)(?:结束|后|之后))[^。]{0,16}(?:召开|举行|主持召开)/
