import type { Template } from '../template.ts'

const city = { campaigns: ['全国文明城市'] } as const

/** Texts of one to four thousand characters. */
export const longTexts: readonly Template[] = [
  {
    name: 'speech-city-full',
    where: { kind: 'city' },
    when: { years: [2009, 2021], months: [2, 5] },
    title: '在{place}创建全国文明城市动员大会上的讲话',
    people: { a: '{place}委书记', b: '副市长', c: '市委副书记' },
    body: `{a.as}　{a.name+spoke}
    （{ymd}）
    同志们：
    [今天，市委、市政府在这里召开创建全国文明城市动员大会，|市委、市政府决定召开这次大会，]主要任务是[统一思想、明确目标，动员全市广大干部群众立即行动起来|对创建全国文明城市作出全面部署]，[打一场创建全国文明城市的攻坚战|奋力夺取创建工作的胜利]。刚才，{c.name+explained}同志[就创建方案作了说明|对创建工作作了具体安排]，{b.name+spoke}同志[代表政府作了表态|讲了几点很好的意见]，我都同意。各区和有关部门的同志作了表态发言，[讲得很好|决心都很大]。希望大家[说到做到|言必信、行必果]。下面，我再讲四个问题。
    一、[为什么要创建全国文明城市|充分认识创建工作的重大意义]
    [有的同志可能会问，眼下事情这么多，为什么还要抓创建？|这个问题必须先想明白、说清楚。]{@meaning}{@meaning}{@meaning}
    {@talk}
    {@talk}
    二、[我们有什么、还差什么|准确把握我们的优势和不足]
    [先说有利条件。|看有利的一面。]{@result}{@result}{@result}
    [再说差距和问题。|同时，不能忽视存在的问题。]{@problem}{@problem}{@problem}{@problem}{@problem}
    {@talk}
    {@talk}
    {@story}
    {@story}
    三、[怎样创建|突出重点，扎扎实实抓好创建]
    （一）[从群众最盼的事情抓起。|把环境整治放在首位。]{@measure}{@measure}{@measure}
    {@talk}
    （二）[从最难的地方抓起。|把秩序管好、把服务做优。]{@measure}{@measure}{@measure}
    {@talk}
    {@talk}
    （三）[从人抓起。|把提高人的素质贯穿始终。]{@measure}{@measure}{@measure}
    {@talk}
    {@talk}
    （四）[从基层抓起。|把城乡一起抓。]{@measure}{@measure}
    {@talk}
    {@talk}
    四、[由谁来创建|加强领导，形成全民创建的合力]
    {@talk}
    {@talk}
    {@talk}
    {@talk}
    {@talk}
    ~4；[{@duty}|{@duty}|{@duty}|{@duty}|{@duty}]。
    同志们，[创建全国文明城市，任务艰巨，使命光荣|号角已经吹响，目标已经明确]。[让我们从今天做起，从一点一滴做起，用三年的汗水换来全市人民的笑脸！|让我们以抓铁有痕的劲头，一步一个脚印地往前走，不达目的决不收兵！]
    谢谢大家！`,
    settled: {
      ...city,
      stage: 'launch',
      track: 'first',
      documentType: 'speech',
      meetingType: '动员会',
      lay: ['b', 'c'],
      accept: { track: [null] },
    },
  },
  {
    name: 'plan-county-with-tasks',
    where: { kind: 'county' },
    when: { years: [2013, 2020], months: [1, 3] },
    title: '{place}创建全国文明县城{y}年行动方案',
    body: `为[全面落实创建任务|进一步做好创建工作]，[根据《{place}创建全国文明县城三年规划》（{short}发〔{y}〕{2..30}号）|按照年度计划安排]，制定本方案。
    一、总体要求
    [紧紧围绕“为民、惠民、靠民、利民”的宗旨|坚持硬件与软件并重、治标与治本结合]，[突出重点、破解难点、打造亮点|政府主导、部门联动、全民参与]，[全面提升县城管理水平和群众文明素质|为创建全国文明县城打下坚实基础]。
    二、[年度目标|工作目标]
    1. [城区主次干道保洁率达到{95..100}%|县城绿化覆盖率达到{33..42}%]。
    2. [群众对创建工作的知晓率达到{85..96}%|公共文明指数逐年提升]。
    3. [全年开展志愿服务活动不少于{100..600}场|市民投诉办结率达到{90..99}%]。
    三、重点任务
    （一）{@task}
    （二）{@task}
    （三）{@task}
    （四）{@task}
    （五）{@task}
    （六）{@task}
    （七）{@task}
    （八）{@task}
    四、方法步骤
    1. 动员部署阶段（[{1..2}月|年初]）。[层层召开会议，签订责任书|制定方案，细化任务]。
    2. 集中推进阶段（3月至10月）。[每月一个主题，逐项整治|开展“百日攻坚”行动]。{@measure}{@measure}
    3. 总结提升阶段（11月至12月）。[全面自查，评先评优|总结经验，查找不足，谋划明年工作]。
    五、[保障措施|组织保障]
    （一）加强领导。{@meaning}[成立由县委书记任组长的领导小组，办公室设在县委宣传部。|县四大班子领导分片包干，一包到底。]
    （二）落实经费。[县财政安排专项经费{300..900}万元，专款专用|各单位将创建经费列入预算]。
    （三）强化考核。~2；[{@duty}|{@duty}|{@duty}]。
    中共{place}委办公室　{place}人民政府办公室
    {pub.ymd}`,
    settled: {
      ...city,
      stage: 'launch',
      track: 'first',
      documentType: 'plan',
      meetingType: null,
      date: null,
      accept: { track: [null], stage: ['advance'] },
    },
  },
  {
    name: 'city-daily-long-report',
    where: { kind: 'city', districts: true },
    when: { years: [2011, 2022], months: [3, 8] },
    title: '[凝心聚力 攻坚克难|咬定目标不放松] 全力推动创建工作[再上新台阶|取得新突破]',
    subtitle: '{place}召开创建全国文明城市工作推进大会',
    people: {
      a: '市委书记',
      b: '市委副书记、市长',
      c: '市人大常委会主任',
      d: '市政协主席',
      e: '市委副书记',
      f: '市委常委、宣传部部长',
      g: '副市长',
      h: '副市长',
      i: '{sub1}委书记',
      j: '{sub2}长',
    },
    body: `{ymd}[上午|下午]，{place}召开创建全国文明城市工作推进大会，[总结前一阶段工作，部署下一阶段任务|认真分析形势，查找问题，明确要求]，[动员全市上下再接再厉，把创建工作推向深入|以更大的决心和力度推进创建]。{a+spoke}[出席会议并讲话|作重要讲话]，{b+presided}主持会议。{c}、{d}、{e}出席。{f+explained}[通报创建工作进展情况|作工作报告]。{g}、{h.list}[参加会议|等市领导参加]。
    {a.name}在讲话中充分肯定了前一阶段的工作。他指出，{@result}{@result}[这些成绩，是全市干部群众一起干出来的。|实践证明，只要下真功夫，就没有啃不下的硬骨头。]
    {a.name}同时指出，对照标准，我市还有不少短板。{@problem}{@problem}{@problem}[对这些问题，不能回避，更不能拖延。|这些问题如果不抓紧解决，就会拖全局的后腿。]
    [就做好下一步工作，{a.name}提出四点要求。|{a.name}就下一步工作作出部署。]
    要[进一步统一思想|提高思想认识]。{@meaning}{@meaning}
    要[进一步突出重点|抓住关键环节]。{@measure}{@measure}{@measure}{@measure}
    要[进一步发动群众|让群众唱主角]。{@measure}{@measure}[{a.name}说，|]{@meaning}
    要[进一步压实责任|严格考核奖惩]。~3；[{@duty}|{@duty}|{@duty}|{@duty}]。
    {b.name+spoke}[就贯彻会议精神提出要求|在主持时强调]，[各级各部门要对照会议要求列出清单|传达要快、行动要快]，{@measure}~2；[{@duty}|{@duty}]。
    会上，{i+spoke}、{j+spoke}[作了表态发言|分别发言]，[市住建局、市公安局交警支队作了交流|两名社区书记介绍了做法]。
    会议以电视电话会议形式召开，各县（市、区）设分会场。[{@closing}|]`,
    settled: {
      ...city,
      stage: 'advance',
      track: null,
      documentType: 'report',
      meetingType: '推进会',
      mode: 'video',
      accept: { track: ['first'] },
    },
  },
  {
    name: 'list-of-advanced-people',
    where: { kind: 'city' },
    when: { years: [2012, 2022], months: [1, 12] },
    title: '关于表扬{place}创建全国文明城市工作先进集体和先进个人的通报',
    body: `各县（市、区）党委、政府，市直各单位：
    [近年来，全市上下共同努力，创建工作取得明显成效，涌现出一批先进典型。|在创建全国文明城市工作中，各级各部门扎实工作，表现突出。]为[树立典型、鼓舞士气|激励先进，推动工作]，经研究，决定对[下列集体和个人|以下单位和个人]予以通报表扬：
    一、先进集体（六个）
    [市文明办、市城管局、市公安局交警支队、市住建局、市教育局、市环卫处|市委宣传部、市总工会、市妇联、市市政工程处、市人民医院、市第一中学]
    二、先进个人
    [市直机关|市直]：{someone*12}
    [县区|各县（市、区）]：{someone*16}
    [社区和志愿者|基层一线]：{someone*20}
    望受表扬的集体和个人[珍惜荣誉，再立新功|戒骄戒躁，发挥表率作用]。[全市各级各部门要以先进为榜样，|各单位要向先进学习，]~2；[{@duty}|{@duty}]，[把创建全国文明城市工作推向深入|为创建全国文明城市再作贡献]。
    {place}精神文明建设指导委员会
    {pub.ymd}`,
    settled: {
      ...city,
      stage: 'award',
      track: null,
      documentType: 'list',
      meetingType: null,
      date: null,
      accept: { track: ['first'], stage: ['other', 'advance'], documentType: ['notice', 'award-news', 'other'] },
    },
  },
  {
    name: 'report-up-to-congress',
    where: { kind: 'county-level-city' },
    when: { years: [2010, 2021], months: [6, 10] },
    title: '关于全市创建全国文明城市工作情况的汇报',
    body: `[{place}人民政府|{place}创建全国文明城市指挥部办公室]
    （{pub.ymd}）
    各位领导：
    [首先，我代表市政府对各位领导莅临{short}检查指导表示热烈欢迎。|根据会议安排，我就全市创建全国文明城市工作情况作一汇报，请审议。]
    一、基本情况
    {place}地处[{city}东部|{city}西南部]，全市辖{6..18}个镇（街道），人口{30..120}万。[{y-2}年，我市启动创建全国文明城市工作。|自{y-2}年提出创建目标以来，全市坚持一张蓝图绘到底。]{@result}{@result}
    二、主要做法
    （一）[加强领导。|高位推动，压实责任。]{@meaning}[全市建立了“一办八组”的工作机制，每周一调度、每月一通报。|党政主要领导挂帅，人大代表、政协委员参与监督。]
    （二）[狠抓整治。|聚焦重点，集中攻坚。]{@measure}{@measure}{@measure}
    （三）[提升素质。|以文化人，涵养新风。]{@measure}{@measure}
    （四）[依靠群众。|广泛发动，共建共享。]{@measure}{@measure}
    三、存在的问题
    {@problem}{@problem}{@problem}{@problem}
    四、下一步工作
    下一步，我们~4；[{@duty}|{@duty}|{@duty}|{@duty}]，[力争早日跨入全国文明城市行列|确保{y+1}年各项指标达到要求]。
    [以上汇报，请批评指正。|汇报完毕，不当之处，请各位领导批评指正。]`,
    settled: {
      ...city,
      stage: 'advance',
      track: 'first',
      documentType: 'summary',
      meetingType: null,
      date: null,
      accept: { track: [null], documentType: ['speech'] },
    },
  },
  {
    name: 'speech-city-longest',
    where: { kind: 'city' },
    when: { years: [2013, 2021], months: [3, 8] },
    title: '[坚持创建为民 共建美好家园|凝聚全市力量 建设文明城市]',
    subtitle: '——在{place}创建全国文明城市工作推进大会上的讲话',
    people: { a: '[{place}委书记|]' },
    body: `（{ymd}）
    {a+spoke}
    同志们：
    [这次推进大会，是在创建工作进入关键阶段的时候召开的。|今天的大会开到社区一级，规模大、规格高。]大会的主要任务是[回顾总结创建工作，分析形势，部署下一阶段任务|总结经验，正视差距，进一步推进创建全国文明城市各项工作]。下面，我谈几点意见。
    一、[已经做了什么|肯定成绩，坚定信心]
    {@result}{@result}{@result}{@result}{@meaning}
    {@story}
    {@story}
    二、[还缺什么|正视问题，不回避矛盾]
    {@problem}{@problem}{@problem}{@problem}{@problem}{@problem}
    {@story}
    {@story}
    {@talk}
    {@talk}
    三、[怎么做|抓住重点，集中突破]
    {@meaning}{@meaning}[下一步，要集中力量办好以下几件事。|当前和今后一个时期，重点抓好下面这些事。]
    1. {@measure}{@measure}{@measure}{@talk}
    2. {@measure}{@measure}{@measure}{@talk}
    3. {@measure}{@measure}{@measure}{@talk}
    4. {@measure}{@measure}{@measure}{@talk}
    5. {@measure}{@measure}{@measure}{@talk}
    [这些事怎么分工，方案里写得清楚，我再念一遍，念到谁谁就记下来。|任务已经分解，我把几项重点再明确一下。]
    （一）{@task}
    （二）{@task}
    （三）{@task}
    （四）{@task}
    （五）{@task}
    （六）{@task}
    （七）{@task}
    （八）{@task}
    {@story}
    {@story}
    四、[谁来做|压实责任，形成合力]
    {@talk}
    {@talk}
    {@talk}
    {@talk}
    {@talk}
    {@talk}
    {@talk}
    {@talk}
    ~5；[{@duty}|{@duty}|{@duty}|{@duty}|{@duty}|{@duty}]。
    同志们，[城市是我们大家的，创建是我们共同的事|事非经过不知难]。[只要人人都伸一把手，就没有迈不过去的坎。|我相信，有全市人民的支持，有在座各位的努力，我们的目标一定能够实现。]
    [谢谢大家。|我就讲这些，谢谢！]`,
    settled: { ...city, stage: 'advance', track: null, documentType: 'speech', meetingType: '推进会', accept: { track: ['first'] } },
  },
]
