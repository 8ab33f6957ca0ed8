import type { Sketch } from './sketch.ts'

/** Pages for phones, and public accounts copied elsewhere. */
export const phones: readonly Sketch[] = [
  {
    name: 'phone-app-banner',
    page: `<!doctype html><html><head>{charset}<meta name="viewport" content="width=device-width"><title>{headline}</title></head><body><div class="dl"><img src="i.png"><p>{site}</p><p>掌上新闻 一触即达</p><a>打开</a></div><header><a>‹</a><span>详情</span><a>…</a></header>{title:<h1>|</h1>}<p>[[{source} {stamp}]]</p><div class="txt">{body:<p>|</p>}</div><div class="more"><a>展开全文</a></div><div>{count}人阅读 {few}赞</div><div>上滑查看下一篇</div>{heads:5:<div class="li"><h3>|</h3><p>评论 2</p></div>}<div class="fix"><input placeholder="我来说两句"><a>评论</a><a>收藏</a><a>分享</a></div></body></html>`,
  },
  {
    name: 'account-page-whole',
    page: `<!DOCTYPE html><html><head>{charset}<meta property="og:title" content="{headline}"><title></title></head><body id="activity-detail"><div id="js_article"><div class="rich_media"><h1 class="rich_media_title">{title:|}</h1><div class="rich_media_meta_list"><span>原创</span> <span>{handle}</span> <a id="js_name">{site}</a> <em>[[{stamp}]]</em></div><div id="js_content" style="visibility: hidden;">{body:<section><span style="font-size:15px">|</span></section>}</div><div>预览时标签不可点</div><div>收录于合集 #{tags:1:|} {few}个</div><div>上一篇{heads:1:|}</div><div>阅读原文</div><div>阅读 {count} 赞 {few} 在看 {few} 写留言</div></div></div><div>微信扫一扫关注该公众号</div><div>继续滑动看下一个</div><div>轻触阅读原文</div><div>向上滑动看下一个</div><div>知道了</div><div>微信扫一扫使用小程序</div><div>取消 允许</div></body></html>`,
  },
  {
    name: 'account-copied-to-portal',
    page: `<html><head>{charset}<title>{headline}</title></head><body><div><a>网站首页</a>{menu:5:<a href="/">|</a>}</div>{title:<h2>|</h2>}<p>[[时间：{stamp}]]</p><div><p>点击蓝字 关注我们</p><p>全文约{count}字，阅读需要3分钟</p>{body:<p>|</p>}<p>往期推荐</p>{heads:3:<p>|</p>}<p>长按识别二维码关注</p><p>文字：{person} 图片：{person}</p><p>排版：{person} 审核：{person}</p><p>分享、点赞、在看，给小编充点儿电</p></div><p>版权所有：{owner}</p></body></html>`,
    insets: [`<p><img src="g.gif"></p><p>01</p>`, `<p>▽</p>`, `<p>滑动查看更多图片</p>`],
    share: 0.12,
  },
  {
    name: 'wap-next-page',
    page: `<html><head>{charset}<title>{site}手机版</title></head><body><p>{site}手机版 [<a>简版</a>|<a>彩版</a>]</p>{title:<p>|</p>}<p>[[{stamp}]]</p>{body:|<br/>}<p>余下全文(1/3) 下页</p><p>【热推】{heads:1:<a href=1>|</a>}</p><p>【逛逛】{advert}</p><p>书签-反馈-导航-返回顶部</p></body></html>`,
  },
  {
    name: 'search-engine-snapshot',
    page: `<html><head>{charset}<base href="http://www.{host}/"></head><body><div>快照 如果打开速度慢，可以尝试快速版；如果想更新或删除快照，可以投诉快照。</div><div>本搜索引擎和网页 http://www.{host}/{count}.htm 的作者无关，不对其内容负责。快照谨为网络故障时之索引，不代表被搜索网站的即时页面。</div><div>您查询的关键词是：文明城市 推进会 以下是该网页的快照</div><hr><div>{menu:6:<a href="m">|</a> }</div>{title:<h1>|</h1>}<div>[[{stamp}　{source}]]</div><div>{body:<p>|</p>}</div><div>【<a>收藏</a>】【<a>关闭</a>】</div></body></html>`,
  },
  {
    name: 'transcoded-reading-mode',
    page: `<html><head>{charset}<title>{headline}</title></head><body><div>该页面由转码服务提供 <a>查看原网页</a></div><div>夜间 字号 目录</div>{title:<h1>|</h1>}<div>{body:<p>|</p>}</div><div>看完了，<a>查看评论</a>或<a>看看别的</a></div>{heads:4:<p><a href="t">|</a></p>}<div>为适应手机屏幕已重新排版，原网页内容与本站无关</div></body></html>`,
  },
  {
    name: 'news-app-share-page',
    page: `<!doctype html><html><head>{charset}<title>{headline}</title><script type="application/json">{"news":{"id":1,"body":"<p>x</p>"}}</script></head><body>{title:<h1>|</h1>}<div><img src="a.png"><span>{site}</span><span>[[{stamp}]]</span><span>+关注</span></div><div class="art">{body:<p>|</p>|　　}<p>记者：{person}</p><p>责任编辑：{person}</p></div><div>下载{site}APP，参与评论赢积分</div><div>精彩评论</div>{comments:3:<div><b>网友</b><p>|</p><span>2小时前 回复</span></div>}<div>打开APP查看全部评论</div></body></html>`,
  },
]
