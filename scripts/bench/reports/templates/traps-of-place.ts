import type { Template } from '../template.ts'

const advancing = { stage: 'advance', campaigns: ['全国文明城市'], documentType: 'report', track: null } as const

/** The place is told by its parts, by a name of the time, or by a word that means two things. */
export const trapsOfPlace: readonly Template[] = [
  {
    name: 'city-known-by-its-districts',
    where: { kind: 'city', districts: true },
    when: { years: [2010, 2022], months: [3, 10] },
    title: '全市创建全国文明城市工作调度会召开',
    people: { a: '市委副书记', b: '副市长', c: '{sub1}委书记', d: '{sub2}委副书记' },
    body: `{ymd}，全市创建全国文明城市工作调度会召开。{a+spoke}出席会议并讲话，{b+presided}主持会议。
    会上，{c+explained}、{d+explained}[先后汇报了工作进展|作了汇报]，[{sub1}、{sub2}分别展示了整改前后的照片|市直有关部门补充发言]。
    {a.name}指出，{@meaning}[{sub1}的老城、{sub2}的新区，情况不同、办法也应不同|{sub1}要在市容上下功夫，{sub2}要在秩序上求突破]。~2；[{@duty}|{@duty}|{@duty}]。{@measure}`,
    settled: { ...advancing, meetingType: '调度会', accept: { track: ['first'] } },
  },
  {
    name: 'masked-city-known-by-its-districts',
    where: { kind: 'city', districts: true },
    when: { years: [2010, 2020], months: [3, 10] },
    title: '在X市创建全国文明城市工作点评会上的讲话',
    body: `（{ym}）
    同志们：
    今天我们召开点评会，[目的是找差距、鼓干劲|就是要把问题摆到桌面上]。刚才，{sub1}、{sub2}和X局作了发言，[有的讲得实，有的还是老一套|我听了以后，有喜有忧]。下面我讲几点意见。
    一、[问题不少|差距在哪里]
    {@problem}{@problem}{@problem}[{sub1}的几个市场、{sub2}的几个小区，我都去过，情况不容乐观。|X路、X街一带反映最多，{sub1}和{sub2}都有责任。]
    二、[办法要实|怎么办]
    {@talk}
    {@talk}
    {@measure}{@measure}
    三、[责任要硬|靠谁来办]
    {@talk}
    ~2；[{@duty}|{@duty}|{@duty}]。
    [同志们，X市能不能创成，就看我们这一年的功夫。|希望大家回去以后抓紧行动，一个月以后我们再点评。]`,
    settled: {
      ...advancing,
      documentType: 'speech',
      documentFlags: ['masked'],
      meetingType: '点评会',
      accept: { track: ['first'], documentType: ['template'], documentFlags: [['masked', 'document-site']], stage: ['feedback'] },
    },
  },
  {
    name: 'whole-autonomous-region',
    where: { kind: 'autonomous-region' },
    when: { years: [2009, 2021], months: [4, 9] },
    title: '全区文明城市创建工作[推进会|经验交流会]召开',
    people: { a: '自治区党委常委、宣传部部长', b: '自治区副主席', c: '自治区文明办主任' },
    body: `{ymd}，全区文明城市创建工作推进会召开，[总结交流经验，部署今后任务|分析形势、明确重点]。{a+spoke}出席会议并讲话，{b+presided}主持会议，{c+explained}[通报全区创建情况|作情况通报]。
    会议指出，{@meaning}[{province}各地坚持以创建促民族团结|{province}地域辽阔，城镇面貌日新月异]，[一批城市进入全国文明城市行列|全国文明城市创建取得可喜进展]，[但不平衡的问题仍然突出|但与先进地区比差距仍然不小]。
    会议要求，~2；[{@duty}|{@duty}|{@duty}]。{@measure}
    [来自各地州市的宣传部长和文明办主任参加会议。|各地党委宣传部、文明办负责人参加会议。]`,
    settled: {
      ...advancing,
      meetingType: '推进会',
      accept: { meetingType: ['经验交流会'], campaigns: [['全国文明城市', '省级文明城市'], ['省级文明城市']] },
    },
  },
  {
    name: 'county-by-its-former-name',
    where: { kind: 'former-county' },
    when: { years: [2007, 2012], months: [2, 11] },
    title: '{place}召开创建省级文明县城[推进会|工作推进会]',
    people: { a: '县委书记', b: '县长', c: '县委副书记' },
    body: `{ymd}，{place}召开创建省级文明县城工作推进会。{a+spoke}讲话，{b+presided}主持，{c+explained}[通报情况|安排任务]，[各乡镇、县直单位负责人|{200..500}余人]参加会议。
    {a.name}指出，[创建工作开展以来|近几年]，{@result}[但也要清醒地看到差距。|可也不能骄傲自满。]{@problem}{@problem}
    {a.name}要求，~3；[{@duty}|{@duty}|{@duty}]。{@measure}`,
    settled: {
      ...advancing,
      campaigns: ['省级文明城市'],
      meetingType: '推进会',
      level: 'county',
      accept: { track: ['first'], level: ['district', 'county-level-city'] },
    },
  },
  {
    name: 'guests-from-elsewhere',
    where: { kind: 'county-level-city', unique: true },
    when: { years: [2012, 2023], months: [3, 11] },
    title: '{other}考察团[来|到]{short}考察 两地[座谈|交流]文明城市创建工作',
    people: { a: '{other}委宣传部副部长', b: '市委常委、宣传部部长' },
    body: `[{ymd}|{Y}年{two}]，{a}率考察团到{place}考察文明城市创建工作。{b+presided}陪同考察并主持座谈会。
    考察团先后[察看了城西小游园、便民市场和一个无物业小区|走进社区、学校和政务大厅]，[不时驻足询问|详细了解经费、人员和管理办法]。
    座谈会上，{b.name+explained}介绍了{short}[创建全国文明城市的体会：{@meaning}|推进创建全国文明城市的做法：{@measure}]{a.name+spoke}[表示|说]，[{short}的做法很有借鉴意义|此行收获很大，欢迎{short}的同志到{otherShort}走一走]。
    [双方还就志愿服务、智慧城管等进行了交流。|两地有关部门负责人参加座谈。]`,
    settled: {
      ...advancing,
      meetingType: '座谈会',
      documentType: 'visit',
      documentFlags: ['visit'],
      accept: {
        track: ['first', 'holder'],
        documentType: ['report'],
        documentFlags: [[]],
        meetingType: ['经验交流会', null],
        stage: ['consolidate', 'other'],
      },
    },
  },
  {
    name: 'brief-yesterday',
    where: { kind: 'city' },
    when: { years: [2009, 2023], months: [2, 11] },
    title: '{cityShort}[调度|推进]文明创建',
    people: { a: '市委常委、常务副市长', b: '副市长' },
    body: `[昨日|昨天下午|今天上午]，{province}{place}召开创建全国文明城市工作调度会。{a+spoke}讲话，{b+presided}主持。会议[听取了七个专项组的汇报|对重点难点问题逐项会商]，[决定对三处久拖不决的卫生死角挂牌督办|明确了二十一件待办事项的责任人]。会议要求，~3；[{@duty}|{@duty}|{@duty}|{@duty}]。`,
    settled: { ...advancing, meetingType: '调度会', accept: { track: ['first'] } },
  },
  {
    name: 'district-name-that-several-cities-have',
    where: { kind: 'district', ambiguous: true },
    when: { years: [2010, 2022], months: [3, 11] },
    title: '{place}[安排|部署]创建全国文明城市[近期|下阶段]工作',
    people: { a: '区委副书记、区长', b: '区委常委、宣传部部长' },
    body: `{ymd}，{place}召开创建全国文明城市工作调度会，[对近期工作进行安排|听取各街道工作汇报]。{a+spoke}[出席并讲话|讲话]，{b+presided}主持。
    会议[指出|认为]，[主城区是全市的脸面|老城区底子薄、欠账多]，{@meaning}
    {a.name}要求，~3；[{@duty}|{@duty}|{@duty}]。{@measure}{@measure}`,
    settled: { ...advancing, meetingType: '调度会', place: null, accept: { track: ['first', 'holder'] } },
  },
]
