import { sourceOf } from '../../../page-text.ts'
import { dirt, each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, menu, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const script = (json: string) => dirt(['html'], `<script>window.__NUXT__=${json.replaceAll('<', '\\u003c')};</script>`)

/** A page that an app renders: its text stands a second time in a script, with everything else the app knows. */
export const stateInScript = tuningHtml(
  'state-in-script',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, true)
    const { site, source } = facts
    const state = {
      article: { title: plainTitle(title, ''), content: sourceOf(body), source: source ?? '', hits: count(chance) },
      hot: otherHeadlines(4, facts, chance),
      guest: {},
    }
    return {
      pieces: frame`<!doctype html><html data-n-head-ssr lang="zh"><head>${charsetMeta(charset, 'html5')}<title>${plainTitle(title, '详情')}</title><meta data-n-head="ssr" name="viewport" content="width=device-width"><style>.article-title[data-v-1]{font-size:22px}</style></head><body><div id="__nuxt"><div id="__layout"><div class="page"><header data-v-1><img alt="" src="/logo.svg"><nav>${each(menu(6, chance), (name) => frame`<a href="/c/1">${name}</a>`)}</nav><button>登录/注册</button></header><div class="crumb">首页 / ${facts.column} / 详情</div><article data-v-1>${before}${paragraphs(title, { open: '<h1 data-v-1 class="article-title">', close: '</h1>' })}${joint}<div data-v-1 class="meta">${byline`<span>${source ?? ''}</span><time>${stamp?.printed ?? ''}</time>`}<span>${count(chance)}阅读</span></div><div data-v-1 class="article-body">${paragraphs(body, { open: '<p>', close: '</p>' })}</div></article><div class="actions"><span>点赞 ${count(chance, 99)}</span><span>收藏</span><span>分享</span></div><section class="rec"><h3>为你推荐</h3>${each(otherHeadlines(4, facts, chance), (headline) => frame`<a class="card"><p>${headline}</p><span>${count(chance, 9)}小时前</span></a>`)}</section></div></div></div>${script(JSON.stringify(state))}</body></html>`,
      told: told(stamp, { source }),
      url: `https://${site.host}/detail/${count(chance, 9_000_000)}`,
    }
  },
)
