import type { Sketch } from './sketch.ts'

/** Pages that were copied as text. */
export const copies: readonly Sketch[] = [
  {
    name: 'copied-account',
    page: `{title}\n[[原创 {source} {site} {stamp}]]\n收录于话题\n#{tags:1:|} {few}个\n点击上方“蓝字”关注，获取更多资讯\n{body}\n来 源丨{source}\n编 辑丨{person}\n审 核丨{person}\n戳“阅读原文”了解详情\n喜欢此内容的人还喜欢\n{heads:3:|\n}{site}\n不喜欢\n不看的原因\n确定\n内容质量低\n不看此公众号`,
  },
  {
    families: ['documentSiteFrame'],
    flags: ['document-site'],
    name: 'copied-library',
    page: `首页 文档分类 VIP中心 上传有礼\n{headline}.doc\n{handle} 贡献于2019-0{few}\n阅读 {count} 下载 {few} 收藏 {few}\n{few}页 {few}.5 分\n{title}\n{body}\n剩余{few}页未读，继续阅读\n下载原文件，方便编辑打印\n收益归属：{handle}\n您可能关注的文档\n{papers:6:|\n}确认删除\n评论\n0/200\n提交评论\n暂无评论，赶快抢占沙发吧`,
  },
  {
    name: 'copied-portal',
    page: `邮箱\n无障碍阅读\n进入关怀版\n{menu:6:| }\n您当前所在位置：网站首页>新闻中心>{column}\n{title}\n[[发布时间：{stamp}]]\n[[来源：{source}]]\n阅读次数：{count}\n字号：[ 大 中 小 ]\n{body}\n扫一扫在手机打开当前页\n打印\n关闭\n上一篇： {heads:1:|}\n下一篇： {heads:1:|}\n{friends:5:|\n}主办单位：{owner} 版权所有\n网站标识码：000000{count}`,
  },
  {
    name: 'copied-paper',
    page: `{site}\n[[{stamp} 星期五]]\n往期 版面概览 前一天 后一天\nA2 要闻\n上一篇 下一篇 放大 缩小 默认\n{title}\n[[{authors}]]\n{body}\n{heads:5:|\n}本版主编：{person} 美编：{person}\n{site}社版权所有`,
  },
  {
    families: ['forumFrame'],
    name: 'copied-thread',
    page: `{site}论坛\n›{column}›{headline}\n返回列表 发帖\n[{column}] {title}\n[复制链接]\n电梯直达\n楼主\n{handle}\n[[发表于 {stamp}]] | 只看该作者\n{body}\n本帖最后由 {handle} 编辑\n沙发\n{handle}\n{comments:1:|}\n板凳\n{handle}\n{comments:1:|}\n发表回复 高级模式\n手机版|Archiver|小黑屋|{site}\nGMT+8, Processed in 0.0{few} second(s), 7 queries.`,
  },
  {
    name: 'copied-news-app',
    page: `{site}新闻\n+订阅\n{title}\n[[{stamp} 来自{place}]]\n听新闻\n{body}\n记者/{person}\n编辑/{person}\n特别声明:本文经上观新闻客户端的“上观号”入驻单位授权发布,仅代表该入驻单位观点。\n{hot:5:|\n}更多精彩,打开APP\n评论 {few}\n写下你的看法…\n没有更多了`,
  },
  {
    name: 'copied-with-pictures',
    page: `{title}\n[[{stamp}]]\n{body}\n文/图：{person}\n{heads:2:| [详细]\n}【关闭】`,
    insets: [
      '会议现场\n',
      '{person} 摄\n',
      '图为会议现场。({person} 摄)\n',
      '↑志愿者在路口劝导\n',
      'IMG_20190{count}.jpg (128.5 KB, 下载次数: 3)\n',
    ],
    share: 0.2,
  },
]
