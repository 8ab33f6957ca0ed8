import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { disclaimer } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, menu, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A page of which the scripts were saved too: settings, functions, objects with names and headlines, style rules. */
export const scriptRemains = tuningText('script-remains', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampWritten(facts, chance, 'iso')
  const { site, source, column } = facts
  const code = [
    () => `window._share_config={"common":{"bdText":"","bdMini":"2","bdPic":"","bdStyle":"0","bdSize":"16"},"share":{}};`,
    () => `$(function(){ $("#nav li").hover(function(){ $(this).addClass("on"); }); });`,
    () => `var cid="${count(chance)}";var siteName="${site.name}";var hits=${count(chance)};`,
    () => `(function(){var bp=document.createElement('script');bp.src='//push.${site.host}/push.js';})();`,
    () => `.nav li{float:left;width:96px} .content p{line-height:2em;text-indent:2em}`,
    () => `document.write('<a href="/rss.xml">RSS</a>');`,
    () =>
      `{"id":${count(chance)},"title":"${otherHeadlines(1, facts, chance).join('')}","channel":"${column}","ctime":15${10_000_000 + count(chance)},"tags":[]}`,
  ]
  const line = () => `${chance.pick(code)()}\n`
  return {
    pieces: frame`${line()}${line()}${menu(6, chance).join(' ')}
${site.name} / ${column} / 详情
${before}${title}${joint}${byline`${stamp?.printed ?? ''} ${source ?? ''}`}
${line()}${betweenParagraphs(body, chance, 0.12, () => frame`${line()}`)}
${disclaimer(facts, chance).join('\n')}
{"code":0,"msg":"ok","data":{"list":[{"title":"${otherHeadlines(1, facts, chance).join('')}","url":"/a/1.html"}],"total":${count(chance)}}}
${line()}var _hmt = _hmt || [];
`,
    told: told(stamp, { source }),
  }
})
