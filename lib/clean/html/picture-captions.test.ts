import { describe, expect, it } from 'vitest'
import { markupRuns } from './markup-runs.ts'
import { pictureCaptions } from './picture-captions.ts'

const captionsOf = (source: string) =>
  pictureCaptions(source, markupRuns(source), { start: 0, end: source.length }).map(({ start, end }) => source.slice(start, end).trim())
const text = '<p>会议要求,各单位要抓好落实,补齐短板。</p>'

describe('the caption of a picture', () => {
  it.each([
    [
      'in the element of the picture',
      `${text}<div class="pic"><img src="6.jpg">志愿者在门口发放扇子</div>${text}`,
      ['志愿者在门口发放扇子'],
    ],
    ['behind a break', '<section><img src="1.jpg"><br><span>方校长解读细则</span></section>', ['方校长解读细则']],
    [
      'in a figcaption',
      '<figure><img src="1.jpg"/><figcaption>与会人员察看改造。 摄影 方若水</figcaption></figure>',
      ['与会人员察看改造。 摄影 方若水'],
    ],
    ['in the centred paragraph below', '<p><img src="a.jpg"></p>\n<p style="text-align:center">会议现场</p>', ['会议现场']],
    ['in the signed paragraph below', '<p><img src="a.jpg"></p><p>会议现场(方若水 摄)</p>', ['会议现场(方若水 摄)']],
  ])('is found %s', (_, source, wanted) => {
    expect(captionsOf(source)).toEqual(wanted)
  })

  it.each([
    ['a paragraph that has a picture in it', '<p><img src="a.jpg">会议要求,各单位要抓好落实。各部门要补齐短板。</p>'],
    ['the paragraph below a picture', `<p><img src="a.jpg"></p>${text}`],
    ['a heading below a picture', '<p><img src="a.jpg"></p><p>一、提高认识</p>'],
    ['what stands in other elements around it', `<div><img src="a.jpg">${text}</div>`],
    ['the words of a link', '<td><img src="a.gif"><a href="node_3.htm">下一版</a></td>'],
    ['a picture without words', '<div><img src="a.jpg">&nbsp;</div>'],
  ])('is not %s', (_, source) => {
    expect(captionsOf(source)).toEqual([])
  })
})
