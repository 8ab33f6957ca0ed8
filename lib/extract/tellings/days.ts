/**
 * Short invented pages that tell the day of their meeting in many ways, each with the day that a careful reader finds: year-month-day, ? for a part that the page
 * does not tell. Written without regard to the rules. `open`: the page settles it, and the rules do not yet; nothing else may be read there.
 */
export type DayTelling = { readonly way: string; readonly page: string; readonly day: string; readonly open?: true }

const head = '云川市召开创建全国文明城市推进会'
const tail = '\n　　会议指出,要突出重点,抓好落实。市委副书记林海涛出席会议并讲话。\n　　各县区、市直各部门负责人参加会议。'
const page = (stamp: string, lead: string, title = head) => `${title}\n${stamp}\n　　${lead}${tail}`

export const dayTellings: readonly DayTelling[] = [
  { way: 'figures with the year', page: page('来源:云川日报', '2018年4月3日上午,云川市召开创建全国文明城市推进会。'), day: '2018-4-3' },
  { way: 'a stamp with slashes', page: page('2019/11/6 8:30:11', '11月5日,云川市召开创建全国文明城市工作推进会。'), day: '2019-11-5' },
  { way: 'a stamp with dots', page: page('发布时间:2016.07.21', '7月20日下午,云川市召开创建全国文明城市工作推进会。'), day: '2016-7-20' },
  { way: 'a stamp with the day first', page: page('日期:21.07.2016', '7月20日,云川市召开创建全国文明城市工作推进会。'), day: '2016-7-20' },
  { way: 'a stamp in English', page: page('Posted on July 21, 2016', '7月20日,云川市召开创建全国文明城市工作推进会。'), day: '2016-7-20' },
  {
    way: 'a stamp of eight figures behind a label',
    page: page('时间:20160721', '7月20日,云川市召开创建全国文明城市工作推进会。'),
    day: '2016-7-20',
  },
  {
    way: 'a stamp with a year of two figures',
    page: page('发布日期:16-07-21', '7月20日,云川市召开创建全国文明城市工作推进会。'),
    day: '2016-7-20',
  },
  {
    way: 'a stamp in Chinese figures',
    page: page('二〇一六年七月二十一日', '7月20日,云川市召开创建全国文明城市工作推进会。'),
    day: '2016-7-20',
  },
  { way: 'yesterday', page: page('2013-05-10 来源:云川晚报', '本报讯 昨天,云川市召开创建全国文明城市工作推进会。'), day: '2013-5-9' },
  {
    way: 'yesterday afternoon, 昨日',
    page: page('2013-05-01 来源:云川晚报', '昨日下午,云川市召开创建全国文明城市工作推进会。'),
    day: '2013-4-30',
  },
  { way: 'today', page: page('2013-05-10 17:20', '今天上午,云川市召开创建全国文明城市工作推进会。'), day: '2013-5-10' },
  {
    way: 'the day before yesterday',
    page: page('2013-05-10 来源:云川晚报', '前天,云川市召开创建全国文明城市工作推进会。'),
    day: '2013-5-8',
  },
  { way: 'recently, 近日', page: page('2013-05-10', '近日,云川市召开创建全国文明城市工作推进会。'), day: '2013-?-?' },
  { way: 'recently, 日前', page: page('2013-05-10', '日前,云川市召开创建全国文明城市工作推进会。'), day: '2013-?-?' },
  { way: 'recently in January', page: page('2013-01-04', '日前,云川市召开创建全国文明城市工作推进会。'), day: '?-?-?' },
  { way: 'a day without its month', page: page('2015-06-12', '11日上午,云川市召开创建全国文明城市工作推进会。'), day: '2015-6-11' },
  {
    way: 'a day without its month, over the end of the month',
    page: page('2015-06-02', '30日,云川市召开创建全国文明城市工作推进会。'),
    day: '2015-5-30',
  },
  { way: '本月', page: page('2015-06-12', '本月9日,云川市召开创建全国文明城市工作推进会。'), day: '2015-6-9' },
  { way: '上月', page: page('2015-06-02', '上月29日,云川市召开创建全国文明城市工作推进会。'), day: '2015-5-29' },
  { way: 'a weekday of this week', page: page('2018-07-13', '本周三,云川市召开创建全国文明城市工作推进会。'), day: '2018-7-11' },
  { way: 'a weekday of last week', page: page('2018-07-10', '上周五,云川市召开创建全国文明城市工作推进会。'), day: '2018-7-6' },
  { way: 'a weekday alone', page: page('2018-07-10', '周一上午,云川市召开创建全国文明城市工作推进会。'), day: '2018-7-9' },
  { way: 'a day with its weekday', page: page('2018-07-10', '7月9日(星期一),云川市召开创建全国文明城市工作推进会。'), day: '2018-7-9' },
  { way: 'a part of a month, 上旬', page: page('2018-07-20', '7月上旬,云川市召开创建全国文明城市工作推进会。'), day: '2018-7-?' },
  { way: 'the beginning of a month', page: page('2018-07-20', '7月初,云川市召开创建全国文明城市工作推进会。'), day: '2018-7-?' },
  { way: 'the end of last month', page: page('2018-07-20', '6月底,云川市召开创建全国文明城市工作推进会。'), day: '2018-6-?' },
  { way: 'a day of the lunar calendar', page: page('2017-02-06', '正月初八,云川市召开创建全国文明城市工作推进会。'), day: '2017-2-4' },
  {
    way: 'the lunar day beside the solar one',
    page: page('2017-02-06', '2月4日,农历正月初八,云川市召开创建全国文明城市工作推进会。'),
    day: '2017-2-4',
  },
  { way: 'Chinese figures', page: page('2017-03-10', '三月九日,云川市召开创建全国文明城市工作推进会。'), day: '2017-3-9' },
  {
    way: 'Chinese figures with the year',
    page: page('来源:云川日报', '二〇一七年三月九日,云川市召开创建全国文明城市工作推进会。'),
    day: '2017-3-9',
  },
  {
    way: 'Chinese figures with 廿',
    page: page('2017-03-28', '三月廿七日,云川市召开创建全国文明城市工作推进会。'),
    day: '2017-3-27',
    open: true,
  },
  { way: 'two days', page: page('2017-09-05', '9月2日至3日,云川市召开创建全国文明城市工作推进会。'), day: '2017-9-3' },
  { way: 'two days with a dash', page: page('2017-09-05', '9月2-3日,云川市召开创建全国文明城市工作推进会。'), day: '2017-9-3' },
  {
    way: 'two days over the end of a month',
    page: page('2017-09-05', '8月31日至9月1日,云川市召开创建全国文明城市工作推进会。'),
    day: '2017-9-1',
  },
  { way: 'the turn of the year', page: page('2017-01-02', '12月30日,云川市召开创建全国文明城市工作推进会。'), day: '2016-12-30' },
  { way: 'last year in words', page: page('2017-01-05', '去年12月29日,云川市召开创建全国文明城市工作推进会。'), day: '2016-12-29' },
  { way: 'this year in words', page: page('2017-05-05', '今年5月3日,云川市召开创建全国文明城市工作推进会。'), day: '2017-5-3' },
  { way: 'a lost month mark', page: page('2016-12-12', '1210日,云川市召开创建全国文明城市工作推进会。'), day: '2016-12-10' },
  { way: 'a lost day mark', page: page('2016-07-12', '7月11,云川市召开创建全国文明城市工作推进会。'), day: '2016-7-11' },
  { way: 'spaces in the day', page: page('2016-07-12', '7 月 11 日,云川市召开创建全国文明城市工作推进会。'), day: '2016-7-11' },
  {
    way: 'spaces in the year',
    page: page('来源:云川日报', '2016 年 7 月 11 日上午,云川市召开创建全国文明城市工作推进会。'),
    day: '2016-7-11',
  },
  { way: '号 for 日', page: page('2016-07-12', '7月11号,云川市召开创建全国文明城市工作推进会。'), day: '2016-7-11' },
  {
    way: 'figures with dots in the text',
    page: page('2016-07-12', '7.11日,云川市召开创建全国文明城市工作推进会。'),
    day: '2016-7-11',
  },
  {
    way: 'a dateline of an agency',
    page: page('来源:云川新闻网', '云川新闻网7月11日讯(记者 林素) 云川市今天召开创建全国文明城市工作推进会。', head),
    day: '?-7-11',
  },
  {
    way: 'a dateline with a stamp',
    page: page('2016-07-12', '本报云川7月11日电 云川市今天召开创建全国文明城市工作推进会。', head),
    day: '2016-7-11',
  },
  {
    way: 'the address',
    page: page('http://www.ycnews.example.cn/2016-07/12/content_331.htm', '7月11日,云川市召开创建全国文明城市工作推进会。'),
    day: '2016-7-11',
  },
  {
    way: 'an address with t20160712',
    page: page('本文网址:http://www.yc.example.cn/zw/t20160712_88.html', '7月11日,云川市召开创建全国文明城市工作推进会。'),
    day: '2016-7-11',
  },
  { way: 'nothing but month and day', page: page('来源:云川日报', '7月11日,云川市召开创建全国文明城市工作推进会。'), day: '?-7-11' },
  {
    way: 'a copyright is no year',
    page: `${page('来源:云川日报', '7月11日,云川市召开创建全国文明城市工作推进会。')}\n版权所有 © 2009-2019 云川日报社`,
    day: '?-7-11',
  },
  {
    way: 'a document number is no year',
    page: page('来源:云川日报', '7月11日,云川市召开创建全国文明城市工作推进会,传达云创办〔2015〕4号文件。'),
    day: '?-7-11',
  },
  {
    way: 'a goal is no year',
    page: page('来源:云川日报', '7月11日,云川市召开创建全国文明城市工作推进会,部署确保2020年创成全国文明城市的任务。'),
    day: '?-7-11',
  },
  {
    way: 'the clock of the site',
    page: `今天是2024年4月17日 星期三\n${page('2016-07-12', '7月11日,云川市召开创建全国文明城市工作推进会。')}`,
    day: '2016-7-11',
  },
  {
    way: 'history before the day',
    page: page('2016-07-12', '2014年以来,云川市连续三年开展创建。7月11日,云川市召开创建全国文明城市工作推进会。'),
    day: '2016-7-11',
  },
  {
    way: 'a deadline behind the day',
    page: page('2016-07-12', '7月11日,云川市召开创建全国文明城市工作推进会,要求8月20日前完成整改。'),
    day: '2016-7-11',
  },
  {
    way: 'an earlier meeting',
    page: page('2016-07-12', '6月3日会议以来,各单位抓紧整改。7月11日,云川市再次召开创建推进会。'),
    day: '2016-7-11',
  },
  {
    way: 'an earlier meeting told in the same sentence',
    page: page('2016-07-12', '继6月3日动员会之后,7月11日,云川市召开创建全国文明城市工作推进会。'),
    day: '2016-7-11',
  },
  { way: 'a reprint years later', page: page('2021-03-02', '2016年7月11日,云川市召开创建全国文明城市工作推进会。'), day: '2016-7-11' },
  { way: 'the time before the day', page: page('2016-07-12', '上午9时,云川市召开创建全国文明城市工作推进会。'), day: '?-?-?' },
  {
    way: 'a speech with its day in brackets',
    page: `在全市创建工作推进会上的讲话\n林海涛\n(2016年7月11日)\n同志们:\n　　今天我们召开全市创建工作推进会,主要任务是分析形势,安排任务。下面,我讲三点意见。\n　　一、认清形势。二、突出重点。三、加强领导。`,
    day: '2016-7-11',
  },
  {
    way: 'a speech with its day at the end',
    page: `在全市创建工作推进会上的讲话\n同志们:\n　　今天我们召开全市创建工作推进会,主要任务是分析形势,安排任务。下面,我讲三点意见。\n　　一、认清形势。二、突出重点。三、加强领导。\n　　谢谢大家!\n2016年7月11日`,
    day: '2016-7-11',
  },
  {
    way: 'a notice of a meeting to come',
    page: `关于召开全市创建工作推进会的通知\n各县区、市直各部门:\n　　经市委、市政府同意,决定召开全市创建工作推进会。现将有关事项通知如下:\n　　一、会议时间:2016年7月11日(星期一)上午9:00。\n　　二、会议地点:市委礼堂。\n云川市创建办\n2016年7月8日`,
    day: '2016-7-11',
  },
  {
    way: 'a notice with its time under a heading',
    page: `关于召开全市创建工作推进会的通知\n各县区、市直各部门:\n　　决定召开全市创建工作推进会。现将有关事项通知如下:\n　　一、会议时间\n　　2016年7月11日(星期一)上午9:00。\n　　二、会议地点\n　　市委礼堂。\n云川市创建办\n2016年7月8日`,
    day: '2016-7-11',
  },
  {
    way: 'a host script with its time above',
    page: `全市创建工作推进会主持词\n时间:2016年7月11日上午9时\n地点:市委礼堂\n主持人:林海涛\n同志们:\n　　现在开会。今天会议的主要任务是安排创建工作。会议有三项议程,下面逐项进行。\n　　首先,请市委宣传部部长何远山同志宣读方案。\n　　散会。`,
    day: '2016-7-11',
  },
  {
    way: 'a host script with its day under the title',
    page: `全市创建工作推进会主持词\n云川市创建办 2016年7月11日\n同志们:\n　　现在开会。今天会议的主要任务是安排创建工作。会议有三项议程,下面逐项进行。\n　　首先,请市委宣传部部长何远山同志宣读方案。\n　　散会。`,
    day: '2016-7-11',
  },
  {
    way: 'a plan is no meeting',
    page: `云川市创建全国文明城市实施方案\n　　为推进创建工作,制定本方案。\n　　一、指导思想\n　　深入贯彻上级精神。\n　　二、工作步骤\n　　2016年7月至9月为集中整治阶段。\n云川市创建办\n2016年7月11日`,
    day: '?-?-?',
  },
  {
    way: 'a public account',
    page: `创城 | 再动员再部署\n原创 云川发布 云川发布 2019-08-08 20:15 发表于云南\n　　8月8日下午,云川市召开创建全国文明城市工作推进会。${tail}`,
    day: '2019-8-8',
  },
  {
    way: 'a forum',
    page: `云川论坛\n标题: 我市开创城会了 [打印本页]\n作者: 老街坊    时间: 2019-8-9 21:14\n标题: 我市开创城会了\n　　8月8日下午,云川市召开创建全国文明城市工作推进会。${tail}`,
    day: '2019-8-8',
  },
  {
    way: 'a paper with its edition',
    page: page('云川日报 2019年08月09日 星期五 第01版:要闻', '本报讯 昨日,云川市召开创建全国文明城市工作推进会。'),
    day: '2019-8-8',
  },
  {
    way: 'words of another year in the text',
    page: page('2019-08-09', '8月8日,云川市召开创建全国文明城市工作推进会,通报2018年度测评成绩。'),
    day: '2019-8-8',
  },
  { way: 'an evening', page: page('2019-08-09', '8月8日晚7时30分,云川市召开创建全国文明城市工作推进会。'), day: '2019-8-8' },
  { way: 'a holiday', page: page('2019-10-02', '国庆节当天,云川市召开创建全国文明城市工作推进会。'), day: '2019-10-1', open: true },
  { way: 'the day behind the verb', page: page('2019-08-09', '云川市创建全国文明城市推进会于8月8日在市会议中心召开。'), day: '2019-8-8' },
  { way: 'the day behind a place', page: page('2019-08-09', '在云川市会议中心,8月8日上午,创建全国文明城市推进会召开。'), day: '2019-8-8' },
  {
    way: 'a quote before the day',
    page: page('2019-08-09', '“再不抓就晚了!”8月8日,在云川市创建推进会上,市委书记何远山说。'),
    day: '2019-8-8',
  },
  {
    way: 'the meeting in the second paragraph',
    page: page('2019-08-09', '盛夏的云川,处处涌动创建热潮。\n　　8月8日,云川市召开创建全国文明城市推进会。'),
    day: '2019-8-8',
  },
]
