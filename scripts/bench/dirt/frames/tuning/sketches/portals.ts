import type { Sketch } from './sketch.ts'

/** Portals of governments, of their offices and of schools. */
export const portals: readonly Sketch[] = [
  {
    name: 'portal-with-voice-reader',
    page: `<!doctype html><html lang="zh-CN"><head>{charset}<title>{headline}-{site}</title><meta name="ColumnName" content="{column}"></head><body>
<div class="oldcare"><a>长者模式</a><a>无障碍</a><a>繁體</a><a>EN</a></div><header><div class="logo">{site}</div><div class="search"><input placeholder="请输入关键字"><button>搜一搜</button><p>热搜：{hot:3:<a>|</a>}</p></div></header>
<ul class="nav">{menu:8:<li><a href="/x">|</a></li>}</ul><div class="wz">您现在所在的位置是：<a>首页</a>&gt;<a>政务公开</a>&gt;<a>{column}</a></div>
<div class="art"><h2>{title:|}</h2><div class="xx">[[<span>日期：{stamp}</span><span>信息来源：{source}</span>]]<span>点击数：<em>{count}</em></span><span>语音播报：<button>播放</button><button>暂停</button></span></div>
<div id="zoom">{body:<p>|</p>|　　}</div><div class="dz">本篇文章对您是否有帮助？<a>有用 {few}</a><a>没用 {few}</a></div><div class="ewm">打开手机扫一扫，把本页带走<img src="q.png"></div>
<ul class="xg"><li class="t">同栏目信息</li>{heads:4:<li><a href="/a">|</a><i>04-11</i></li>}</ul></div>
<footer><p>主办单位：{owner} 技术支持：大数据中心</p><p>网站标识码 0000000000 <a>网站地图</a> <a>隐私声明</a></p></footer></body></html>`,
  },
  {
    name: 'disclosure-card',
    page: `<html><head>{charset}<title>政府信息公开</title></head><body><table width="980"><tr><td>{site} 政府信息公开专栏</td></tr><tr><td>{menu:6:<a href="#">|</a>&nbsp;&nbsp;}</td></tr></table>
<table class="card" border="1"><tr><td>索 引 号</td><td>00{count}/2019-00{few}</td><td>公开范围</td><td>面向社会</td></tr><tr><td>发布机构</td><td>{owner}</td><td>生成日期</td><td>[[{stamp}]]</td></tr><tr><td>文　　号</td><td></td><td>有 效 性</td><td>有效</td></tr><tr><td>内容概述</td><td colspan="3">{headline}</td></tr><tr><td>信息名称</td><td colspan="3">{headline}</td></tr></table>
<table width="980"><tr><td align="center">{title:<b>|</b>}</td></tr><tr><td>{body:<p style="text-indent:2em">|</p>}</td></tr><tr><td>【<a>我要打印</a>】【<a>返回目录</a>】【<a>依申请公开</a>】</td></tr></table>
<p>{owner}办公室维护　建议分辨率1366*768</p></body></html>`,
  },
  {
    name: 'portal-nested-cells',
    page: `<html><head>{charset}<title>{site}</title></head><body topmargin=0><table><tr><td><table><tr>{menu:7:<td><a href="l.asp">|</a></td>}</tr></table></td></tr>
<tr><td><table><tr><td width=200 valign=top><table><tr><td>机关概况</td></tr>{menu:5:<tr><td>· <a href="c">|</a></td></tr>}</table><table><tr><td>通知公告</td></tr>{heads:5:<tr><td>|</td></tr>}</table><table><tr><td>局长信箱 fax 0000-{count}</td></tr></table></td>
<td valign=top><table><tr><td>当前栏目 ｜ {column}</td></tr><tr><td align=center>{title:<font size=5>|</font><br>}</td></tr><tr><td align=center>[[文章来源：{source}　录入时间：{stamp}]]　阅读次数：{count}</td></tr><tr><td>{body:|<br>|　　}</td></tr><tr><td align=right>（录入：{person}）</td></tr><tr><td>上篇：{heads:1:<a href="p">|</a>}</td></tr><tr><td>下篇：{heads:1:<a href="n">|</a>}</td></tr></table></td></tr></table></td></tr><tr><td>{owner} 主办 您是第{count}位访客</td></tr></table></body></html>`,
  },
  {
    name: 'portal-policy-reading',
    page: `<!DOCTYPE html><html><head>{charset}<title>{headline}_{column}_{site}</title></head><body><div class="top">今天是<script>document.write(d)</script> 欢迎访问{site}！</div><nav>{menu:6:<a>|</a>}</nav>
<p class="crumb">首页 / 新闻动态 / {column} / 内容</p><main><h1>{title:|}</h1><div class="meta">[[发布日期：{stamp} 来源：{source} 作者：{authors}]] 浏览量：{count} 次 【字号：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a></div><article>{body:<div>|</div>|　　}</article>
<div class="qr">微信扫一扫，关注“{site}”</div><section><h4>相关信息</h4>{heads:5:<p><a href="x">|</a></p>}</section><section><h4>网民留言</h4><p>您的姓名：<input> 验证码：<input><button>提交</button></p><p>请您文明发言，留言经审核后公布。</p></section></main>
<footer>Copyright {site} 粤ICP备00000000号 网站访问量：{count}{count}</footer></body></html>`,
  },
  {
    name: 'civilisation-office-site',
    page: `<html><head>{charset}<title>{headline} - {site}</title></head><body><div id="hd"><img alt="{site}">讲文明 树新风</div><div id="ad">做文明人，办文明事，创文明城</div><ul>{menu:9:<li>|</li>}</ul><div>当前位置：<a>{site}</a> >> <a>{column}</a> >> 正文</div>
<div class="c"><div class="tt">{title:<strong>|</strong>}</div><div class="fbt">[[{stamp}　来源：{source}]]　<a>我有话说</a></div><div class="TRS_Editor">{body:<p align="justify">　　|</p>}</div><div>责编：{person}　校对：{person}　审签：{person}</div><div>分享至：{widgets:4:<a>|</a>}</div></div>
<div class="r"><h3>本周关注</h3>{hot:5:<li><a href="h">|</a></li>}<h3>图说创建</h3>{heads:3:<li><a href="h"><img src="t.jpg">|</a></li>}</div><div class="friend">友情链接：{friends:6:<a>|</a> }</div><div>{owner}主办　联系方式：0000-{count}</div></body></html>`,
  },
  {
    name: 'school-site-left-menu',
    page: `<html><head>{charset}<title>{headline}</title></head><body><div class="header">厚德 博学 求实 创新</div><div class="menu">{menu:7:<a href="m">|</a>}</div><div class="left"><h2>校园资讯</h2>{menu:5:<a href="l">|</a>}<h2>站内检索</h2><form><input><input type=submit value="查询"></form></div>
<div class="right"><p>学校首页 → 校园资讯 → {column} → 浏览</p><h3>{title:|<br>}</h3><p>[[发布者：{person}　发布时间：{stamp}]]　浏览次数：<span>{count}</span></p><div class="wp_articlecontent">{body:<p><span style="font-family:仿宋">|</span></p>}</div><p>上一条：{heads:1:<a href="1">|</a>}</p><p>下一条：{heads:1:<a href="2">|</a>}</p></div><div class="foot">校址：学府路{few}号　招生热线：0000-{count}　教务处：0000-{count}</div></body></html>`,
  },
  {
    name: 'tax-site-print-box',
    page: `<html><head>{charset}<title>{site}</title></head><body><p>【无障碍浏览】【智能问答】【移动端】</p><p>{menu:8:| ┊ }</p><div class="bt">{title:<p>|</p>}</div><p class="sj">[[{stamp} 来自：{source}]]</p><div class="fx">字体：【大】【中】【小】　　打印本页　正文下载　　分享：</div><div id="fontzoom">{body:<p>|</p>}</div>
<div class="pj"><p>您觉得这条信息怎么样？</p><p>○很好　○一般　○不好</p><p>您还可以输入200字</p><button>提交评价</button></div><div>扫码分享到朋友圈</div><div class="links">{friends:5:<span>|</span>}</div><p>{owner}　通讯地址：建设路{few}号　咨询：12300</p></body></html>`,
  },
  {
    name: 'brief-site-with-attachments',
    page: `<html><head>{charset}<title>{headline}</title></head><body><div>简报快讯系统 V2.3 | 用户：游客 | <a>退出</a></div><div>{column} &gt; 第{few}期</div>{title:<h3>|</h3>}<div>[[报送单位：{source} 报送时间：{stamp}]] 采用情况：已采用</div><div>{body:<p>|</p>}</div><div>附件下载：</div><div><a href="1.doc">附件1：现场照片.zip</a>（2.3MB）</div><div><a href="2.doc">附件2：签到表.xls</a>（35KB）</div><div>审核意见：同意　审核人：{person}</div><div><button>返 回</button></div></body></html>`,
  },
]
