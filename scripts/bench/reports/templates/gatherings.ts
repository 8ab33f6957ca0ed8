import type { Template } from '../template.ts'

const advancing = { stage: 'advance', campaigns: ['全国文明城市'], documentType: 'report', track: null } as const

/** Courses, exchanges, statements and scripts. */
export const gatherings: readonly Template[] = [
  {
    name: 'training-course',
    where: { kind: 'district' },
    when: { years: [2014, 2023], months: [3, 9] },
    title: '{place}举办[文明城市创建业务|创建全国文明城市]培训会',
    people: { a: '区文明办主任', b: '[市文明办二级调研员|市文明办副主任]' },
    body: `[{md}|{two}]，{city}{place}举办创建全国文明城市业务培训会，[各街道、社区和区直部门的{80..260}名业务骨干参加|把标准讲到每一位网格员]。{a+presided+spoke}主持培训会并作动员讲话。
    {b+spoke}应邀授课，[用大量实例讲解了实地考察的得分点和失分点|对照测评标准，从材料申报、实地考察到问卷调查逐条讲解]。[课堂上，学员们边听边记|课间，不少学员围着老师提问]。[培训还安排了现场教学|下午，学员分组到小区、市场实地打分]。
    {a.name}要求，[参训人员要当好“明白人”，回去就讲、回去就干|听懂了不算，做到了才算]，[{@duty}；{@duty}|{@duty}]。`,
    settled: { ...advancing, meetingType: '培训会', accept: { track: ['first', 'holder'], stage: ['sprint'] } },
  },
  {
    name: 'experience-exchange-towns',
    where: { kind: 'county', unique: true },
    when: { years: [2011, 2022], months: [5, 12] },
    title: '[比学赶超 互学互鉴|晒成绩 找差距] {place}举行创建经验交流会',
    people: { a: '县委副书记', b: '县委宣传部部长', c: '城关镇党委书记', d: '县交警大队大队长', e: '实验小学校长' },
    body: `{md}，{place}召开创建全国文明城市经验交流会。{a+spoke}讲话，{b+presided}主持。
    {c+spoke}作交流发言，介绍了[“路长制”的做法|“一户一档”的做法]：[{16..40}条街巷人人有份|每条街设一名路长，问题随手记、当天清]。{d+spoke}[讲了护学岗的故事|谈了整治三轮车的体会]，[靠的是疏堵结合|几十名民警坚持在校门口站岗]。{e+spoke}[说，学生进步了，家长也跟着变|介绍了“小手拉大手”活动，一个孩子带动一个家庭]。
    {a.name}说，[经验就在身边，办法就在群众里|学先进要学真经，不要只记口号]。~2；[{@duty}|{@duty}|{@duty}]。`,
    settled: { ...advancing, meetingType: '经验交流会', accept: { track: ['first'] } },
  },
  {
    name: 'bus-company-deploys',
    where: { kind: 'city' },
    when: { years: [2010, 2022], months: [3, 9] },
    title: '{place}公交集团部署创建全国文明城市工作',
    people: { a: '党委书记、董事长', b: '总经理', c: '副总经理' },
    body: `{ymd}，{place}公交集团召开创建全国文明城市工作部署会。{a+spoke}讲话，{b+presided}主持，{c+explained}[部署任务分工|解读工作方案]，各分公司经理、车队队长参加。
    {a.name}指出，[车厢是流动的窗口|{300..900}台车每天在城里跑，市民天天看着我们]。[驾驶员要做到礼让斑马线、进站靠边停|车容要“三净”：车身净、车窗净、座椅净]；[投诉要在{zh2..3}天内答复|老弱病残孕专座要有明显标志]；[站台设施坏了当天报修|末班车要给乘客留足时间]。
    {b.name+spoke}要求，[以车队为单位开好班前会|稽查队每天上车查、上路查]，[奖优罚劣，每月评一次“文明车组”|对违规的严肃处理]。`,
    settled: { ...advancing, meetingType: '部署会', level: 'company', accept: { track: ['first', 'holder'], stage: ['launch'] } },
  },
  {
    name: 'statement-of-a-town',
    where: { kind: 'town' },
    when: { years: [2012, 2022], months: [2, 9] },
    title: '在全{countyUnit}创建全国文明城市动员大会上的表态发言',
    people: { a: '{place}{office}' },
    body: `{a.as}　{a.name+spoke}
    （{ymd}）
    各位领导、同志们：
    [按照会议安排，|]我代表{place}作[表态|简要的]发言。[创建全国文明城市，{place}责无旁贷|这次大会目标清楚、任务明确，我们完全拥护]，[决心做好以下几点|一定不折不扣抓好落实]。
    一是[思想上不打折扣|马上动员]。[回去后连夜召开党委会|层层开会、人人知晓]，[把会议精神传达到每个村、每个组|签订责任书{20..60}份]。
    二是[行动上只争朝夕|抓住重点]。{@measure}{@measure}
    三是[责任上不留空当|严格奖惩]。{@measure}[班子成员每人包一个村（社区），包不好的先摘我的帽子。|谁拖后腿，就让谁在大会上作检讨。]
    [请{countyUnit}委放心，请全{countyUnit}人民监督。|我们一定以实干交账，请各位领导看行动、看结果。]`,
    settled: {
      ...advancing,
      stage: 'launch',
      track: 'first',
      documentType: 'speech',
      meetingType: '动员会',
      accept: { track: [null], place: [null], level: ['county', 'district', 'county-level-city'] },
    },
  },
  {
    name: 'host-script-video-sprint',
    where: { kind: 'city' },
    when: { years: [2012, 2021], months: [7, 9] },
    title: '在{place}创建全国文明城市迎检工作电视电话会议上的主持词',
    people: { a: '市委书记', b: '副市长', c: '市委常委、宣传部部长', d: '市城管局局长' },
    body: `（{ymd}）
    同志们：
    现在开会。
    [今天召开的是全市创建全国文明城市迎检工作电视电话会议，会议开到各县（市、区）。|这次会议以电视电话形式召开，主会场设在市里，各县（市、区）设分会场。]参加主会场会议的有[市领导和市直各部门主要负责同志|在家的市领导、市创建领导小组全体成员]。
    今天的会议有四项议程：一是播放暗访片；二是有关部门发言；三是通报情况；四是领导讲话。
    首先，请看暗访片。
    （播放暗访片）
    [片子不长，问题不少，请各单位对号入座。|看了这个片子，大家心里都沉甸甸的。]下面，请{d+spoke}发言。
    ……
    请{c+explained}通报全市迎检准备工作情况。
    ……
    请{b+explained}部署迎检期间的环境整治工作。
    ……
    最后，请{a+spoke}讲话，[请大家认真领会|大家欢迎]。
    ……
    [刚才{a.as}的讲话，站位高、要求严，各级要立即传达、抓好落实。|]下面，我就贯彻会议精神再强调三点：[一要快，今天的事今天办；二要细，一个点位一个点位地过；三要严，出了问题追到人。|一是迅速传达；二是逐点过筛；三是严肃纪律。]
    散会。`,
    settled: {
      ...advancing,
      stage: 'sprint',
      documentType: 'script',
      meetingType: '迎检会',
      mode: 'video',
      accept: { track: ['first', 'holder'], meetingType: ['工作会议'] },
    },
  },
  {
    name: 'speech-upgrade-short',
    where: { kind: 'county-level-city' },
    when: { years: [2021, 2023], months: [2, 6] },
    title: '在{place}争创全国文明典范城市动员会上的讲话',
    people: { a: '市委书记' },
    body: `{a+spoke}
    {ymd}
    同志们：
    [全国文明城市的牌子，我们已经拿到手了。|经过多年努力，我们成了全国文明城市的一员。]今天这个会，[是要动员大家向更高的目标进发：争创全国文明典范城市|就说一件事：争创全国文明典范城市]。我讲三句话。
    第一句，典范难在[“标准”二字|“全域”二字]。[过去看六成，现在要看十成；过去看主街，现在要看每一条巷子。|城区、集镇、村庄，都要一个标准，不能城里光鲜、城外蓬头垢面。]{@meaning}
    第二句，典范贵在[“常态”二字|“自觉”二字]。{@talk}
    第三句，典范成在[“人心”二字|“协同”二字]。{@talk}
    {@measure}{@measure}
    同志们，[典范不是评出来的，是一天天过出来的|把平常事做到极致，就是典范]。[让我们共同努力！|谢谢大家！]`,
    settled: {
      ...advancing,
      stage: 'upgrade',
      track: 'upgrade',
      campaigns: ['全国文明典范城市'],
      documentType: 'speech',
      meetingType: '动员会',
      accept: { campaigns: [['全国文明典范城市', '全国文明城市']], track: ['holder'] },
    },
  },
  {
    name: 'notice-of-clean-up-day',
    where: { kind: 'district' },
    when: { years: [2011, 2022], months: [3, 10] },
    title: '关于开展“[周末大清洁|清洁家园]”活动的通知',
    body: `各街道办事处、区直各单位：
    为[扎实推进创建全国文明城市工作|迎接创建全国文明城市检查]，经研究，决定在全区开展“清洁家园”活动。现将有关事项通知如下：
    一、活动时间
    {due+5}起，每周[五下午|六上午]，[为期三个月|至年底结束]。
    二、活动内容
    [清理楼院、背街小巷、房前屋后的垃圾和杂物。|清除小广告、卫生死角和废弃家具。]{@measure}
    三、责任分工
    [各单位负责包联路段，社区负责楼院|区直单位到包联社区报到，由社区统一安排]。[区环卫处负责提供工具和清运车辆。|]
    四、工作要求
    ~2；[{@duty}|{@duty}|{@duty}]。[活动情况于每周一报区文明办。|]
    {city}{place}精神文明建设委员会办公室
    {pub.ymd}`,
    settled: {
      ...advancing,
      documentType: 'notice',
      meetingType: null,
      date: null,
      accept: { track: ['first', 'holder'], stage: ['sprint', 'other'] },
    },
  },
  {
    name: 'questions-and-answers',
    where: { kind: 'city' },
    when: { years: [2012, 2022], months: [3, 9] },
    title: '创建全国文明城市[应知应会|知识问答]（{place}市民读本）',
    body: `问：什么是全国文明城市？
    答：[全国文明城市是反映城市整体文明水平的综合性荣誉称号。|它是对一个城市经济、政治、文化、社会、生态等方面建设成果的综合认定。]
    问：{short}为什么要创建全国文明城市？
    答：[为的是让市民生活更方便、城市更整洁、人心更和善。|{@meaning}]
    问：市民可以做什么？
    答：[从日常小事做起，排队、礼让、不乱扔。|参加志愿服务，管好自家的门前，劝一劝身边的人。]
    问：发现不文明现象怎么办？
    答：[可以拨打市民热线，也可以向社区反映。|拍下照片告诉网格员，或在报纸的“曝光台”栏目反映。]
    问：有人上门做问卷，怎么回答？
    答：[如实回答，热情接待。|实话实说，有意见也可以提。]
    问：[小区的垃圾由谁清运|老旧小区改造要不要出钱]？
    答：[有物业的由物业负责，没有物业的由街道统一安排。|公共部分由政府投入，户内部分由住户自愿。]
    [{place}文明办编印|{place}创建办公室编]`,
    settled: {
      ...advancing,
      documentType: 'other',
      meetingType: null,
      date: null,
      accept: { track: ['first', 'holder'], stage: ['other', 'launch', 'sprint', null] },
    },
  },
]
