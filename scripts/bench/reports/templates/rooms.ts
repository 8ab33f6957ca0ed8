import type { Template } from '../template.ts'

const advancing = { stage: 'advance', campaigns: ['全国文明城市'], documentType: 'report' } as const

/** Working meetings of governments, bureaux and committees. */
export const rooms: readonly Template[] = [
  {
    name: 'government-executive-meeting',
    where: { kind: 'county-level-city' },
    when: { years: [2014, 2023], months: [2, 11] },
    title: '市政府召开第{nd12..60}次常务会议',
    people: { a: '市委副书记、市长' },
    body: `{md}，{a+presided}主持召开{province}{place}政府第{nd12..60}次常务会议，[研究|审议]创建全国文明城市[经费保障|项目建设]、[养老服务|粮食收储]、[安全生产|招商引资]等[工作|事项]。
    会议听取了[市住房和城乡建设局|市城市管理局]关于[老旧小区改造|背街小巷整治]情况的汇报。会议指出，[这项工作拖不得、等不得|改造要问清住户的意愿]，[工程要赶在雨季之前完成|资金要专款专用、接受审计]。{@measure}
    会议审议并原则通过《{place}城市停车管理办法》，[要求广泛征求意见后印发施行|由市司法局按程序报批]。
    会议还[研究了|讨论了][乡村公路养护|防灾减灾|校园安全]等[事项|工作]，[强调要把好事办好|要求有关部门抓紧落实]。`,
    settled: { ...advancing, track: null, meetingType: '政府常务会议', accept: { track: ['first'], stage: ['other'] } },
  },
  {
    name: 'bureau-special-topic',
    where: { kind: 'city' },
    when: { years: [2012, 2023], months: [3, 11] },
    title: '{bureau}召开创建全国文明城市工作专题会',
    slots: { bureau: '{place}[交通运输局|城市管理局|水务局|商务局|园林局]' },
    people: { a: '局党组书记、局长', b: '局党组成员、副局长', c: '[办公室主任|创建办负责人]' },
    body: `{ymd}[上午|下午]，{bureau}在[四楼|五楼|七楼]会议室召开创建全国文明城市工作专题会。[全体班子成员、各科室和下属单位负责人参加会议。|局班子成员及{zh6..9}个科室、{zh2..5}个直属单位的负责人到会。]{b+presided}主持会议。
    会上，{c+relayed}传达了[市指挥部第{ord3..9}号交办单|市里周例会的要求]，[各科室就分管的事项作了汇报|各科室逐项认领了任务]。{a+spoke}[就做好下一阶段工作强调三点|提出三点要求]：一是[摸清底数|认领任务]，[把涉及本局的点位走一遍|不推不躲，有一件算一件]；二是[马上就改|抓紧整改]，[能当天办的不过夜，要花钱的先报方案|发现一处改一处]；三是[加强值守|守住常态]，[周末和节假日有人在岗|每个点位明确一名责任人]。
    [{@measure}|]`,
    settled: { ...advancing, track: null, meetingType: '专题会', level: 'department', accept: { track: ['first'], stage: ['sprint'] } },
  },
  {
    name: 'traffic-police-assignment',
    where: { kind: 'district', unique: true },
    when: { years: [2015, 2023], months: [4, 9] },
    title: '{short}交警大队召开创文工作交办会',
    people: { a: '大队长', b: '教导员', c: '副大队长' },
    body: `{md}上午，{place}交警大队召开创建全国文明城市工作交办会，[把{18..60}件任务逐一交到中队|对重点路口实行挂牌管理]。{b+presided}主持，{a+spoke}讲话，各中队长参加会议。
    {c+explained}[逐件宣布了交办事项|通报了上周路口巡查情况]：[城东环岛早晚高峰要有{zh2..4}名民警在岗|电动自行车闯红灯现象集中在{zh3..6}个路口]，[学校门口的护学岗不能断档|非机动车头盔佩戴率还不到九成]，[医院门前的违停由中队长亲自带人清理|夜间大货车绕行的提示牌要补齐]。
    {a.name}[要求|说]，[任务接过去，就要有回音|不许把交办单压在抽屉里]，[{zh2..5}天一报进度|到期办不了的，到大队部说明原因]；[执法要文明，纠违先敬礼|严格执法，更要热情服务]，[民警的一言一行也是城市形象|让群众看得到警灯、找得到警察]。`,
    settled: { ...advancing, track: null, meetingType: '交办会', level: 'department', accept: { track: ['first', 'holder'] } },
  },
  {
    name: 'civilization-committee-plenary',
    where: { kind: 'city' },
    when: { years: [2009, 2022], months: [2, 4] },
    title: '{place}召开精神文明建设指导委员会全体会议',
    people: { a: '市委书记、市文明委主任', b: '市长、市文明委副主任', c: '市委副书记', d: '市委常委、宣传部部长', e: '副市长' },
    body: `{ymd}，{place}精神文明建设指导委员会召开全体会议，[总结{y-1}年工作，研究今年任务|审议今年的工作要点]。{a+spoke}出席并讲话。{b+presided}主持会议。{c}、{d}、{e}出席。
    会议审议通过了[《{place}精神文明建设{y}年工作要点》|《{place}{y}年创建全国文明城市重点任务清单》]，[明确了{zh6..9}个方面{20..60}项任务|听取了有关单位的发言]。
    会议认为，[过去的一年|去年]，{@result}会议指出，[今年要把创建全国文明城市作为总抓手|创建全国文明城市要一年一个台阶]，{@measure}{@measure}
    {a.name}强调，~3；[{@duty}|{@duty}|{@duty}]。`,
    settled: { ...advancing, track: null, meetingType: '文明委全会', accept: { track: ['first'], stage: ['launch'] } },
  },
  {
    name: 'study-session-branch',
    where: { kind: 'district' },
    when: { years: [2018, 2023], months: [3, 11] },
    title: '{place}税务局[传达学习全区创建全国文明城市工作会议精神|组织学习全区创文工作会议精神]',
    people: { a: '党委书记、局长', b: '党委委员、副局长' },
    body: `{md}，{city}{place}税务局召开[传达学习会|党委（扩大）学习会]，[学习习近平总书记关于精神文明建设的重要论述，|第一时间]传达全区创建全国文明城市工作会议精神，[研究贯彻意见|部署落实措施]。{a+presided+spoke}主持会议并讲话。
    {b+relayed}传达了区委主要领导的讲话精神[和任务分工|]。大家结合[岗位实际|办税服务的特点]谈了[体会|想法]。
    会议要求，[办税厅是对外的窗口，要把“您好、请坐、慢走”落到实处|设立老年人专席，减少纳税人往返]；[党员干部每月到包联社区服务不少于{zh1..3}次|机关停车位错时向居民开放]；[食堂推行光盘行动|办公区控烟、节水、节电]。[会议要求各支部三天内传达到每一名干部职工。|]`,
    settled: { ...advancing, track: null, meetingType: '学习会', level: 'department', accept: { track: ['first', 'holder'] } },
  },
  {
    name: 'province-video-conference',
    where: { kind: 'province' },
    when: { years: [2010, 2021], months: [3, 10] },
    title: '{place}召开文明城市创建工作电视电话会议',
    people: { a: '省委常委、宣传部部长', b: '副省长', c: '省文明办主任' },
    body: `{ymd}，{place}召开全省文明城市创建工作电视电话会议，[分析形势，部署任务|交流经验，推动全省创建工作上水平]。{a+spoke}在主会场出席会议并讲话，{b+presided}主持会议，{c+explained}通报有关情况。
    {a.name}[指出|说]，{@meaning}[各地要把创建全国文明城市摆上重要日程|全省已有一批城市进入全国先进行列，但发展不平衡]。[强调|要求]，~3；[{@duty}|{@duty}|{@duty}]。
    {@measure}
    [{zh2..4}个市作了经验介绍。|]会议以视频形式召开到[县一级|市县两级]，[各市州设分会场|各地设立分会场，有关负责人在分会场参加会议]。`,
    settled: {
      ...advancing,
      track: null,
      meetingType: '工作会议',
      mode: 'video',
      accept: { meetingType: [null], stage: ['launch'], campaigns: [['全国文明城市'], ['省级文明城市', '全国文明城市']] },
    },
  },
  {
    name: 'province-on-site-elsewhere',
    where: { kind: 'city' },
    when: { years: [2011, 2019], months: [5, 10] },
    title: '[全{upper}|{province}]文明城市创建工作现场推进会在{short}召开',
    people: { a: '{upper}委常委、宣传部部长', b: '副{upper}长', c: '{city}委书记' },
    body: `{two}，{province}文明城市创建工作现场推进会在{place}召开。{a+spoke}出席会议并讲话，{b+presided}主持会议，{c+spoke}致辞。
    [与会代表分组察看了{place}的社区、学校、公园和市场|代表们用一天半的时间看了{zh9..16}个现场]，[对变化印象深刻|边看边记，不时交流]。
    会议指出，{@meaning}[要学习推广{short}的做法，全域创建、为民创建|看了就要学，学了就要干]。~2；[{@duty}|{@duty}|{@duty}]。
    [来自全{upper}各地的宣传部长、文明办主任共{100..240}人参加会议。|各市分管负责同志、文明办主任参加会议。]`,
    settled: {
      ...advancing,
      track: null,
      meetingType: '现场会',
      mode: 'on-site',
      level: 'province',
      place: 'province',
      accept: { meetingType: ['推进会'], stage: ['launch'], campaigns: [['省级文明城市']] },
    },
  },
  {
    name: 'video-dispatch-after-hours',
    where: { kind: 'district', unique: true },
    when: { years: [2018, 2023], months: [3, 11] },
    title: '[创城进行时丨|]{place}召开文明创建视频调度会',
    people: { a: '区委副书记、区长', b: '区委常委、宣传部部长', c: '副区长', d: '副区长' },
    body: `[昨晚{zh7..8}时|{md}晚]，{place}以视频形式召开全国文明城市创建工作调度会，[镜头直接接到街面|各街道在分会场连线]。{a+presided+spoke}主持会议并讲话，{b}、{c}、{d.list}参加。
    会议[随机连线了{zh3..6}个点位|通过手机直播连线一线网格员]：[城东的一处工地围挡外积水未清|某小区门口的垃圾桶满溢]，[责任单位负责人在镜头前表态，一小时内处理完|街道主任当场打电话叫来保洁车]；[也有的路口秩序井然，受到表扬|夜市摊位全部进了划定区域]。
    {a.name}说，[镜头前干净，镜头外也要干净|看得见的要管，看不见的更要管]；~2；[{@duty}|{@duty}]。{@measure}`,
    settled: { ...advancing, track: null, meetingType: '调度会', mode: 'video', accept: { track: ['first', 'holder'] } },
  },
]
