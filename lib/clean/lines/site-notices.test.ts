import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { zoneTextOf } from '../testing/run.ts'
import { siteSpeech } from './site-speech.ts'

const text = inventedParagraphs.join('\n')

describe('paragraphs in which a site speaks to its readers', () => {
  it.each([
    '本站内容均由网友自行上传,如有侵权请与我们联系,核实后立即删除。',
    '您看到的只是一部分,登录后可下载完整版,会员不限次数。',
    '本平台仅提供存储,不代表其观点,如需转载请取得权利人授权。',
  ])('are frame behind the text and above it, in words of no list: %s', (notice) => {
    expect(zoneTextOf(`${inventedTitle}\n${text}\n${notice}`, 'body')).toBe(text)
    expect(zoneTextOf(`${notice}\n${inventedTitle}\n${text}`, 'body')).toBe(text)
  })

  it.each([
    '会议要求,网信部门要督促网站和客户端落实主体责任,及时删除有害信息,接受用户举报。',
    '亲爱的市民朋友,创建文明城市离不开您的参与,请您文明出行、爱护环境。',
    '市民可以登录县政府网站,下载问卷,填写意见。',
  ])('are told from a text about sites and to citizens: %s', (line) => {
    expect(zoneTextOf(`${inventedTitle}\n${text}\n${line}`, 'body')).toBe(`${text}\n${line}`)
  })

  it('are weighed by each sign', () => {
    expect(siteSpeech('本站')).toBeGreaterThan(0)
    expect(siteSpeech('您')).toBeGreaterThan(0)
    expect(siteSpeech('扫码')).toBeGreaterThan(0)
    expect(siteSpeech('会员')).toBeGreaterThan(0)
    expect(siteSpeech('版权')).toBeGreaterThan(0)
    expect(siteSpeech('会议')).toBeLessThan(0)
    expect(siteSpeech('城市')).toBe(0)
  })
})
