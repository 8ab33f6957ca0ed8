import { describe, expect, it } from 'vitest'
import { placeAt, placeMentions } from './place-mentions.ts'

const found = (text: string) => placeMentions(text).map(({ start, end, codes }) => `${text.slice(start, end)}=${codes.join('/')}`)

describe('places named in a text', () => {
  it('reads a chain from province to district as one', () => {
    expect(found('浙江省杭州市西湖区召开推进会')).toEqual(['浙江省杭州市西湖区=330106'])
  })

  it('reads a district short of its first letter after its city', () => {
    expect(found('乐山市中区召开推进会')).toEqual(['乐山市中区=511102'])
    expect(found('乐山市市中区召开推进会')).toEqual(['乐山市市中区=511102'])
  })

  it('keeps all readings of an ambiguous name', () => {
    expect(found('鼓楼区召开推进会')).toEqual(['鼓楼区=320106/320302/350102/410204'])
    expect(found('开封鼓楼区召开推进会')).toEqual(['开封鼓楼区=410204'])
  })

  it('takes a generic name only beside its parent', () => {
    expect(found('建设文明城区')).toEqual([])
    expect(found('晋城市城区召开推进会')).toEqual(['晋城市城区=140502'])
  })

  it('takes the names that people say of autonomous prefectures', () => {
    expect(found('湘西州召开推进会')).toEqual(['湘西州=433100'])
    expect(found('湘西土家族苗族自治州')).toEqual(['湘西土家族苗族自治州=433100'])
  })

  it('knows names that are no longer used', () => {
    expect(found('郫县召开推进会')).toEqual(['郫县=510117'])
  })

  it.each([
    '全力建成县城新貌',
    '沿海城市和滨海城市',
    '传达县委精神',
    '推动创新乡村治理',
    '实现长治久安',
    '其中卫生满意度',
    '完成都市更新',
    '全国统一大市场',
    '北京路和南京大学',
    '上海城市规划',
  ])('does not find a place where words meet: %s', (text) => expect(found(text).filter((one) => !one.startsWith('上海='))).toEqual([]))

  it('takes a province for a name that a city bears too', () => {
    expect(found('吉林召开会议')).toEqual(['吉林=220000'])
    expect(found('吉林省吉林市召开会议')).toEqual(['吉林省吉林市=220200'])
  })

  it('takes a county without its kind where the caller knows that a place must stand', () => {
    expect(found('吴中召开会议')).toEqual([])
    expect(placeAt('吴中召开会议', 0, true)).toMatchObject({ start: 0, end: 2, codes: ['320506'], form: 'weak' })
  })
})
