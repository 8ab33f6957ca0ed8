import type { Template } from '../template.ts'

/** Opening meetings away from the ordinary city: prefectures, banners, municipal districts, cities directly below a province. */
export const launchesElsewhere: readonly Template[] = [
  {
    name: 'prefecture-launch-oath',
    where: { kind: 'prefecture' },
    when: { years: [2012, 2021], months: [3, 6] },
    title: '{place}[举行|召开]创建全国文明城市[动员大会|动员誓师大会]',
    people: {
      a: '{u}委书记',
      b: '{u}委副书记、[{u}长|代{u}长]',
      c: '{u}委[常委、宣传部部长|副书记]',
      d: '{u}人大常委会[主任|党组书记]',
      e: '副{u}长',
    },
    body: `“[全民参与，创则必成|创建有我，为家乡添彩]！”[{md}上午|{md}]，[嘹亮的口号|整齐的誓言]在[体育馆|民族文化广场|会议中心]里回响。{place}创建全国文明城市动员大会[在这里举行|在此召开]，[身着节日盛装的各族群众代表|机关干部、志愿者和各族群众代表]{zh2..5}千多人[参加|到会]。
    [大会由{b+presided}主持。|{b+presided}主持大会。]{c+explained}[部署创建任务|就创建工作作安排]，{d}[出席大会|出席]。
    {a+spoke}在讲话中[指出|说]，[民族团结是我们的底色，文明是我们的追求|青山绿水是家底，文明是面子也是里子]。{@meaning}[要坚持城市和乡村一起创、硬件和软件一起抓|要把创建同民族团结进步结合起来]；~2；[{@duty}|{@duty}|{@duty}]。
    [随后，|]{a.name}将[印有“创建先锋”字样的|]旗帜授予[{zh3..8}支志愿服务队|各县（市）代表队]。[在{e}的带领下|由{e}领誓]，全场[举起右手宣誓|齐声宣读创建誓词]：[爱家乡、讲文明、树新风|从我做起，从今天做起]。
    [{@measure}|]
    [大会开始前，与会人员参观了创建图片展。|会后，志愿者走上街头，为市民发放倡议书{2..9}000多份。]`,
    settled: {
      stage: 'launch',
      track: 'first',
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '动员会',
      accept: { track: [null] },
    },
  },
  {
    name: 'banner-autonomous-region-launch',
    where: { kind: 'banner' },
    when: { years: [2010, 2021], months: [3, 7] },
    title: '{place}召开创建自治区文明{c}[动员会|动员部署会]',
    slots: { c: '[城市|旗县]' },
    people: { a: '旗委书记', b: '旗委副书记、旗长', c1: '旗委常委、宣传部部长', d: '旗政协主席' },
    body: `{ymd}，{place}召开创建自治区文明{c}动员会，[贯彻自治区和{city}的部署|总结前段工作]，[动员全旗干部群众投身创建|向新一轮创建发起冲击]。{a+spoke}[出席会议并讲话|作动员讲话]，{b+presided}主持会议，{d}出席。
    {a.name}[强调|在讲话中说]，[草原上的城镇要有草原一样宽阔的胸怀和干净的环境|创建不能光看旗政府所在地，苏木镇和嘎查也要动起来]。~3；[{@duty}|{@duty}|{@duty}]。
    {c1+explained}[就《{place}创建自治区文明{c}实施方案》作了说明|对任务分解作了说明]。[各苏木镇、旗直各单位|{zh2..4}个苏木镇和{zh2..5}个单位]递交了[责任状|目标责任书]。
    [{@measure}|]`,
    settled: {
      stage: 'launch',
      track: null,
      campaigns: ['省级文明城市'],
      documentType: 'report',
      meetingType: '动员会',
      accept: { track: ['first'], meetingType: ['部署会'] },
    },
  },
  {
    name: 'municipal-district-civilized-district',
    where: { kind: 'municipal-district' },
    when: { years: [2012, 2021], months: [2, 5] },
    title: '{place}[启动新一轮|全面启动]全国文明城区创建[工作|]',
    people: { a: '区委书记', b: '区委副书记、区长', c: '区委常委、宣传部部长', d: '副区长' },
    body: `[日前|近日]，{city}{place}召开创建全国文明城区动员部署大会。[会议明确，|会议宣布，]从今年起用三年时间，[全力争创全国文明城区|力争跨入全国文明城区行列]。{a+spoke}[出席会议并讲话|作动员讲话]，{b+presided}主持会议，{c+explained}[通报了创建工作方案|作工作部署]。
    [记者从会上了解到|据介绍]，{short}区将实施[环境提升、秩序整治、服务优化|社区治理、公共文化、志愿服务]等{zh5..9}大行动，[列出{60..180}项任务清单|每个街道确定一名处级领导联系]。{@measure}
    {a.name}[要求|强调]，[城区大、人口多、情况复杂，更要把工作做细|越是老城，越要用绣花功夫]；~2；[{@duty}|{@duty}|{@duty}]。
    {d+signed}[代表区政府与各街道签订了责任书|和各街道签了责任书]。`,
    settled: {
      stage: 'launch',
      track: 'first',
      campaigns: ['全国文明城区'],
      documentType: 'report',
      meetingType: '动员会',
      accept: { track: [null], meetingType: ['部署会'], campaigns: [['全国文明城市']] },
    },
  },
  {
    name: 'direct-city-launch-goal-year',
    where: { kind: 'direct' },
    when: { years: [2015, 2019], months: [3, 3] },
    title: '[早动手 早见效|春来早 人更勤] {place}[吹响|打响]创文[集结号|攻坚战]',
    people: { a: '市委书记', b: '市委副书记、市长', c: '市委宣传部部长', d: '副市长' },
    body: `{md}，[春寒料峭，热气满堂|春耕刚刚开始]，{province}{place}就召开创建全国文明城市动员大会，[向全市干部群众发出号召|锣鼓催春，战鼓擂响]。{a+spoke}出席会议并讲话，{b+presided}主持。
    [按照规划|根据大会通过的安排]，{short}将力争到{y+2}年[成为全国文明城市|拿下这块牌子]。[时间紧，任务重|目标已经亮明]。{a.name}[要求|强调]，~3；[{@duty}|{@duty}|{@duty}]。
    {d+explained}[安排了上半年的工作|通报了任务分解情况]：{@measure}{@measure}
    [会上印发了《{place}创建全国文明城市责任分解表》。|]会后，{c}[带队检查了城区卫生|带领机关干部清扫街道]。`,
    settled: {
      stage: 'launch',
      track: 'first',
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '动员会',
      accept: { track: [null] },
    },
  },
  {
    name: 'city-commend-and-launch',
    where: { kind: 'city' },
    when: { years: [2009, 2021], months: [2, 4] },
    title: '{place}召开创建省级文明城市总结表彰暨创建全国文明城市动员大会',
    people: { a: '市委书记', b: '市长', c: '市委副书记', d: '市人大常委会主任', e: '市政协主席', f: '市委常委、宣传部部长' },
    body: `{ymd}，{place}召开创建省级文明城市总结表彰暨创建全国文明城市动员大会。{a+spoke}[出席并作重要讲话|发表讲话]，{b+presided}主持会议，{c+relayed}宣读表彰决定，{d}、{e}[出席会议|出席]，{f+explained}作工作部署。
    会议[回顾了创建省级文明城市的历程|对几年来的工作作了总结]。{@result}{@result}[大会表彰了[三十|四十|五十]个先进集体和{60..180}名先进个人|与会领导为先进单位和个人颁奖]。
    {a.name}指出，[省级文明城市只是一个台阶|摘得省级的牌子，是起点不是终点]，[下一步要向全国文明城市迈进|今天表彰先进，更是为了再次出发]。{@meaning}~3；[{@duty}|{@duty}|{@duty}]。
    {b.name+spoke}[就贯彻会议精神提出要求|在主持时要求]，[各单位要在一周内召开动员会|层层动员、人人参与]，[制定时间表和路线图|把目标细化到季、到月、到人]。
    [获奖单位代表和志愿者代表在会上发言。|会上，先进集体和市民代表作了发言。]`,
    settled: {
      stage: 'launch',
      track: 'first',
      campaigns: ['省级文明城市', '全国文明城市'],
      documentType: 'report',
      meetingType: '总结表彰会',
      meetingTypes: ['总结表彰会', '动员会'],
      accept: { stage: ['award'], track: [null], campaigns: [['全国文明城市'], ['全国文明城市', '省级文明城市']], meetingType: ['动员会'] },
    },
  },
]
