import type { Template } from '../template.ts'

const advancing = { stage: 'advance', campaigns: ['全国文明城市'], documentType: 'report', track: null } as const

/** Other places, other years and other persons than those that the report is about. */
export const traps: readonly Template[] = [
  {
    name: 'model-city-visited',
    where: { kind: 'city' },
    when: { years: [2012, 2022], months: [4, 11] },
    title: '[学先进 找差距 促提升|他山之石] 我市召开赴{otherShort}学习考察[交流会|座谈会]',
    people: { a: '市委常委、宣传部部长', b: '市文明办主任', c: '副市长' },
    body: `[上周|前不久]，{place}组织考察团赴{other}学习文明城市创建经验。{md}，{place}召开学习考察座谈会，[交流体会，研究借鉴|谈收获、找差距]。{a+presided+spoke}主持会议并讲话，{c}参加会议。
    [考察团成员轮流发言。|座谈会上，大家争相发言。]{b+spoke}说，{other}[全民参与的氛围令人难忘|把好事做在群众开口之前]，[那里的出租车司机都能说出测评标准|那里的菜市场干净得像超市]；[区里的同志感到，差距不在钱上，在用心上|有的同志用手机拍了几百张照片，逐张讲给大家看]。
    {a.name}指出，[{otherShort}的经验可以学、学得来|学习{otherShort}，不是照抄]，[关键是结合我市实际|要学他们那股韧劲]。下一步，~2；[{@duty}|{@duty}|{@duty}]。{@measure}`,
    settled: { ...advancing, meetingType: '座谈会', accept: { track: ['first'], meetingType: ['经验交流会'] } },
  },
  {
    name: 'city-meeting-held-in-county',
    where: {
      kind: 'county',
      unique: true,
      provinces: [
        '130000',
        '140000',
        '210000',
        '320000',
        '330000',
        '340000',
        '350000',
        '360000',
        '370000',
        '410000',
        '440000',
        '450000',
        '610000',
      ],
    },
    when: { years: [2010, 2020], months: [4, 10] },
    title: '{city}全国文明城市创建工作现场会在{place}召开',
    people: { a: '{city}委副书记', b: '{city}副市长', c: '{short}县委书记' },
    body: `{md}，{city}全国文明城市创建工作现场会在{place}召开，[来自全市各县（市、区）的分管领导参观了{short}的{zh4..7}个点位|与会人员实地察看了{short}的街区改造和市场管理]。{a+spoke}出席会议并讲话，{b+presided}主持会议，{c+spoke}[致欢迎词|介绍了做法]。
    {a.name}指出，[{short}的做法说明，县城一样能创一流|小县城里藏着大文章]。~2；[{@duty}|{@duty}|{@duty}]。{@measure}
    [会上，五个县（区）作了交流发言。|会议还通报了全市上半年考核情况。]`,
    settled: { ...advancing, meetingType: '现场会', mode: 'on-site', place: 'city', level: 'city', accept: { track: ['first'] } },
  },
  {
    name: 'county-listens-to-city-meeting',
    where: {
      kind: 'county-level-city',
      unique: true,
      provinces: [
        '130000',
        '140000',
        '210000',
        '320000',
        '330000',
        '340000',
        '350000',
        '360000',
        '370000',
        '410000',
        '440000',
        '450000',
        '610000',
      ],
    },
    when: { years: [2013, 2022], months: [3, 11] },
    title: '{city}召开创建全国文明城市推进会 {short}设分会场',
    people: { a: '{city}委书记', b: '{city}长', c: '{place}委书记' },
    body: `{md}，{city}召开创建全国文明城市工作推进会，[会议以视频形式开到各县（市、区）|各县（市、区）设分会场]。{a+spoke}讲话，{b+presided}主持会议。{c}[等在{short}分会场参加会议|在{short}分会场收听收看]。
    {a.name}指出，{@meaning}{@meaning}他强调，~3；[{@duty}|{@duty}|{@duty}|{@duty}]。
    {city}会议结束后，{short}[接着开会|立即召开会议]贯彻落实，[要求结合各自实际抓好落实|对近期任务作了安排]。`,
    settled: {
      ...advancing,
      meetingType: '推进会',
      mode: 'video',
      place: 'city',
      level: 'city',
      accept: { track: ['first'], level: ['county-level-city'], mode: [null] },
    },
  },
  {
    name: 'numbers-and-years-of-others',
    where: { kind: 'city' },
    when: { years: [2013, 2020], months: [3, 9] },
    title: '我市部署[下一阶段|近期]创建全国文明城市重点工作',
    people: { a: '市委副书记、市长', b: '市政府秘书长' },
    body: `{md}，{place}召开创建全国文明城市工作部署会，[贯彻落实《关于深化文明城市创建的实施意见》（市委〔{y-1}〕{3..28}号）|对照《{place}创建全国文明城市三年规划（{y-1}—{y+1}年）》安排工作]。{a+spoke}讲话，{b+presided}主持。
    会议指出，[{y-2}年以来|自{y-2}年启动创建以来]，我市[先后投入{6..30}亿元用于城建|共改造道路{60..300}公里]，{@result}[确保{y+1}年通过国家测评，任务还很重|要实现{y+1}年的目标，时间已经不多]。
    {a.name}要求，[按照《全国文明城市测评体系（{y-1}年版）》|对照新版测评体系]，[把指标落到人头|抓紧补齐短板]；[{@duty}；|]{@duty}。{@measure}
    [会议还通报了去年底的满意度调查结果。|]`,
    settled: { ...advancing, meetingType: '部署会', accept: { track: ['first'], stage: ['launch'] } },
  },
  {
    name: 'same-county-name-needs-city',
    where: {
      kind: 'district',
      provinces: ['410000', '350000', '320000', '130000', '370000', '330000', '140000', '340000', '210000', '230000'],
    },
    when: { years: [2010, 2022], months: [3, 11] },
    title: '全区创建全国文明城市工作推进会召开',
    people: { a: '区委书记', b: '区长', c: '区委副书记' },
    body: `{ymd}，全区创建全国文明城市工作推进会[召开|在区委党校召开]。{a+spoke}[出席并讲话|讲话]，{b+presided}主持，{c+explained}[通报情况|部署工作]。
    {a.name}指出，作为{city}的[窗口|门户]，{short}[理当走在前、作表率|没有理由落在后面]。{@meaning}要求全区[各级各部门|上下]，~2；[{@duty}|{@duty}|{@duty}]。
    {@measure}[{@measure}|]
    [{place}各街道、区直各部门负责人参加会议。|{place}四大班子成员参加会议。]`,
    settled: { ...advancing, meetingType: '推进会', accept: { track: ['first', 'holder'] } },
  },
  {
    name: 'whole-city-without-name',
    where: { kind: 'city' },
    when: { years: [2008, 2022], months: [3, 11] },
    title: '全市创建全国文明城市工作推进会召开',
    people: { a: '市委书记', b: '市长', c: '市委副书记' },
    body: `{ymd}，全市创建全国文明城市工作推进会召开。{a+spoke}出席会议并讲话，{b+presided}主持会议，{c+explained}部署有关工作。
    {a.name}在讲话中指出，{@meaning}[我市的创建基础是好的|今年是我市创建的重要一年]，[但任务不轻、时间不等人|但离群众的期望还有距离]。
    {a.name}强调，~3；[{@duty}|{@duty}|{@duty}|{@duty}]。
    {@measure}{@measure}
    [{@closing}|]`,
    settled: { ...advancing, meetingType: '推进会', place: null, accept: { track: ['first'] } },
  },
  {
    name: 'our-school-nowhere',
    where: { kind: 'district' },
    when: { years: [2011, 2021], months: [3, 11] },
    title: '我校召开创建全国文明城市动员会',
    people: { a: '校长', b: '副校长' },
    body: `为[积极响应|落实]市、区创建全国文明城市的号召，{md}下午，我校召开全体教职工动员会。{b+presided}主持会议，{a+spoke}作动员讲话。
    {a.name}[要求|说]，[每位教师都是一面旗帜|老师怎么做，学生就怎么学]。[班主任利用班会讲清创建的意义|语文教师布置一篇写身边好人的作文|体育课上讲一讲排队的规矩]，[课间不追跑，食堂不浪费|见到纸屑弯弯腰，见到客人问声好]。[学校将评选“文明班级”，每月一次。|各年级组长签了责任书。][少先队组织开展了“我给城市洗洗脸”活动。|]`,
    settled: {
      ...advancing,
      stage: 'launch',
      meetingType: '动员会',
      level: 'school',
      place: null,
      accept: { track: ['first', 'holder'], stage: ['advance'] },
    },
  },
  {
    name: 'visit-then-meeting',
    where: { kind: 'city' },
    when: { years: [2010, 2023], months: [2, 11] },
    title: '{a.name}调研督导创建全国文明城市工作',
    people: { a: '市委书记', b: '副市长', c: '市委秘书长' },
    body: `{ymd}，{a}[深入|先后来到]{place}[主城区|老城区]调研督导创建全国文明城市工作。{b}、{c}[陪同|一同]调研。
    [在城北市场|来到一家农贸市场]，{a.name}[查看了摊位和下水道|同经营户拉起家常]，[叮嘱市场负责人把通道让出来|要求把卫生责任落到每个摊位]；[在老街|走进一条巷子]，[他蹲下身子看井盖|他推开公厕的门]，[问几天修好|说公厕干净不干净，最见管理水平]；[在建设工地，他提醒施工单位落实喷淋|在一个路口，他同执勤的民警、志愿者交谈]。
    随后，{a.name+presided+spoke}主持召开座谈会，[听取城管、住建、公安等部门汇报|听取各责任单位意见]。他强调，~2；[{@duty}|{@duty}|{@duty}]。{@measure}`,
    settled: {
      ...advancing,
      documentType: 'visit',
      documentFlags: ['visit'],
      meetingType: '座谈会',
      accept: { track: ['first'], meetingType: [null], documentType: ['report'], documentFlags: [[]] },
    },
  },
]
