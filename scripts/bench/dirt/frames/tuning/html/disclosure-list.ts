import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const tree = ['领导信息', '机构职能', '政策文件', '规划计划', '财政资金', '重大项目', '重点领域', '人事信息', '应急管理', '建议提案']

/** Published papers of the twenties: a tree of kinds, fields in a definition list, aids for the blind, tools in a bar that follows, questions and answers. */
export const disclosureList = tuningHtml(
  'disclosure-list',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, false)
    const { site, column } = facts
    return {
      pieces: frame`<!DOCTYPE html>
<html lang="zh"><head>${charsetMeta(charset, 'html5')}<meta name="ColumnType" content="工作动态"><meta name="Author" content="${site.owner}"><title>${plainTitle(title, column)}</title></head><body>
<div id="wza-bar" role="toolbar"><button>声音</button><button>语速</button><button>阅读方式</button><button>配色</button><button>放大</button><button>缩小</button><button>大鼠标</button><button>十字线</button><button>大字幕</button><button>重置</button><button>退出</button></div>
<header role="banner"><span>${site.name}</span><span>政务公开</span><form role="search"><input placeholder="请输入搜索关键词"><button>本栏目</button><button>全站</button></form></header>
<aside class="tree" role="navigation"><ul>${each(tree, (name) => frame`<li><i>+</i>${name}${chance.hit(0.4) ? frame`<ul><li>${name}解读</li></ul>` : []}</li>`)}</ul></aside>
<main role="main"><dl class="xxgk-info"><dt>索引号</dt><dd>11${count(chance)}00/20${count(chance)}</dd><dt>发布机构</dt><dd>${byline`${site.owner}`}</dd><dt>成文日期</dt><dd></dd><dt>发布日期</dt><dd>${byline`${stamp?.printed ?? ''}`}</dd><dt>主题词</dt><dd>城市管理 会议 动态</dd><dt>废止日期</dt><dd>—</dd></dl>
<div class="xxgk-text" id="UCAP-CONTENT" tabindex="0" aria-label="正文区">${before}${paragraphs(title, { open: '<div class="scroll_main_title" role="heading">', close: '</div>' })}${joint}
${paragraphs(body, { open: '<p tabindex="0"><span style="font-family: 仿宋_GB2312;">', close: '</span></p>\n' })}</div>
<div class="pinglun">您觉得这条信息对您有帮助吗？<label>有用</label><label>没用</label><button>提交评价</button></div>
<div class="xgwj"><h3>相关解读</h3><ul>${each(otherHeadlines(2, facts, chance), (headline) => frame`<li><a>${headline}</a><time>${1 + chance.upTo(12)}-${1 + chance.upTo(28)}</time></li>`)}</ul></div></main>
<div class="fixed-tool"><a>智能问答</a><a>网站支持IPv6</a><a>意见建议</a><a>返回顶部</a></div>
<footer role="contentinfo">${each(footerLines(facts, chance), (line) => frame`<p>${line}</p>`)}<p>适老化无障碍服务　关怀版　微信　微博　头条号</p></footer></body></html>
`,
      told: told(stamp),
      url: `https://www.${site.host}/zwgk/fdzdgknr/${column.length}/t_${count(chance, 900_000)}.html`,
    }
  },
)
