/**
 * Short invented pages that name who wrote the text, where it comes from, how the meeting was held and what kind of text they are in many forms, each with what a
 * careful reader finds; a field that is left out is not asked for. Written without regard to the rules.
 */
export type BylineTelling = {
  readonly way: string
  readonly page: string
  readonly authors?: readonly string[]
  readonly source?: string | null
  readonly mode?: 'video' | 'on-site' | null
  readonly type?: string
}

const title = '云川市召开创建全国文明城市推进会'
const lead = '4月3日,云川市召开创建全国文明城市推进会。市委副书记邵明远出席会议并讲话。'
const more = '会议指出,要突出重点,抓好落实,做到人人参与、户户受益。'
const page = (stamp: string, body = lead, end = '') => `${title}\n${stamp}\n　　${body}\n　　${more}${end === '' ? '' : `\n${end}`}`

export const bylineTellings: readonly BylineTelling[] = [
  {
    way: 'labels on one line',
    page: page('2018-04-04 09:12 来源:云川日报 作者:贺小川 编辑:丁一'),
    authors: ['贺小川'],
    source: '云川日报',
  },
  { way: 'labels with brackets', page: page('[来源:云川日报] [作者:贺小川] [2018-04-04]'), authors: ['贺小川'], source: '云川日报' },
  { way: 'values in brackets', page: page('发布日期:[2018-04-04] 来源:[云川日报] 作者:[贺小川]'), authors: ['贺小川'], source: '云川日报' },
  { way: 'an office as author', page: page('2018-04-04 作者:云川市文明办'), authors: [], source: '云川市文明办' },
  { way: 'an office and its writer', page: page('2018-04-04 供稿:云川市文明办 贺小川'), source: '云川市文明办' },
  { way: 'no author', page: page('2018-04-04 作者:佚名 来源:本站'), authors: [], source: null },
  {
    way: 'two reporters in the lead',
    page: page('2018-04-04', `本报讯(记者 贺小川 通讯员 丁一鸣) ${lead}`),
    authors: ['贺小川', '丁一鸣'],
  },
  {
    way: 'reporters in the lead without a bracket',
    page: page('2018-04-04', `云川日报讯 记者 贺小川 报道:${lead}`),
    authors: ['贺小川'],
    source: '云川日报',
  },
  {
    way: 'a reporter of a city in the lead',
    page: page('2018-04-04', `云川新闻网4月3日讯(记者 贺小川)${lead}`),
    authors: ['贺小川'],
    source: '云川新闻网',
  },
  { way: 'a bracket at the end', page: `${title}\n2018-04-04\n　　${lead}\n　　${more}(贺小川 丁一鸣)`, authors: ['贺小川', '丁一鸣'] },
  { way: 'a bracket at the end with a label', page: `${title}\n2018-04-04\n　　${lead}\n　　${more}(记者 贺小川)`, authors: ['贺小川'] },
  {
    way: 'a bracket at the end with a station',
    page: `${title}\n2018-04-04\n　　${lead}\n　　${more}\n(云川广播电视台记者 贺小川)`,
    authors: ['贺小川'],
  },
  { way: 'text and picture by two', page: `${title}\n2018-04-04\n　　${lead}\n　　${more}\n(文/贺小川 图/丁一鸣)`, authors: ['贺小川'] },
  { way: 'text and picture by one', page: `${title}\n2018-04-04\n　　${lead}\n　　${more}\n贺小川 文/图`, authors: ['贺小川'] },
  { way: 'a sign before the reporter', page: `${title}\n□本报记者 贺小川\n　　${lead}\n　　${more}`, authors: ['贺小川'] },
  {
    way: 'a filled sign before the reporter',
    page: `${title}\n■记者 贺小川 通讯员 丁一鸣\n　　${lead}\n　　${more}`,
    authors: ['贺小川', '丁一鸣'],
  },
  { way: 'a name with a space', page: page('2018-04-04 来源:云川日报 记者:贺 川'), authors: ['贺川'] },
  { way: 'a photographer is no author', page: page('2018-04-04 来源:云川日报 摄影:贺小川'), authors: [] },
  { way: 'three reviewers are no authors', page: page('2018-04-04 来源:云川日报', lead, '一审:贺小川 二审:丁一鸣 三审:林素'), authors: [] },
  { way: 'an Uyghur author', page: page('2018-04-04 来源:云川日报 记者:阿依努尔·买买提'), authors: ['阿依努尔·买买提'] },
  { way: 'a Mongolian author', page: page('2018-04-04 来源:云川日报 记者:乌云'), authors: ['乌云'] },
  { way: 'a source behind a wide gap', page: page('2018-04-04   稿件来源: 云川日报   时政新闻'), source: '云川日报' },
  { way: 'a source with a reprint mark', page: page('2018-04-04 转载自:云川日报'), source: '云川日报' },
  { way: 'a source behind 来自', page: page('发表于 2018-04-04 17:55 | 来自:云川市政府网 | 点击 128'), source: '云川市政府网' },
  {
    way: 'a publisher in a table of disclosure',
    page: `索 引 号:011331560/2018-04417    发布机构:云川市文明办\n${page('发布日期:2018-04-04')}`,
    source: '云川市文明办',
  },
  { way: 'a paper with its edition', page: page('云川日报 2018年04月04日 星期三 第01版:要闻'), source: '云川日报' },
  { way: 'a public account', page: page('原创 云川发布 云川发布 2018-04-04 18:00'), source: '云川发布' },
  {
    way: 'a source at the end',
    page: page('2018-04-04', lead, '来源:云川市融媒体中心\n编辑:丁一鸣\n审核:林素'),
    source: '云川市融媒体中心',
    authors: [],
  },
  { way: 'a picture has its own source', page: page('2018-04-04 来源:云川日报', lead, '图片来源:视觉云川'), source: '云川日报' },
  {
    way: 'a video meeting by name',
    page: page('2018-04-04', '4月3日,云川市召开创建全国文明城市视频调度会。市委副书记邵明远讲话。'),
    mode: 'video',
  },
  {
    way: 'a meeting by television and telephone',
    page: page('2018-04-04', '4月3日,云川市召开创建全国文明城市电视电话会议。市委副书记邵明远讲话。'),
    mode: 'video',
  },
  { way: 'a meeting that reaches the counties', page: page('2018-04-04', `${lead}会议以视频会议形式一直开到乡镇、街道。`), mode: 'video' },
  { way: 'halls in the counties', page: page('2018-04-04', `${lead}会议设主会场和分会场。`), mode: 'video' },
  { way: 'on line and off line', page: page('2018-04-04', `${lead}会议采取“线上+线下”方式召开。`), mode: 'video' },
  { way: 'persons in other halls', page: page('2018-04-04', `${lead}各县区负责人在当地分会场参加会议。`), mode: 'video' },
  {
    way: 'a meeting on site',
    page: page('2018-04-04', '4月3日,云川市召开创建全国文明城市现场推进会。市委副书记邵明远讲话。'),
    mode: 'on-site',
  },
  {
    way: 'a round of views',
    page: page('2018-04-04', '4月3日,云川市举行创建全国文明城市观摩点评会。市委副书记邵明远讲话。'),
    mode: 'on-site',
  },
  { way: 'a video that was shown', page: page('2018-04-04', `${lead}会上播放了暗访视频。`), mode: null },
  {
    way: 'a meeting of those above by video',
    page: page('2018-04-04', '4月3日,全省创城电视电话会议结束后,云川市随即召开推进会。市委副书记邵明远讲话。'),
    mode: null,
  },
  { way: 'a call for video visits', page: page('2018-04-04', `${lead}会议要求,推行视频接访、网络问政。`), mode: null },
  { way: 'a report', page: page('2018-04-04'), type: 'report' },
  {
    way: 'a report that opens with a quotation',
    page: page('2018-04-04', '“再不抓就晚了!”4月3日,在云川市创建全国文明城市推进会上,市委副书记邵明远说。会议由副市长林素主持。'),
    type: 'report',
  },
  {
    way: 'a notice',
    page: `关于召开全市创建工作推进会的通知\n各县区、市直各部门:\n　　经市委同意,定于4月3日召开全市创建工作推进会。现将有关事项通知如下:\n　　一、会议地点:市委礼堂。\n云川市创建办\n2018年4月1日`,
    type: 'notice',
  },
  {
    way: 'a plan',
    page: `云川市创建全国文明城市实施方案\n　　为推进创建工作,制定本方案。\n　　一、指导思想\n　　深入贯彻上级精神。\n　　二、工作步骤\n　　分三个阶段进行。`,
    type: 'plan',
  },
  {
    way: 'a speech',
    page: `在全市创建工作推进会上的讲话\n邵明远\n同志们:\n　　今天我们召开推进会,主要任务是分析形势,安排任务。下面,我讲三点意见。\n　　一、认清形势。二、突出重点。`,
    type: 'speech',
  },
  {
    way: 'a host script',
    page: `全市创建工作推进会主持词\n同志们:\n　　现在开会。会议有三项议程,下面逐项进行。\n　　下面,请市委宣传部部长何远山同志宣读方案。\n　　散会。`,
    type: 'script',
  },
  {
    way: 'a chapter of a novel',
    page: `云海小说网 > 官场风云\n上一章 目录 下一章 加入书签\n第十二章 动员大会\n　　市委书记高崇山把茶杯往桌上一放。“创城大会就定在周一,谁有意见?”\n　　没有人接话。常务副市长低着头,拿笔在本子上画圈。\n　　大会开得很隆重,高崇山出席会议并讲话。\n本章完`,
    type: 'fiction',
  },
  {
    way: 'news of an award',
    page: `喜讯!云川市荣获全国文明城市称号\n2017-11-15\n　　11月14日,中央文明委公布第五届全国文明城市名单,云川市榜上有名。消息传来,市民奔走相告。`,
    type: 'award-news',
  },
  {
    way: 'a visit',
    page: `邵明远督查创城工作\n2018-04-04\n　　4月3日,市委副书记邵明远一行先后来到东风市场、利民小区,实地督查创建全国文明城市工作。他强调,要立行立改。`,
    type: 'visit',
  },
  {
    way: 'a letter',
    page: `致全体市民的一封信\n　　亲爱的市民朋友:\n　　创建全国文明城市需要您的参与。让我们从身边小事做起,从不乱扔一片纸屑做起。\n云川市文明办`,
    type: 'other',
  },
  {
    way: 'a list',
    page: `2018年度云川市文明单位名单\n　　云川市第一中学\n　　云川市人民医院\n　　云川供电公司\n　　云川市税务局`,
    type: 'list',
  },
  {
    way: 'a summary',
    page: `云川市创建全国文明城市工作总结\n　　2018年,在市委、市政府领导下,我们扎实推进创建工作。现将有关情况总结如下:\n　　一、主要做法。二、存在问题。三、下步打算。`,
    type: 'summary',
  },
]
