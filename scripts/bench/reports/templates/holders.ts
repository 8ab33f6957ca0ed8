import type { Template } from '../template.ts'

const holder = { campaigns: ['全国文明城市'], documentType: 'report', track: 'holder' } as const

/** Meetings of places that have the title: to keep it, to be looked at again, to go higher. */
export const holders: readonly Template[] = [
  {
    name: 'city-consolidate-routine',
    where: { kind: 'city' },
    when: { years: [2012, 2023], months: [2, 6] },
    title: '{place}召开全国文明城市[常态长效|常态化]建设工作推进会',
    people: { a: '市委副书记', b: '市委常委、宣传部部长', c: '副市长' },
    body: `{ymd}，{place}召开全国文明城市常态长效建设工作推进会。{a+spoke}出席会议并讲话，{b+presided}主持会议，{c}[出席|参加会议]。
    {a.name}指出，[获评全国文明城市不是终点|牌子拿到手，工作才开始]，[创城难，守城更难|文明建设永远在路上]。{@meaning}
    会议强调，[要防止歇口气、松松劲的思想|要克服牌子到手、万事大吉的心理]，把[创建时的好办法固定下来|突击式整治转为日常管理]。{@measure}{@measure}[{@measure}|]~2；[{@duty}|{@duty}]。
    [会议审议了《{place}文明城市长效管理办法》。|会上印发了《{place}市民文明手册》。]`,
    settled: { ...holder, stage: 'consolidate', meetingType: '推进会' },
  },
  {
    name: 'district-consolidate-symposium',
    where: { kind: 'district', unique: true },
    when: { years: [2017, 2023], months: [1, 12] },
    title: '[巩固成果再出发|让文明成为习惯] {place}听取[市民|居民]对文明城市建设的意见',
    people: { a: '区委常委、宣传部部长', b: '社区工作者', c: '出租车司机' },
    body: `[没有横幅，没有发言稿|一张长桌，十几把椅子]，{md}，{place}召开巩固全国文明城市成果座谈会，请来{zh8..20}位市民[说真话、提意见|给城市管理挑毛病]。{a+presided+spoke}主持座谈会并讲话。
    [作为全国文明城市的主城区|成为全国文明城市的一员以后]，[城区面貌变化有目共睹|日子一天比一天舒心]，但[老百姓的要求也更高了|也有些地方出现反弹]。{b+spoke}[说|反映]，[共享单车又占了盲道|晚上的广场舞音量有点大]；{c+spoke}[建议|提出]，[机场、车站的候客区要有规矩|给司机多修几个能歇脚的驿站]。
    {a.name}[认真记录，不时追问|边听边记]。他说，{@meaning}[意见由区文明办三天内分派，办理结果逐一回复|大家提的意见，能办的马上办，不能办的说清原因]，[要坚持常态长效，不搞一阵风|把巩固的功夫下在平时]。`,
    settled: { ...holder, stage: 'consolidate', meetingType: '座谈会', lay: ['b', 'c'] },
  },
  {
    name: 'city-recheck-three-in-a-row',
    where: { kind: 'city' },
    when: { years: [2011, 2022], months: [3, 9] },
    title: '[志在必得|力保荣誉] 剑指“{n}连冠” {place}召开全国文明城市复评迎检[动员|动员部署]大会',
    slots: { n: '[三|四|五]' },
    people: { a: '市委书记', b: '市长', c: '市委常委、宣传部部长', d: '市委秘书长' },
    body: `“[金字招牌，丢不起！|守不住，就对不起全市人民。]”{md}，{place}召开全国文明城市复评迎检动员大会，[向“{n}连冠”目标发起冲击|吹响夺取“{n}连冠”的号角]。{a+spoke}[出席并讲话|发表动员讲话]，{b+presided}主持会议，{c+explained}[部署复评工作|对复评任务作出安排]，{d}[出席|参加会议]。
    [回望来路，|]{short}[此前已连续获得全国文明城市称号|多年来蝉联全国文明城市]，[荣誉的背后是全市人民的汗水|城市的美誉度越来越高]。{@result}[但复评的标准在提高、对手在前进，不进就是退。|复评指标更细、要求更严，吃老本是要出局的。]
    {a.name}强调，[要把复评当作第一次创建来对待|保牌的难度不亚于夺牌]。~3；[{@duty}|{@duty}|{@duty}]。{@measure}{@measure}
    {b.name+spoke}要求，[各级各部门要把今天的会议精神传达到每个岗位|从明天起每天巡查、每周通报]，[哪里出问题，哪里的负责人就要说清楚|对影响复评的单位和个人严肃追责]。`,
    settled: { ...holder, stage: 'recheck', meetingType: '动员会', accept: { meetingType: ['部署会', '迎检会'] } },
  },
  {
    name: 'county-sanitary-recheck',
    where: { kind: 'county' },
    when: { years: [2012, 2023], months: [3, 11] },
    title: '{place}召开国家卫生县城复审暨全国文明城市创建工作[部署会|安排部署会]',
    people: { a: '县委副书记、县长', b: '县委副书记', c: '副县长' },
    body: `{ymd}，{city}{place}召开国家卫生县城复审暨全国文明城市创建工作部署会。{a+spoke}讲话，{b+presided}主持，{c+explained}[安排国家卫生县城复审工作|通报复审准备情况]。
    [国家卫生县城三年一复审，今年轮到我县。|今年下半年，国家卫生县城将迎来复审。]会议[要求|强调]，[旱厕改造、病媒防制、“七小”行业整治都要达标|集贸市场和小餐饮店是复审的重点]，[不留死角、不打折扣|宁可现在多流汗]。{@measure}
    [同时|会议指出，]要[以复审促创文|一体推进两项工作]；~2；[{@duty}|{@duty}]。`,
    settled: {
      ...holder,
      campaigns: ['国家卫生县城', '全国文明城市'],
      stage: 'recheck',
      track: null,
      meetingType: '部署会',
      accept: { track: ['first', 'holder'], stage: ['advance'] },
    },
  },
  {
    name: 'city-upgrade-launch',
    where: { kind: 'city' },
    when: { years: [2021, 2023], months: [2, 5] },
    title: '[对标典范 追求卓越 |从“文明城市”迈向“典范城市”丨]{place}召开创建全国文明典范城市动员大会',
    people: { a: '市委书记', b: '市委副书记、市长', c: '市委常委、宣传部部长', d: '市政协主席', e: '市人大常委会主任' },
    body: `{ymd}，{place}召开创建全国文明典范城市动员大会，[动员全市上下向更高目标迈进|标志着我市向典范城市发起冲击]。{a+spoke}出席会议并讲话，{b+presided}主持会议，{c+explained}[作工作部署|就创建方案作说明]，{d}、{e}[出席会议|等出席]。
    {a.name}指出，[要以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的创新理论。|][全国文明典范城市是文明城市的升级版|典范城市是城市文明建设的新标杆]，[创建典范，要有更高的标准、更细的举措|既要面子更要里子，既要一时更要一世]。{@meaning}
    {a.name}强调，~3；[{@duty}|{@duty}|{@duty}]。{@measure}{@measure}
    会议印发了《{place}创建全国文明典范城市行动方案（{y}—{y+2}年）》。[市民代表、志愿者代表发出了倡议。|部分县（市、区）和部门作了表态发言。]`,
    settled: {
      ...holder,
      campaigns: ['全国文明典范城市'],
      stage: 'upgrade',
      track: 'upgrade',
      meetingType: '动员会',
      accept: { campaigns: [['全国文明典范城市', '全国文明城市']] },
    },
  },
  {
    name: 'district-upgrade-advance',
    where: { kind: 'district' },
    when: { years: [2021, 2023], months: [3, 10] },
    title: '{place}：以典范之姿[走在前|当先锋] 全域推进典范城市创建',
    people: { a: '区委书记', b: '区委常委、宣传部部长', c: '副区长' },
    body: `{md}下午，{city}{place}召开争创全国文明典范城市工作推进会。{a+spoke}出席并讲话，{b+presided}主持会议，{c+explained}[汇报进展|通报重点项目进度]。
    会议[指出|强调]，[主城区要在争创典范中当主力|典范城市比的是精细，拼的是温度]。[要建设“一刻钟文明实践圈”|打造{zh2..6}条典范街区]，{@measure}{@measure}[要让城市处处有风景、人人懂礼让|从细微处体现典范的含金量]。
    {a.name}要求，~2；[{@duty}|{@duty}|{@duty}]。`,
    settled: { ...holder, campaigns: ['全国文明典范城市'], stage: 'upgrade', track: 'upgrade', meetingType: '推进会' },
  },
]
