import type { Sketch } from './sketch.ts'

const documents = { families: ['documentSiteFrame'], flags: ['document-site'] } as const

/** Sites that share documents. */
export const libraries: readonly Sketch[] = [
  {
    ...documents,
    name: 'library-preview-wall',
    page: `<!doctype html><html><head>{charset}<title>{headline}.docx - {site}文库</title></head><body><div class="bar"><a>首页</a><a>文档</a><a>上传文档赚钱</a><a>开通会员</a></div><div class="dc"><h1>{headline}.docx</h1><div>上传人：{handle} 文档编号：{count}{count} 上传时间：2020-11-{few} 格式：DOCX 页数：{few} 大小：{few}.5KB</div><div>所需积分：{few} 立即下载</div><div class="viewer">{title:<p>|</p>}{body:<p>|</p>}</div>
<div class="end">预览已结束，剩余内容请下载后查看</div><div><a>下载文档到电脑，查找使用更方便</a></div><div>{few} 金币 0人已下载</div><div>版权提示：本文档由用户{handle}上传分享，若内容侵犯了您的权利，请点此举报，平台会在核实后处理。</div><div>猜你想看</div>{papers:6:<div><a href="p">|</a></div>}<div>关于我们 - 常见问题 - 意见反馈 - 人工客服</div></div></body></html>`,
  },
  {
    ...documents,
    name: 'library-toolbar-pages',
    page: `<html><head>{charset}<title>{headline}_文档下载</title></head><body><div class="tool"><span>{few}/{few}</span><button>放大</button><button>缩小</button><button>全屏</button><button>适合宽度</button><button>目录</button></div><div class="side"><p>文档评分：★★★★☆</p><p>分享者：{handle}</p><p>被引用：{few}次</p><p><button>加入收藏夹</button></p></div><div class="pages">{title:<div>|</div>}{body:<div class="l">|</div>}</div><div class="vip"><p>VIP专享文档，开通后免费读全文</p><p>年卡低至每天3角，限时立减</p></div><div class="tag">文档标签：{tags:4:<a>|</a>}</div><div>该用户其他文档</div>{papers:5:<p>|</p>}</body></html>`,
    insets: [
      `<div class="pg">第 {few} 页</div>`,
      `<div class="pg">- {few} -</div>`,
      `<div class="vip-in">会员可去除水印 <a>开通</a></div>`,
    ],
    share: 0.15,
  },
  {
    ...documents,
    name: 'essay-site-copy-hint',
    page: `<html><head>{charset}<title>{headline}（推荐）</title></head><body><p>{site} › 范文大全 › 讲话致辞 › 正文</p><h1>{headline}(精选{few}篇)</h1><p>时间：2021-0{few} 小编：{handle} 阅读：{count}</p><p>下面是小编为大家收集整理的相关范文，仅供参考，希望能够帮助到大家。</p><div class="con">{title:<p>|</p>}{body:<p>|</p>|　　}</div><p>以上就是小编给大家分享的全部内容，更多精彩请继续关注本栏目。</p><p>复制全文 下载Word</p><p>本文地址：https://www.{host}/fanwen/{count}.html</p><ul>{papers:8:<li><a href="f">|</a></li>}</ul></body></html>`,
    insets: [`<p>&lt;&lt;&lt;返回目录</p>`, `<p><a href="f">推荐阅读：{papers:1:|}</a></p>`],
    share: 0.12,
  },
  {
    ...documents,
    name: 'paper-secretary-club',
    page: `<!doctype html><html><head>{charset}<title>{headline} - 写稿交流</title></head><body><div>机关写手交流圈 | 会员登录</div>{title:<h2>|</h2>}<p>本文共{count}字，非会员只能阅读部分内容</p><div>{body:<p>|</p>}</div><div>您当前为游客，登录后可复制本文</div><div>购买单篇：9.9元 包月会员：29元</div><div>客服微信：xiezuo{few}（添加请注明来意）</div><div>上篇材料：{papers:1:|}</div><div>下篇材料：{papers:1:|}</div></body></html>`,
  },
  {
    ...documents,
    name: 'slides-converted-library',
    page: `<html><head>{charset}<title>{headline}-在线阅读</title></head><body><h1>{headline}</h1><p>分类：公文写作 热度：{count}℃ 点赞：{few}</p><p>「文档简介」该文档由网友提供，由本站转码，图片与格式可能丢失，以下载后的原文件为准。</p><hr>{title:<p>|</p>}{body:<p>|</p>}<hr><p>资源编号 {count} · 需要 {few} 点下载币 · 充值</p><p>下载须知：1.下载后如发现与预览不符可申请退币；2.资料仅用于个人学习，禁止转卖。</p><p>同类资料</p>{papers:5:<p>· |</p>}</body></html>`,
  },
]
