import type { Sketch } from './sketch.ts'

const forum = { families: ['forumFrame'] } as const

/** Forums, blogs and networks. */
export const communities: readonly Sketch[] = [
  {
    ...forum,
    name: 'forum-thread-with-sign',
    page: `<html><head>{charset}<title>{headline} - {column} - {site} - Powered by Discuz!</title></head><body><p>设为首页 收藏本站 切换到窄版</p><p>用户名 Email 自动登录 找回密码 密码 登录 立即注册</p><p>{site} › 论坛 › {column} › {headline}</p><div>查看: {count} | 回复: {few}</div><div>{handle}<br>发消息<br>{few} 主题 {count} 帖子 {count} 积分<br>注册会员</div>{title:<h1>|</h1>}<div>[[发表于 {stamp}]] | 只看该作者 | 倒序浏览 | 阅读模式</div><td class="t_f">{body:|<br /><br />|　　}</td><div class="sign">人生如茶，沉时坦然，浮时淡然。</div><div>回复 举报 收藏 {few} 分享</div>
<div>{handle} 发表于 2018-10-{few} 12:0{few}</div>{comments:3:<div class="t_f">|</div><div>支持 反对 使用道具</div>}<p>高级模式 B Color Image Link Quote Code Smilies</p><p>您需要登录后才可以回帖 登录 | 立即注册</p><p>本版积分规则 发表回复 回帖后跳转到最后一页</p></body></html>`,
  },
  {
    ...forum,
    name: 'old-board-reply-table',
    page: `<html><head>{charset}<title>{site}社区</title></head><body><table><tr><td>→ 您是本帖的第 {count} 个阅读者</td></tr></table><table border=1><tr><td rowspan=2>{handle}<br>等级：版主<br>文章：{count}<br>门派：无<br>注册：2006年3月{few}日</td><td>楼主　{title:<b>|</b>}</td></tr><tr><td>{body:|<br>|　　}</td></tr><tr><td colspan=2>[[{stamp}]] 信息 搜索 邮箱 主页 UC</td></tr>{comments:3:<tr><td>过客</td><td>|</td></tr>}</table><p>总数 {few} 1 | [1] 管理选项：锁定 | 解锁 | 提升 | 删除 | 移动</p></body></html>`,
  },
  {
    name: 'portal-blog-host',
    page: `<html><head>{charset}<title>{headline}_{handle}_{site}博客</title></head><body><div>{handle}的博客 <a>http://blog.{host}/u/{count}</a> [订阅]</div><div>首页 博文目录 图片 关于我</div><div>个人资料 <p>{handle}</p><p>博客等级：{few}</p><p>博客积分：{count}</p><p>关注人气：{few}</p><p>赠金笔：0支</p></div><div class="art"><h2>{title:|}</h2><span>[[({stamp})]]</span><a>转载▼</a><p>标签：{tags:3:<a>|</a>}</p><p>分类：<a>转载文章</a></p><div class="body">{body:<p>|</p>|　　}</div><p>阅读(<span>{count}</span>) 评论 ({few}) 收藏(0) 打印 举报</p><p>前一篇：{heads:1:<a href=1>|</a>}</p><p>后一篇：{heads:1:<a href=2>|</a>}</p></div><div>谁看过这篇博文 加载中…</div><div>欢迎批评指正 产品答疑 会员注册</div></body></html>`,
  },
  {
    name: 'question-and-answer-site',
    page: `<html><head>{charset}<title>{headline}？_{site}问答</title></head><body><p>全部问题 &gt; 公务写作 &gt; 详情</p><div>问题来自 {handle}，悬赏 {few} 分，离问题结束还有 0 天</div><h3>谁有这方面的材料，急用，谢谢了！</h3><div>最佳答案</div>{title:<p>|</p>}{body:<p>|</p>}<div>{handle} | 回答时间 2013-05-{few} | 赞 {few} | 踩 0</div><div>其他回答（{few}）</div>{comments:2:<div>|</div>}<div>等待您来回答</div>{heads:4:<div><a href="q">|</a></div>}</body></html>`,
  },
  {
    name: 'self-media-account',
    page: `<!doctype html><html><head>{charset}<title>{headline}_{site}号</title><script>window.__DATA__={"title":"{headline}","items":[{"t":"x"}]}</script></head><body><div>打开APP</div>{title:<h1>|</h1>}<div>{handle} <span>[[{stamp}]]</span> 本地创作者，优质领域作者 <button>关注</button></div><div class="bjh">{body:<p><span>|</span></p>}</div><div>举报/反馈</div><div>作者声明：内容取材于网络</div><div>大家都在搜</div>{hot:6:<a>|</a>}<div>作者最新文章</div>{heads:3:<a href="x">|</a>}<div>发表评论 发表</div><div>没有更多啦</div></body></html>`,
  },
  {
    name: 'network-share-note',
    page: `<html><head>{charset}<title>{headline}</title></head><body><p>{handle} 分享了一篇日志</p><p>原作者：{handle}　转自：{site}　分享 {count} 次</p>{title:<h2>|</h2>}{body:<p>|</p>}<p>赞({few}) 转发({few}) 评论({few})</p><p>{handle}：{comments:1:|} <span>3月{few}日 21:15</span></p><p>{handle}：{comments:1:|} <span>3月{few}日 22:40</span></p><p>说点什么吧...</p></body></html>`,
  },
]
