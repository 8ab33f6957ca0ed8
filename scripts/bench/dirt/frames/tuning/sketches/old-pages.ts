import { gbkServings } from '../html/servings.ts'
import type { Sketch } from './sketch.ts'

/** Pages of makes long gone, pages with things hidden in them, and mirrors. */
export const oldPages: readonly Sketch[] = [
  {
    name: 'front-page-editor',
    servings: gbkServings,
    page: `<html><head>{charset}<meta name="GENERATOR" content="Microsoft FrontPage 4.0"><title>新建网页 1</title></head><body><p align="center"><font face="隶书" size="6">{site}</font></p><p align="center">{menu:6:[<a href="x.htm">|</a>] }</p><hr><p align="center"><b>{title:|<br>}</b></p><p align="center"><font size="2">[[{source} {stamp}]]</font></p>{body:<p><font size="3">|</font></p>|　　}<hr><p align="center"><a href="index.htm">返回首页</a></p><p align="center"><font size="2">本站由办公室信息科制作 欢迎来信 webmaster@{host}</font></p><p align="center">自2004年5月起您是第{count}位来宾</p></body></html>`,
  },
  {
    name: 'hidden-keywords-and-ads',
    page: `<html><head>{charset}<title>{headline}</title></head><body><div style="display:none">{hot:6:| }</div><a name="top"></a><p>{site}欢迎您</p>{title:<h1>|</h1>}<p>[[{stamp}]]</p><div>{body:<p>|</p>}</div><p style="text-indent:-9999px">{heads:2:|}</p><div><a href="http://ad">{advert}</a></div><p>Tags：{tags:5:<a>|</a> }</p></body></html>`,
    insets: [
      `<p style="font-size:0">{heads:1:|}</p>`,
      `<p style="display:none">本文来自{site}，转载请注明</p>`,
      `<p><ins><a href="http://ad">{advert}</a></ins></p>`,
    ],
  },
  {
    name: 'cms-pager-and-digg',
    servings: gbkServings,
    page: `<html><head>{charset}<title>{headline}-{site}</title></head><body><div>{menu:8:<a href="/p">|</a>}</div><div>当前位置: <a>主页</a> > <a>{column}</a> ></div>{title:<h2>|</h2>}<div>[[时间:{stamp} 来源:{source} 作者:{authors}]] 点击:{count}次</div><div>导读：{headline}</div><div class="content">{body:<div>|</div>|　　}</div><div>(责任编辑：{handle})</div><div>共2页: 上一页 1 2 下一页</div><div>顶一下({few}) 100% 踩一下(0) 0%</div><div>------分隔线----------------------------</div><ul>上一篇：{heads:1:<li>|</li>}下一篇：没有了</ul><div>收藏 挑错 推荐 打印</div><div>最新评论 进入详细评论页&gt;&gt;</div><div>推荐内容</div>{sums:3:<dl><dt>|</dt></dl>}<div>热点内容</div>{heads:6:<li>|</li>}</body></html>`,
  },
  {
    name: 'mirror-with-topic-links',
    page: `<html><head>{charset}<title>{headline}|{column}</title></head><body><div>{hot:8:<a href="/t">|</a> }</div>{title:<h1>|</h1>}<div>{body:<p>|</p>}</div><div>{headline}由{site}收集整理，转载请保留链接</div><div>声明：本页信息来自互联网，由程序自动抓取，不代表本站立场</div><div>{sums:4:<p><a href="z">|</a></p>}</div><div>网站地图 最新更新 随机文章</div></body></html>`,
  },
  {
    name: 'letter-paper-in-table',
    servings: gbkServings,
    page: `<html><head>{charset}<title>{headline}</title></head><body><table width=760 align=center><tr><td><img src=top.jpg></td></tr><tr><td>{menu:5:<a href=d>|</a> - }</td></tr><tr><td>{title:<p align=center>|</p>}</td></tr><tr><td><p align=center>[[日期:{stamp} 供稿:{source}]]</p></td></tr><tr><td><table width=92%><tr><td>{body:|<br><br>|&nbsp;&nbsp;&nbsp;&nbsp;}</td></tr></table></td></tr><tr><td align=right>[ 关闭窗口 ]</td></tr><tr><td>主办：{owner} 承办：信息中心 联系电话：0000-{count}</td></tr></table></body></html>`,
  },
  {
    name: 'encyclopedia-like-page',
    page: `<html><head>{charset}<title>{headline} - 百科</title></head><body><p>声明：词条人人可编辑，词条创建和修改均免费，绝不存在官方及代理商付费代编，请勿上当受骗。</p><p>收藏 查看我的收藏 0 有用+1</p>{title:<h1>|</h1>}<p>本词条缺少概述图，补充相关内容使词条更完整。</p><div>{body:<div class="para">|</div>}</div><p>参考资料</p><p>1 {heads:1:|}．{site}．2015-04-{few}[引用日期2019-03-{few}]</p><p>词条统计 浏览次数：{count}次 编辑次数：{few}次历史版本 最近更新：{handle}（2019-05-{few}）</p></body></html>`,
  },
  {
    name: 'mail-list-archive',
    page: `<html><head>{charset}<title>信息快报订阅</title></head><body><p>如果您无法正常阅读本邮件，请点击这里在浏览器中查看</p><p>发件人：{site} &lt;news@{host}&gt;</p><p>主 题：{headline}</p>{title:<h3>|</h3>}<p>[[{stamp}]]</p>{body:<p>|</p>}<p>您收到这封邮件是因为您订阅了本站快报，如不希望再收到，请退订。</p><p>此为系统邮件，请勿直接回复。</p></body></html>`,
  },
  {
    name: 'calendar-beside-article',
    page: `<html><head>{charset}<title>{site}</title></head><body><table><tr><td>2025年6月</td></tr><tr><td>日</td><td>一</td><td>二</td><td>三</td><td>四</td><td>五</td><td>六</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td></tr><tr><td>8</td><td>9</td><td>10</td><td>11</td><td>12</td><td>13</td><td>14</td></tr></table><p>往期回顾 版面目录 文章检索</p><p>01版：要闻</p><p>02版：综合</p><p>03版：副刊</p>{title:<h1>|</h1>}<p>[[{stamp} 作者：{authors}]]</p><div>{body:<p>|</p>|　　}</div><p>上一篇 下一篇 3 4</p><p>主管主办：{owner} 国内统一刊号：CN00-00{few}</p></body></html>`,
  },
]
