import type { Template } from '../template.ts'

const advancing = { stage: 'advance', campaigns: ['全国文明城市'], documentType: 'report' } as const

/** Work is under way, and no assessment stands at the door. */
export const advances: readonly Template[] = [
  {
    name: 'city-weekly-dispatch',
    where: { kind: 'city' },
    when: { years: [2016, 2023], months: [3, 7] },
    title: '[市领导|{a.name}]调度创建全国文明城市工作',
    people: { a: '市委副书记', b: '市委常委、宣传部部长', c: '副市长', d: '市政府秘书长' },
    body: `{md}下午，{a+presided+spoke}主持召开{place}创建全国文明城市工作调度会并讲话。{b}、{c}、{d}[参加会议|出席会议]。
    会议听取了[各县区、各专项组|市城管局、市公安局、市住建局等单位]的[工作汇报|进展汇报]。{a.name}[一边听、一边问|不时插话询问]，[对照清单逐项核实|问的都是细处]：[哪条街还没有完工，什么时候能通车|拆下来的广告牌由谁清运|问题点位销号了没有]。
    [{a.sur}书记说|{a.name}强调]，[工作有进展，但不能自满|调度不是走形式，要调出差距、调出办法]。[当前还要注意：|存在的问题也要看清：]{@problem}{@problem}他要求，~2；[{@duty}|{@duty}|{@duty}]。
    {@measure}[{@measure}|]
    [会议决定，今后每周{ord1..5}调度一次，雷打不动。|]`,
    settled: { ...advancing, track: null, meetingType: '调度会', accept: { track: ['first'] } },
  },
  {
    name: 'county-monthly-meeting-number',
    where: { kind: 'county' },
    when: { years: [2014, 2023], months: [2, 11] },
    title: '{place}召开{Y}年第{nth2..9}次文明城市创建工作月例会',
    people: { a: '县委常委、宣传部部长', b: '[副县长|县政府党组成员]', c: '县委宣传部副部长、文明办主任' },
    body: `{md}[上午|]，{place}召开{Y}年第{nth2..9}次文明城市创建工作月例会。{a+spoke}出席会议并讲话，{b+presided}主持会议。
    会上，{c+explained}通报了上个月的[巡查|督查]情况：[共发现问题{60..400}个，已整改{40..59}个|发现的问题整改率为{80..96}%]，[排在前三位的单位受到表扬，后三位的作了检讨|有{zh2..6}个单位被点名]。[城关镇、县交警大队|县城管局、县教育局]就[存在的问题|没有按期完成的任务]作了表态。
    {a.name}[指出|要求]，[例会不讲成绩、只讲问题|月月有例会，月月要见效]；~2；[{@duty}|{@duty}|{@duty}]。{@measure}
    [下次例会将通报本次交办事项的落实情况。|]`,
    settled: { ...advancing, track: null, meetingType: '例会', accept: { track: ['first'] } },
  },
  {
    name: 'city-on-site-three-stops',
    where: { kind: 'city' },
    when: { years: [2010, 2022], months: [4, 10] },
    title: '[到现场看、在现场评|现场看变化 现场找差距] {short}创文现场推进会[走进小区街巷|一天看了{zh5..9}个点]',
    people: { a: '市委书记', b: '市委常委、宣传部部长', c: '副市长' },
    body: `[不念稿子，不坐会场|没有会标，也没有主席台]。{ymd}，{place}创建全国文明城市现场推进会[在街巷里召开|把会场搬到了一线]。{a+spoke}[带队察看并讲话|参加现场推进会并讲话]，{b}、{c}[一同察看|参加]。
    [在一处老旧小区|走进建于上世纪八十年代的一个家属院]，[原来的垃圾堆变成了小花园|楼道里的杂物不见了，墙面刷得雪白]。[住户拉着大家的手说，现在晚上敢下楼散步了。|几位老人正在长椅上下棋。][在农贸市场|来到农贸市场]，[地面干爽，摊位整齐|明码标价的牌子挂得端端正正]，{a.name}[问菜价、问摊位费|同摊主聊起了生意]。[在一个路口|到了城西的一个路口]，[电动车仍有越线停车的现象|斑马线磨损得看不清]，[责任单位当场认领|交警部门负责人当场表态，三天内重新施划]。
    [看完现场|在最后一站]，大家[站着开了个短会|就地交流]。{a.name}说，{@meaning}~2；[{@duty}|{@duty}]。
    [{@measure}|]`,
    settled: { ...advancing, track: null, meetingType: '现场会', mode: 'on-site', accept: { track: ['first'], meetingType: ['推进会'] } },
  },
  {
    name: 'district-review-ranking',
    where: { kind: 'district', unique: true },
    when: { years: [2013, 2023], months: [3, 9] },
    title: '{place}召开[创文|文明城市创建]工作点评会',
    people: { a: '区委书记', b: '区委副书记', c: '区委常委、纪委书记' },
    body: `[红榜上台、黑榜检讨。|好的晒一晒，差的亮一亮。]{md}，{place}召开创建全国文明城市工作点评会，[街道、部门一把手挨个过堂|对{zh8..15}个街道和{20..36}个部门逐一点评]。{a+spoke}[出席并点评|到会点评并讲话]，{b+presided}主持会议。
    [会议一开始，就播放了暗访片。|暗访片只有{8..15}分钟，会场里鸦雀无声。]{@problem}{@problem}[排名末{zh2..3}位的街道主要负责人走上发言席，说明原因、作出承诺。|名次靠后的几个单位当场作了检讨。]
    {c+spoke}[宣布对{zh2..5}名责任人进行约谈|通报了问责情况]。{a.name}[说|强调]，[点评不是为了让谁难堪|红红脸、出出汗是为了把事办好]。~2；[{@duty}|{@duty}|{@duty}]。[{@measure}|]`,
    settled: { ...advancing, track: null, meetingType: '点评会', accept: { track: ['first', 'holder'], stage: ['feedback'] } },
  },
  {
    name: 'county-city-joint-conference',
    where: { kind: 'county-level-city' },
    when: { years: [2012, 2022], months: [2, 11] },
    title: '[我市|{place}]召开创建全国文明城市联席会议',
    people: { a: '市委常委、宣传部部长', b: '副市长' },
    body: `{md}，{city}所辖的{place}召开创建全国文明城市[工作|]第{nth2..6}次联席会议，[研究解决几个跨部门的难题|对久拖不决的问题现场定办法]。{a+presided+spoke}主持会议并讲话，{b}参加会议。[市文明办、财政局、公安局、城管局等{12..24}个成员单位参加。|各成员单位负责人参加会议。]
    会议议定：[铁路货场周边环境由市住建局牵头、铁路方面配合，{due+20}前完成整治|车站广场的停车问题由交警大队牵头解决]；[废弃厂房的垃圾由属地镇街清运，费用由市财政承担|无主管道由市水务局先行维修]；[学校门口的早餐摊由城管和教育部门共同规范|通信杆线入地由三家运营商分头实施]。
    {a.name}要求，~2；[{@duty}|{@duty}]。[议定事项由市委督查室、市政府督查室跟踪督办。|]`,
    settled: { ...advancing, track: null, meetingType: '联席会议', accept: { track: ['first'] } },
  },
  {
    name: 'headquarters-meeting-arabic-number',
    where: { kind: 'district' },
    when: { years: [2017, 2023], months: [3, 11] },
    title: '{place}创建全国文明城市指挥部召开[第{nd5..40}次会议|{Y}年第{nd3..20}次会议]',
    people: { a: '区委副书记、区创建指挥部常务副指挥长', b: '区委宣传部部长', c: '副区长', d: '副区长' },
    body: `{md}上午，{city}{place}创建全国文明城市指挥部[召开第{nd5..40}次会议|第{nd5..40}次会议举行]。{a+presided+spoke}主持会议并讲话，{b}、{c}、{d.list}[参加会议|出席会议]。
    [指挥部办公室汇报了近两周工作|会议听取了指挥部办公室和七个专项组的汇报]。会议[研究了|审议了][《{place}背街小巷整治导则》|《{place}创建工作考核办法（试行）》]，[原则同意，修改后印发|要求根据大家的意见修改完善]。
    {a.name}强调，~2；[{@duty}|{@duty}|{@duty}]。{@measure}`,
    settled: { ...advancing, track: null, meetingType: '指挥部会议', accept: { track: ['first', 'holder'] } },
  },
  {
    name: 'leading-group-enlarged',
    where: { kind: 'county-level-city', unique: true },
    when: { years: [2008, 2019], months: [2, 11] },
    title: '{place}召开创建全国文明城市工作领导小组（扩大）会议',
    people: { a: '市委书记、市创建工作领导小组组长', b: '市长、领导小组第一副组长', c: '市委副书记' },
    body: `{ymd}，{place}召开创建全国文明城市工作领导小组（扩大）会议。{a+spoke}[讲话|作重要讲话]，{b+presided}主持，{c+explained}通报上半年工作。领导小组全体成员、各镇（街道）党（工）委书记参加会议。
    会议[认为|指出]，{@result}[同时也存在不容忽视的问题：|但与标准相比还有差距：]{@problem}{@problem}
    会议要求，~3；[{@duty}|{@duty}|{@duty}]。
    会议还[通过了|讨论了]《{place}市民文明公约（讨论稿）》[，研究了其他事项|]。`,
    settled: { ...advancing, track: null, meetingType: '领导小组会议', accept: { track: ['first'] } },
  },
  {
    name: 'standing-committee-agenda',
    where: { kind: 'county', unique: true },
    when: { years: [2013, 2023], months: [1, 12] },
    title: '[县委常委会召开会议 研究文明城市创建等工作|{place}委常委会专题研究创建全国文明城市工作]',
    people: { a: '县委书记' },
    body: `{ymd}，[中共|]{place}委常委会召开会议，[听取创建全国文明城市工作情况汇报|研究部署创建全国文明城市等工作]。{a+presided+spoke}主持会议并讲话。
    会议[传达学习了习近平总书记有关重要讲话精神。会议|][指出|强调]，{@meaning}要[坚持问题导向|瞄准短板]，[对排查出来的{60..200}个问题建账销号|把力量向城乡结合部倾斜]；~2；[{@duty}|{@duty}|{@duty}]。
    会议[还学习了|传达学习了]上级有关[安全生产|信访工作|防汛抗旱]会议精神，[要求做到守土有责|就做好下一步工作提出要求]。[会议还研究了其他事项。|]`,
    settled: { ...advancing, track: null, meetingType: '常委会会议', accept: { track: ['first'] } },
  },
]
