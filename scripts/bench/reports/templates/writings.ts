import type { Template } from '../template.ts'

const city = { campaigns: ['全国文明城市'], track: null } as const

/** Texts that are no meeting report: model speeches, features, summaries, appeals, novels. */
export const writings: readonly Template[] = [
  {
    name: 'masked-speech-model-text',
    where: { kind: 'city' },
    when: { years: [2012, 2020], months: [3, 9] },
    title: '在全{m}创建全国文明城市推进会上的讲话（范文）',
    slots: { m: '[市|县|区]', x: '[XX|××]' },
    body: `[（20{x}年X月X日）|（X年X月X日）]
    同志们：
    [根据{x}的安排，|]今天召开全{m}创建全国文明城市推进会，[主要任务是|目的是]贯彻落实{x}会议精神，[总结前一阶段工作|分析形势]，[动员全{m}上下进一步行动起来|安排部署下一步工作]。刚才，X{m}长[通报了工作情况|作了部署]，我完全赞成。下面，我讲三点意见：
    一、[统一思想，提高认识|认清形势，增强信心]
    {@meaning}{@meaning}自20{x}年以来，我{m}[取得了明显成效|做了大量工作]，但与兄弟{m}相比[还有差距|仍有不足]。{@problem}{@problem}
    二、[突出重点，全力攻坚|抓住关键，务求实效]
    {@talk}
    {@measure}{@measure}{@measure}
    三、[加强领导，落实责任|严格督查，形成合力]
    {@talk}
    ~3；[{@duty}|{@duty}|{@duty}]。
    [同志们，|]让我们在{x}的坚强领导下，[真抓实干，奋力拼搏|锐意进取]，[为把我{m}建设得更加美好而努力奋斗！|共同谱写{x}发展新篇章！]`,
    settled: {
      ...city,
      stage: 'advance',
      documentType: 'template',
      documentFlags: ['masked'],
      meetingType: '推进会',
      level: null,
      place: null,
      date: null,
      accept: {
        track: ['first'],
        level: ['city', 'county', 'district'],
        documentFlags: [['masked', 'document-site']],
        documentType: ['speech'],
      },
    },
  },
  {
    name: 'masked-report-model-text',
    where: { kind: 'county' },
    when: { years: [2012, 2020], months: [3, 9] },
    title: '[××|XX]县召开创建文明城市动员大会信息稿',
    slots: { x: '[XX|××]' },
    body: `X月X日，{x}县召开创建文明城市动员大会。县委书记{x}出席会议并讲话，县长{x}主持会议。{x}、{x}等县领导参加会议。
    {x}指出，创建文明城市是[全县的一件大事|一项重大任务]。{@meaning}{@meaning}
    {x}强调，~3；[{@duty}|{@duty}|{@duty}|{@duty}]。{@measure}{@measure}
    会上，{x}局、{x}镇作了表态发言。{x}宣读了《{x}县创建文明城市实施方案》。[{@closing}|]`,
    settled: {
      ...city,
      stage: 'launch',
      documentType: 'template',
      documentFlags: ['masked'],
      meetingType: '动员会',
      level: null,
      place: null,
      date: null,
      accept: { track: ['first'], level: ['county'], documentType: ['report'], documentFlags: [['masked', 'document-site']] },
    },
  },
  {
    name: 'feature-of-a-city',
    where: { kind: 'city' },
    when: { years: [2014, 2022], months: [3, 10] },
    title: '[一座城的自我更新|向美而行|把文明刻进街巷]——{place}创建全国文明城市纪实',
    people: { a: '环卫工人', b: '居民', c: '老教师' },
    body: `清晨五点，[{short}的街灯还亮着|太阳还没有升起]，{a.name}的扫帚已经[划过|扫过]三条街。[他记得，八年前这条街上到处是污水和菜叶。|“以前一早上能装满三车垃圾，现在半车都装不满。”他说。]
    变化是一点一点来的。[{@measure}|城里的每一条街，都悄悄变了模样。]{@measure}{@measure}
    [在东门小区|在机械厂家属院]，{b.name}[推开窗就是一片小花园|指着墙上的“红黑榜”给记者看]。“[楼道里的旧沙发、破纸箱，是大家你一件我一件搬下去的|起初谁也不信能改，现在谁要是乱扔，邻居先不答应]。”
    [改变从细小处开始|文明也在人们心里扎根]。[放学时分|每天傍晚]，{c.name}[举着小旗|站在校门口]，[护送孩子们过马路，十多年没有缺过一天|一站就是{zh6..9}年]。“[孩子们向我敬个礼，我就浑身是劲。|大家让一让，路就宽了。]”
    {@result}{@result}[{@meaning}|]
    [“创建为民，创建靠民。”|城市的温度，藏在柴米油盐里。][{short}人相信|在{place}]，[最好的风景，是人的笑脸|这座城的故事，还在继续]。`,
    settled: {
      ...city,
      stage: 'advance',
      documentType: 'feature',
      meetingType: null,
      date: null,
      bystanders: ['a', 'b', 'c'],
      accept: { track: ['first', 'holder'], stage: ['launch', 'sprint', 'consolidate', 'other'] },
    },
  },
  {
    name: 'summary-of-a-year',
    where: { kind: 'county' },
    when: { years: [2010, 2022], months: [12, 12] },
    title: '{place}{y}年创建全国文明城市工作总结',
    body: `{y}年，在上级的[正确领导|关心支持]下，{province}{place}紧紧围绕创建全国文明城市目标，[以为民、惠民、利民为宗旨|坚持问题导向]，[扎实推进各项工作，现将情况总结如下|各项工作取得新进展，现总结如下]：
    一、[主要做法|工作开展情况]
    （一）[加强领导，健全机制。|成立专班，压实责任。][县委、县政府主要领导{6..12}次召开会议研究创建工作|全县成立{6..12}个专项工作组，每月一调度]，[制定下发《{place}创建全国文明城市任务分解表》|印发各类文件{12..40}份]。
    （二）[广泛宣传，营造氛围。|宣传发动，凝聚人心。]{@measure}[共发放宣传册{1..9}万余份。|全年发送公益短信{10..60}万条。]
    （三）[集中整治，改善环境。|重点整治，补齐短板。]{@measure}{@measure}{@measure}
    （四）[文化惠民，提升素质。|典型引路，以文化人。]{@measure}
    二、取得成效
    {@result}{@result}{@result}{@result}
    三、存在问题
    [一年来，创建工作虽然取得了一定成效，但也存在不足。|对照标准，还有以下差距：]{@problem}{@problem}{@problem}
    四、下一步打算
    {y+1}年，[我县将对照测评体系做好以下工作|我们将着力抓好以下工作]：~3；[{@duty}|{@duty}|{@duty}]。
    {place}创建全国文明城市工作领导小组办公室
    {pub.ymd}`,
    settled: {
      ...city,
      stage: 'advance',
      documentType: 'summary',
      meetingType: null,
      date: null,
      accept: { track: ['first'], stage: ['feedback', 'consolidate', 'other'] },
    },
  },
  {
    name: 'appeal-to-residents',
    where: { kind: 'city' },
    when: { years: [2010, 2022], months: [3, 9] },
    title: '创建全国文明城市倡议书',
    body: `{place}广大市民朋友们：
    [创建全国文明城市，是我们共同的心愿|城市是我们共同的家园]。[每一位市民都是创建的主人、也是文明的受益者|文明，离我们每一个人都很近]。[为此，市创建办向全市市民发出如下倡议：|在此，我们倡议：]
    一、做文明的[宣传者|传播者]。[主动了解创建知识，带动家人朋友|多说文明话，多做文明事]。
    二、做环境的[守护者|维护者]。[不乱扔、不乱贴、不乱吐|自觉维护门前和楼道卫生]。
    三、做秩序的[遵守者|践行者]。[行人不闯红灯，车辆礼让行人|排队上车，主动让座]。
    四、做奉献的[参与者|志愿者]。[加入志愿服务队伍，帮助身边有困难的人|每月做一件好事]。
    五、做诚信的[示范者|实践者]。[买卖公平，童叟无欺|说到做到，言而有信]。
    [朋友们，{short}因你而美！|让我们从现在做起，从点滴做起，为{short}加油！]
    {place}创建全国文明城市工作领导小组办公室
    {pub.ymd}`,
    settled: {
      ...city,
      stage: 'advance',
      documentType: 'other',
      meetingType: null,
      date: null,
      accept: { track: ['first'], stage: ['launch', 'other', 'sprint'], documentType: ['notice'] },
    },
  },
  {
    name: 'knowledge-contest',
    where: { kind: 'district' },
    when: { years: [2012, 2023], months: [4, 11] },
    title: '{place}举办文明[知识|礼仪]竞赛',
    people: { a: '区委宣传部副部长' },
    body: `{md}，{city}{place}[举办|在文化馆举办]文明知识竞赛，[来自街道、机关、学校的{12..30}支代表队同台竞技|{40..90}名选手参加决赛]。
    比赛分[必答、抢答和风险题三个环节|初赛、复赛、决赛]，[内容涉及交通法规、生活礼仪、垃圾分类|题目取自《市民文明手册》]。[场上抢答声此起彼伏，场下加油声不断|一位外卖小哥两次答对加分题，赢得满场掌声]。[经过激烈角逐，|最终，][城关街道代表队|区第一中学代表队]获得一等奖。
    {a+spoke}[为获奖队颁奖并致辞|为选手颁奖并说]，[知识是纸上的，文明要落在脚下|希望大家把学到的带回家、带到单位]。[竞赛通过网络直播，观看人数超过{2..9}万。|]`,
    settled: {
      stage: 'other',
      campaigns: ['全国文明城市'],
      track: null,
      documentType: 'other',
      meetingType: null,
      date: null,
      accept: { documentType: ['report', 'feature'], campaigns: [[]], stage: ['advance', null], track: ['first', 'holder'] },
    },
  },
  {
    name: 'novel-chapter',
    where: { kind: 'city' },
    when: { years: [2012, 2020], months: [3, 9] },
    title: '第{zh12..60}章 [会前|夜谈|风波]',
    slots: { town: '[玉关市|临洲市|青浦河市|宁川市]' },
    people: { a: '', b: '', c: '' },
    body: `{a.name}[推开|轻轻带上]会议室的门，[里面烟雾缭绕|里面的笑声一下子停了]。墙上的横幅写着“{town}创建全国文明城市攻坚动员大会”，[一个字已经歪了|红得刺眼]。
    “[来晚了？|都坐着吧。]”{b.name}抬起头，[眼里闪过一丝不悦|嘴角一撇]。“[昨晚暗访的片子你看了吗？|垃圾堆到第一中学门口了，你让我怎么向省里交代？]”
    {a.name}没有[说话|立刻回答]，[心里却翻江倒海|手心里全是汗]。他想起[昨夜妻子的眼泪|老书记临走时的话]：[这座城市欠百姓的，比欠上级的多得多|做官要做事，做事先做人]。
    “[我的意见是，把责任先划清。|钱从哪里来，人从哪里来？]”{c.name}[慢悠悠地弹了弹烟灰|不紧不慢地开了口]，[会场里立刻响起一片附和声|空气仿佛凝固了]。
    “[散会！|好，就这么定了。]”{b.name}[把茶杯往桌上重重一放|拂袖而去]，[只留下满屋子面面相觑的人|门外的雨，下得更大了]。`,
    settled: {
      stage: 'other',
      campaigns: ['全国文明城市'],
      track: null,
      documentType: 'fiction',
      meetingType: null,
      level: null,
      place: null,
      date: null,
      bystanders: ['a', 'b', 'c'],
      accept: { stage: ['launch', null], campaigns: [[]], level: ['city'], meetingType: ['动员会'] },
    },
  },
]
