import type { Sketch } from './sketch.ts'

/** Newspapers, stations and news portals. */
export const papers: readonly Sketch[] = [
  {
    name: 'digital-paper-two-cells',
    page: `<html><head>{charset}<title>{site}数字报</title></head><body><table><tr><td width="300"><table><tr><td>第A0{few}版：要闻</td><td><a>上一版</a></td><td><a>下一版</a></td></tr><tr><td colspan=3><img src="page.jpg" usemap="#m"></td></tr><tr><td>本版标题导航</td></tr>{heads:6:<tr><td>■ <a href="c.htm">|</a></td></tr>}</table></td>
<td><table><tr><td>[[{stamp} 星期{few}]]</td><td><a>放大</a> <a>缩小</a> <a>默认</a></td></tr><tr><td>{title:<strong>|</strong><br>}</td></tr><tr><td>[[{authors}]]</td></tr><tr><td><div id="ozoom"><founder-content>{body:<P>|</P>|　　}</founder-content></div></td></tr><tr><td><a>上一篇</a> <a>下一篇</a></td></tr></table></td></tr></table><p>版权声明：{site}所有作品，版权均属报社所有，任何媒体未经书面授权不得下载使用。</p></body></html>`,
  },
  {
    name: 'paper-with-picture-lines',
    page: `<!doctype html><html><head>{charset}<title>{headline} - {site}</title></head><body><div class="banner">{advert}</div><div class="nav">{menu:10:<a href="/">|</a>_}</div><h1>{title:|}</h1><div class="info">[[{stamp}]] [[{source}]] 记者手机拍新闻</div><div class="content">{body:<p>|</p>|　　}<p>编辑：{person}</p></div>
<div class="hot"><h3>24小时热文</h3>{hot:6:<p><a href="1">|</a></p>}</div><div class="app"><p>打开{site}客户端，看更多精彩</p><a>立即打开</a></div><div>{site}版权与免责声明：凡本网注明“来源：{site}”的所有作品，未经授权不得转载。</div></body></html>`,
    insets: [
      `<p style="text-align:center"><img src="1.jpg"></p><p style="text-align:center;color:#666">会议现场。{person} 摄</p>`,
      `<figure><img src="2.jpg"><figcaption>参会人员认真听会并做记录</figcaption></figure>`,
      `<p align="center"><img src="3.jpg"><br><span style="font-size:12px">▲主会场</span></p>`,
    ],
    share: 0.2,
  },
  {
    name: 'station-with-player',
    page: `<html><head>{charset}<title>{headline}|{site}</title></head><body><ul class="ch"><li>新闻综合</li><li>公共频道</li><li>经济生活</li><li>交通广播</li></ul><div class="v"><object data="p.swf">您没有安装播放插件，请先下载安装后观看。</object><p>视频加载中，请稍候...</p><p>自动播放 {few}:{few}</p></div>{title:<h1>|</h1>}<p>[[{source} {stamp}]]</p><div>{body:<p>|</p>}</div><div>往期视频</div>{heads:4:<div><a href="v">|</a><span>02:13</span></div>}<div>新闻热线 0000-{count} 爆料有奖</div></body></html>`,
  },
  {
    name: 'portal-with-reads-inside',
    page: `<!doctype html><html><head>{charset}<title>{headline}_{site}</title></head><body><div>登录 | 注册 | 投稿</div>{title:<h1>|</h1>}<div>[[{stamp} · 来源：{source} · {authors}]]</div><div id="artibody" class="article">{body:<p>|</p>|　　}<p>（原标题：{headline}）</p></div><div class="kw">关键字：{tags:4:<a>|</a>}</div><div>我要反馈</div><div class="tj"><div>为您推荐</div>{sums:4:<div><h4><a href="1">|</a></h4><p>3小时前</p></div>}</div></body></html>`,
    insets: [
      `<div class="ad-in">广告</div><div><a href="ad">{advert}</a></div>`,
      `<div class="related"><b>延伸阅读</b>{heads:2:<a href="r">|</a><br>}</div>`,
      `<p><a href="app">点击下载客户端，随时看本地新闻</a></p>`,
      `<div class="poll"><span>您对此怎么看？</span><label>支持</label><label>围观</label></div>`,
    ],
  },
  {
    name: 'county-media-centre',
    page: `<html><head>{charset}<title>{site}</title></head><body><section><h2>{title:|<br>}</h2><p>[[{source}]] <em>[[{stamp}]]</em> {place}</p><p>点击上方蓝字关注我们</p><div>{body:<section><p>|</p></section>}</div><p>END</p><p>来源：融媒体中心</p><p>监制：{person} 总编：{person}</p><p>编审：{person} 编辑：{person}</p><p>新闻爆料、投稿邮箱：news@{host}</p><p>喜欢就点个“在看”吧</p></section></body></html>`,
  },
  {
    name: 'provincial-local-channel',
    page: `<html><head>{charset}<title>{headline}--地方--{site}</title></head><body><p>{site} &gt;&gt; 地方频道 &gt;&gt; {column}</p>{title:<h1>|</h1>}<p>[[{authors}]]</p><p>[[{stamp} 来源：<a href="s">{source}</a>]]　<a>分享到：</a></p><div class="box_con">{body:<p>　　|</p>}</div><p>(责编：{person}、{person})</p><p>关注公众号：{site}</p><p>微信扫一扫 随时随地推送</p><ul>相关新闻{heads:6:<li>|</li>}</ul><h3>热门排行</h3><ol>{hot:8:<li>|</li>}</ol></body></html>`,
  },
  {
    name: 'paper-archive-search',
    page: `<html><head>{charset}<title>检索结果</title></head><body><form>全文检索 <select><option>标题</option><option>正文</option></select> <input> <button>检索</button></form><p>共找到 {count} 条结果，当前第 {few} 条</p><table><tr><td>【标题】</td><td>{title:<b>|</b> }</td></tr><tr><td>【报刊】</td><td>{site}</td></tr><tr><td>【日期】</td><td>[[{stamp}]]</td></tr><tr><td>【版次】</td><td>0{few}</td></tr><tr><td>【正文】</td><td>{body:<p>|</p>}</td></tr></table><p><a>上一条</a>　<a>返回结果列表</a>　<a>下一条</a></p></body></html>`,
  },
]
