/** What stands around a title on real pages and is no part of it. Read off page titles of document-sharing sites, portals and forums. */
export const titleEndings: readonly RegExp[] = [
  /\s*\[?打印本页\]?$/,
  /\.?(?:docx?|pdf|pptx?|wps|txt|html?)\s*(?:VIP|免费下载|下载)?$/i,
  /\s*(?:VIP|免费下载|在线阅读|全文阅读)$/i,
  /\s*[-_—–|丨]+\s*[^-_—–|丨,，。!！?？:：]{2,20}(?:网|网站|在线|论坛|政府|日报|晚报|门户|新闻|频道|平台|文库|社区|贴吧|委员会|公众号)$/,
  /\s*\((?:图|组图|多图|图文|附图|视频|一|二)\)$/,
  /\s*(?:楼主|信息来源|来源|发布时间|录入时间|时间)\s*[:：].*$/,
  /\s+\d{2,4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /\s*_[^_,，。]{1,20}$/,
  /\s-\s[^-,，。]{2,24}$/,
]

export const titleBeginnings: readonly RegExp[] = [
  /^(?:标题|原标题|题目|主题)\s*[:：]\s*/,
  /^(?:当前位置|您当前的位置)[^>]*>(?:[^>]*>)*\s*/,
  /^\[[^\]]{1,8}\]\s*/,
  /^[^-—_,，。\s]{2,12}(?:数字报|电子报|数字版)\s*[-—_]\s*/,
  /^【(?:转载|原创|图文|头条|要闻|快讯)】\s*/,
]

/** What a line must have to be the title of a report on a meeting, in order of weight. */
export const titleSigns: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /召开|举行|举办|会议|(?:动员|推进|部署|启动|调度|现场|表彰|迎检|誓师|专题|反馈|例|座谈)(?:大)?会/, weight: 3 },
  { pattern: /文明|创城|创文|创卫|卫生城|典范|双创|同创|联创/, weight: 2 },
  { pattern: /[省市县区旗州镇乡]|街道/, weight: 1 },
  { pattern: /讲话|致辞|主持词|方案|通知|汇报/, weight: 2 },
  { pattern: /^(?:19|20)\d\d年/, weight: 1 },
]

/** A menu of a site: four or more short words in a row. */
export const menuLine = /^\s*(?:[^\s|>,，。]{1,6}(?:\s*[|>]\s*|\s+)){3,}[^\s|>,，。]{0,6}\s*$|[|>].*[|>].*[|>]/

/** Lines of the frame that stand near a headline: a day, an address, a paper's page, a path, a counter. */
export const notSubtitles =
  /(?:19|20)\d\d[-年/.]\d|https?:|www\.|今天是|第\d+版|[>|｜]|来源[:：]|标题[:：]|目录|首页|版面|阅读\s*\d|点击|浏览|字数|本篇文章|读完约|转换网关|下一[章版页篇]|(?:主办|承办|协办|主管|出品|监制)\s*$/

/** Lines that stand where a title stands and are none. */
export const notTitles =
  /^(?:提示|正文|首页|通知公告|工作动态|新闻动态|要闻|详情|内容|头条|热门|您当前|当前位置|来源|发布|时间|作者|字体|字号|浏览|点击|附件|打印|上传|文档|文件)/
