import type { Template } from '../template.ts'

/** Titles given, titles celebrated, and the nomination that comes before. */
export const honours: readonly Template[] = [
  {
    name: 'award-news-county',
    where: { kind: 'county' },
    when: { years: [2017, 2017], months: [11, 11] },
    title: '[喜报！|好消息！][祝贺！|]{place}[入选|荣膺]全国文明城市',
    body: `[喜讯传来|记者从县文明办获悉]，在[日前|近日]公布的第五届全国文明城市名单中，{province}{place}榜上有名，[成为全国文明城市大家庭的新成员|实现了几代{short}人的愿望]。
    [消息一经传开，朋友圈被刷屏了。|听到这个消息，城关镇的居民放起了鞭炮。][“我们等这一天等了很久。”一位退休教师激动地说。|“以后出门更要讲究了，咱是文明城市的人。”摆早点摊的大姐笑着说。]
    [三年来|创建以来]，{place}[上下一心，攻坚克难|坚持创建为民]，{@result}{@result}
    [荣誉来之不易，守住更难。|这是荣誉，也是新的起点。]{short}将[以此为新起点，让文明之花开得更盛|继续补短板、强弱项，让群众有更多获得感]。`,
    settled: {
      stage: 'award',
      track: 'first',
      campaigns: ['全国文明城市'],
      documentType: 'award-news',
      meetingType: null,
      date: null,
      accept: { track: ['holder', null], level: [null] },
    },
  },
  {
    name: 'award-plaque-comes-home',
    where: { kind: 'city' },
    when: { years: [2015, 2015], months: [3, 3] },
    title: '[捧回来了！|奖牌回家 ]全国文明城市奖牌[抵达{short}|回到{short}]',
    people: { a: '市委书记', b: '市委常委、宣传部部长', c: '市民' },
    body: `{md}[傍晚|下午]，[从北京飞来的航班徐徐降落|列车缓缓驶进站台]，全国文明城市奖牌[回到|送到]{place}。[在热烈的掌声中|少先队员献上鲜花]，{b}手捧奖牌[走下舷梯|走出车厢]，{a}等[迎上前去|到场迎接]。
    [2月28日|上月底]，全国精神文明建设工作表彰大会在北京举行，{place}[首次获得|第一次捧回]全国文明城市称号。
    [随后|当晚]，市里举行了[简短而热烈的|简朴的]迎接仪式。{a+spoke}在仪式上说，[奖牌属于全市每一位市民|这块奖牌凝结着全市人民的心血]，[要倍加珍惜，把荣誉化为前进的动力|今天把奖牌挂在墙上，明天要把责任扛在肩上]。
    [“{short}人都该笑一笑。”|“这些年路宽了、灯亮了，住着舒心。”]{c+spoke}[高兴地说|说]，[以后过马路更要等红灯|不能给城市丢脸]。[奖牌将在市民中心展出{zh5..9}天。|]`,
    settled: {
      stage: 'award',
      track: 'first',
      campaigns: ['全国文明城市'],
      documentType: 'award-news',
      meetingType: null,
      date: 'inferred',
      lay: ['c'],
      accept: { track: ['holder', null], documentType: ['report'], meetingDate: [null] },
    },
  },
  {
    name: 'commendation-with-names',
    where: { kind: 'county-level-city' },
    when: { years: [2015, 2021], months: [1, 5] },
    title: '{place}召开创建全国文明城市总结表彰大会',
    people: { a: '市委书记', b: '市委副书记、市长', c: '市委副书记', d: '市人大常委会主任', e: '市政协主席', f: '环卫工人', g: '退休干部' },
    body: `[锣鼓喧天，红旗招展。|人民会堂里座无虚席，胸戴红花的先进代表坐在最前排。]{ymd}，{city}{place}隆重召开创建全国文明城市总结表彰大会，[庆祝成功创建全国文明城市，表彰先进集体和先进个人|回顾创建历程，表彰先进，鼓舞士气]。{a+spoke}出席大会并讲话，{b+presided}主持，{c+relayed}宣读[《关于表彰创建全国文明城市先进集体和先进个人的决定》|表彰决定]，{d}、{e}等市领导[为获奖代表颁奖|出席并颁奖]。
    大会[授予|决定授予]{20..60}个单位“创建工作先进集体”称号，授予{80..260}人“创建工作先进个人”称号。{f+spoke}、{g+spoke}等作了发言。
    {a.name}代表市委、市政府向[全市人民表示感谢|受表彰的集体和个人表示祝贺]。他说，{@meaning}[今天的成绩属于大家|获得全国文明城市称号，是{short}发展史上的一件大事]。[大会要求|他要求]，~2；[{@duty}|{@duty}]。
    [大会在歌声中结束。|会后，与会人员观看了创建成果图片展。]`,
    settled: {
      stage: 'award',
      track: 'holder',
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '总结表彰会',
      lay: ['f', 'g'],
      accept: { track: ['first', null] },
    },
  },
  {
    name: 'list-of-model-residents',
    where: { kind: 'city' },
    when: { years: [2011, 2022], months: [5, 12] },
    title: '{place}创建全国文明城市“十佳市民”名单',
    body: `[经群众推荐、组织审核、集中评议，|根据评选办法，经各县（市、区）推荐，]现将{place}创建全国文明城市“十佳市民”名单公布如下（排名不分先后）：
    {someone}　市公交集团[司机|乘务员]
    {someone}　[退休教师|社区志愿者]
    {someone}　市第{ord2..6}中学[学生|教师]
    {someone}　[环卫工人|园林工人]
    {someone}　[个体工商户|早餐店店主]
    {someone}　市人民医院[护士|医生]
    {someone}　[交通协管员|城管队员]
    {someone}　[社区民警|楼栋长]
    {someone}　[农民工|快递员]
    {someone}　[大学生村官|义务宣讲员]
    [希望受表扬的市民珍惜荣誉，再接再厉；希望广大市民向他们学习。|望大家以他们为榜样，从点滴做起，为创建全国文明城市出一份力。]
    {place}创建全国文明城市工作领导小组办公室
    {pub.ymd}`,
    settled: {
      stage: 'award',
      track: null,
      campaigns: ['全国文明城市'],
      documentType: 'list',
      meetingType: null,
      date: null,
      accept: { stage: ['other', 'advance'], track: ['first'], documentType: ['notice'] },
    },
  },
  {
    name: 'county-nominate-hundred-days',
    where: { kind: 'county' },
    when: { years: [2017, 2023], months: [2, 10] },
    title: '[百日攻坚 志在提名|力争“入场券”] {place}召开创建全国文明城市提名城市[攻坚动员会|动员大会]',
    people: { a: '县委书记', b: '县委副书记、县长', c: '县委常委、宣传部部长' },
    body: `{ymd}，{place}召开创建全国文明城市提名城市动员大会，[打响提名攻坚战|为拿到“入场券”再加一把火]。{a+spoke}出席会议并讲话，{b+presided}主持会议，{c+explained}[作工作部署|解读提名城市测评标准]。
    {a.name}[指出|说]，[先提名、后创成，提名是绕不过去的第一道关|申报提名的县有几十个，名额却很有限]，[进不了提名，创建就无从谈起|今年拿不到提名资格，就要再等三年]。{@meaning}[目标只有一个：获得全国文明城市提名资格。|一切工作都要围绕拿到提名资格来安排。]
    {@measure}{@measure}
    会议要求，~3；[{@duty}|{@duty}|{@duty}]。
    [{@closing}|]`,
    settled: {
      stage: 'nominate',
      track: 'first',
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '动员会',
      accept: { stage: ['launch'], track: [null] },
    },
  },
  {
    name: 'district-nominate-bid-materials',
    where: { kind: 'district', unique: true },
    when: { years: [2014, 2020], months: [3, 9] },
    title: '{place}专题调度全国文明城市申报工作',
    people: { a: '区长', b: '区委常委、宣传部部长' },
    body: `{md}，{a+presided+spoke}在{place}主持召开[专题|]调度会，[研究全国文明城市提名资格申报材料|听取申报全国文明城市提名资格的进展]。{b}参加会议。
    会议[听取了各组汇报|逐项审看了申报材料]。申报材料共{6..9}大类{90..140}项，[目前已完成八成|已收集{60..88}%]，[有的数据口径不一|缺少年度台账的还有{8..20}项]。
    {a.name}要求，[申报材料是第一印象，不能有一处差错|时间节点不能再往后拖，{due+12}前全部定稿]，[牵头单位对数据负责，谁签字谁担责|材料要同实地对得上，不能两张皮]；[要主动向上对接，弄清评审的要求|力争一次通过，进入提名城市行列]。`,
    settled: {
      stage: 'nominate',
      track: 'first',
      campaigns: ['全国文明城市'],
      documentType: 'report',
      meetingType: '调度会',
      accept: { track: [null], stage: ['advance'], meetingType: ['专题会'] },
    },
  },
]
