import type { Template } from '../template.ts'

const advancing = { stage: 'advance', campaigns: ['全国文明城市'], documentType: 'report', track: null } as const

/** Zones, companies, communities and villages. */
export const smallPlaces: readonly Template[] = [
  {
    name: 'zone-advance',
    where: { kind: 'zone' },
    when: { years: [2015, 2023], months: [3, 10] },
    title: '{place}召开全国文明城市创建工作推进会',
    people: { a: '党工委书记、管委会主任', b: '党工委副书记', c: '管委会副主任' },
    body: `{md}[上午|下午|]，{place}召开全国文明城市创建工作推进会，[贯彻全市创建工作会议精神|对标对表找差距]，[推动园区创建工作再上新台阶|部署园区下一步工作]。{a+spoke}[出席并讲话|作讲话]，{b+presided}主持会议，{c+explained}[通报前期工作|安排近期任务]。
    {a.name}强调，[园区不光要产值，也要颜值|企业来不来，先看环境好不好]。[厂区周边的乱停乱放，由企业和执法队一起管|职工宿舍、食堂和工地围挡是园区的短板]；[{@duty}；|]{@duty}。{@measure}
    [园区{20..60}家企业的代表签订了承诺书。|部分企业负责人参加会议。]`,
    settled: { ...advancing, meetingType: '推进会', accept: { track: ['first', 'holder'] } },
  },
  {
    name: 'zone-short-of-name',
    where: { kind: 'zone' },
    when: { years: [2014, 2022], months: [7, 10] },
    title: '[高标准 严要求|抓细抓实 争分夺秒] {place}部署创文迎检工作',
    people: { a: '管委会主任', b: '管委会副主任', c: '党工委委员' },
    body: `{d}，{place}管委会召开创建全国文明城市迎检工作部署会。[离实地测评不到一个月|测评在即]，[全区上下放弃周末休息|各村（社区）已进入临战状态]。{a+spoke}讲话，{b+presided}主持，{c}参加。
    会议[对点位逐个过筛|把{30..80}个点位逐个分到人]：[商业街的门前三包由街道和商户共同负责|公交站台的玻璃破损要在两天内更换]；[工地围挡要补绘、公益广告要更新|安置小区的绿化带要补种]；[问卷要入户讲清楚|志愿者从今晚起上岗]。
    {a.name}[要求|强调]，~2；[{@duty}|{@duty}]。[全区拧成一股绳，为全市创文加分、不拖后腿。|]`,
    settled: { ...advancing, stage: 'sprint', meetingType: '部署会', accept: { track: ['first', 'holder'], meetingType: ['迎检会'] } },
  },
  {
    name: 'company-power-mobilises',
    where: { kind: 'county' },
    when: { years: [2011, 2022], months: [3, 9] },
    title: '{trade}召开创建文明城市动员会',
    slots: { trade: '[供电公司|自来水公司|燃气公司|公交公司]' },
    people: { a: '总经理', b: '党委副书记、工会主席', c: '[工会主席|副总经理]' },
    body: `[为助力全县创建全国文明城市|响应县委、县政府号召]，{ymd}，{city}{place}{trade}召开动员会，[全体中层干部和班组长|{40..160}名职工代表]参加。{b+presided}主持会议，{a+spoke}作动员讲话。
    {a.name}[说|要求]，[我们天天和千家万户打交道，服务态度就是城市的名片|公司虽小，也是全县的一分子]。[营业厅要微笑服务，抢修车要随叫随到|管网井盖要全面排查，缺一补一]；[施工现场要做到工完场清|线路迁改不能影响居民出行]；[职工要带头遵守交通法规|每个班组认领一条街巷]。
    会上，[青年突击队员举手宣誓|各班组递交了承诺书]。[会后，职工们到附近街巷清理了垃圾。|]`,
    settled: { ...advancing, stage: 'launch', meetingType: '动员会', level: 'company', accept: { track: ['first'], stage: ['advance'] } },
  },
  {
    name: 'village-yard-meeting',
    where: { kind: 'county' },
    when: { years: [2014, 2023], months: [3, 12] },
    title: '{village}：{h}上话文明',
    slots: { village: '[柳树湾|青石桥|白果坪|杨家坳|双河口|新建]村', h: '[院坝会|屋场会|夜话会]' },
    people: { a: '村党支部书记', b: '村民', c: '村民' },
    body: `“[各家门前的柴草垛要归整|鸡鸭要圈起来养]，[红白喜事莫要攀比|垃圾莫往沟里倒]。”{md}[晚上|晚饭后]，{city}{place}{village}的[晒谷场|文化广场|老槐树下]亮着灯，[{zh3..6}十多位村民|{30..70}多位村民]坐在一起开{h}，[商量全国文明城市创建的事|说说怎样为全县创建全国文明城市出力]。
    {a+presided}[主持会议|主持]，[先念了一遍新修订的《{village}村规民约》|把镇里的安排用大白话讲了一遍]。{b+spoke}[第一个发言|抢着说]，[自家门口自家扫，不能光等保洁员|路灯坏了两盏，走夜路不方便]。{c+spoke}[接着说|提议]，[在村口设一个旧衣回收箱|把卫生评比的红旗挂到门上]。[大家你一言我一语，一直说到九点多。|]
    [村里当场议定|最后议定]：[每月{ord1..5}日为清洁日|每季评一次“清洁户”]，[党员干部包片|由村民理事会打分]，[评上的奖励一袋洗衣粉|结果在广播里公布]。`,
    settled: {
      ...advancing,
      meetingType: null,
      level: 'village',
      lay: ['b', 'c'],
      accept: { track: ['first'], meetingType: ['座谈会'], documentType: ['feature'], campaigns: [['全国文明城市', '文明村镇']] },
    },
  },
  {
    name: 'community-residents-council',
    where: { kind: 'district' },
    when: { years: [2016, 2023], months: [3, 11] },
    title: '{com}召开{h} 商量[停车难|环境整治|楼道清理]的事',
    slots: { com: '[锦绣苑|向阳里|南湖东路|机床厂|玉兰园]社区', h: '[居民议事会|楼栋长会议]' },
    people: { a: '社区党委书记', b: '居民代表', c: '楼栋长' },
    body: `{md}下午，{city}{place}{com}召开{h}，[围绕创建全国文明城市，请居民出主意|把创建全国文明城市的事同居民商量着办]。{a+presided}主持会议，[物业、业委会和居民代表|{20..40}名居民代表和物业负责人]参加。
    [会上大家争得面红耳赤。|会场里，话题一个接一个。]{b+spoke}说，[楼下的自行车棚十年没修了|楼道里堆着旧家具，老人上下不方便]；{c+spoke}[建议|提出]，[划出临时停车位，晚停早走|先清自家门口，再清公共地方]。
    {a.name}[当场答复|一一回应]：[能办的这周就办，要上报的三天内给回话|车棚由社区筹钱修，杂物请大家自己先清]。[议定的{zh3..6}件事张贴在公示栏里，请居民监督。|]`,
    settled: {
      ...advancing,
      meetingType: null,
      level: 'community',
      lay: ['b', 'c'],
      accept: { track: ['first', 'holder'], meetingType: ['座谈会', '工作会议'] },
    },
  },
  {
    name: 'street-night-paragraph',
    where: { kind: 'town' },
    when: { years: [2012, 2023], months: [6, 11] },
    title: null,
    derivedTitles: [
      '{place}召开创建全国文明城市工作碰头会',
      '{county}{place}召开创建全国文明城市工作碰头会',
      '{city}{county}{place}召开创建全国文明城市工作碰头会',
      '{province}{city}{county}{place}召开创建全国文明城市工作碰头会',
    ],
    people: { a: '{party}', b: '{chief}' },
    body: `{ymd}晚，[{province}|]{city}{county}{place}召开创建全国文明城市工作碰头会。{a+spoke}[讲话|作了讲话]，{b+presided}主持会议，[全体机关干部和村（社区）书记|各网格长]参加。会议[梳理了当天巡查发现的{9..40}个问题|逐村过了一遍进度]，要求[连夜分派、次日销号|谁包片谁负责，明天中午前回话]。会议强调，~2；[{@duty}|{@duty}|{@duty}]。`,
    settled: { ...advancing, meetingType: null, accept: { track: ['first'], meetingType: ['工作会议', '例会'], stage: ['sprint'] } },
  },
]
