import { describe, expect, it } from 'vitest'
import type { ZoneTexts } from '#lib/report/index.ts'
import { damagesOf } from './damage.ts'

const flagged = (text: string) => {
  const texts: ZoneTexts = { body: { kind: 'body', text, segments: [] } }
  return damagesOf(texts, []).map(({ start, end }) => text.slice(start, end))
}

describe('damage that is left in a text', () => {
  it('is flagged at each question mark that stands for a character in repaired bytes', () => {
    const body = { kind: 'body', text: '责任?可以', segments: [{ textStart: 2, textEnd: 5, sourceStart: 2, sourceEnd: 7 }] } as const
    const edit = { start: 2, end: 7, after: '?可以', steps: ['byteDamage'] } as const
    expect(damagesOf({ body }, [edit])).toMatchObject([{ zone: 'body', start: 2, end: 3 }])
  })

  it.each([
    ['支持中国?青河论坛', ['?']],
    ['不断提高?民的素质', ['?']],
    ['各縣?huì)〉旅窬,今年', ['?huì)〉旅窬']],
    ['会议强\ufffd,要求', ['\ufffd']],
    ['落实责任??梢哉f,要', ['??梢哉f']],
    ['2015年916,骄阳似火', ['916']],
    ['2013年724日下午,全市召开推进会', ['724']],
    ['521,青河县召开推进会', ['521']],
    ['55日,青河一中召开动员会', ['55日']],
    ['自年启动创建以来', ['年']],
    ['县委书记郑明远\n年3月17日', ['年3月17日']],
    ['力争到年实现翻一番', ['年']],
    ['增速明显。年,全县生产总值增长8%', ['年']],
    ['各位代表,00年政府工作', ['00年']],
    ['城市管理水和群众满意度', ['水']],
    ['以高水开放促进发展', ['高水']],
  ])('is flagged in %s', (text, wanted) => {
    expect(flagged(text)).toEqual(wanted)
  })

  it.each([
    '2015年500多名志愿者',
    '5月21日,青河县召开推进会',
    '到年底',
    '100日,我们召开总结会',
    '年产量达到年初目标,比年初增长,到年终考核',
    '00年代的老小区',
    '提高水质,发展水产业,服务水利建设,管理水资源,防范高水位',
    '洒水车有没有?苫布有没有?',
    '怎么办?关键在落实。',
    '群众满意吗?我看还不够。',
    '路灯几时能亮?谁来负责?',
  ])('is not seen in %s', (text) => {
    expect(flagged(text)).toEqual([])
  })
})

describe('characters that a page hides between real ones', () => {
  const hidden =
    '会议指出,去年以来全县上下同心协力,城骺市面貌有了新变化。会议要求,各部门要提高认识,落实责榧任,抓好督查,发现问题立即整改。会议强调,创建工作为了群众,要广泛动员志燹愿者参与,让文明之风吹进千家万户。'

  it('are flagged where there are several', () => {
    expect(flagged(hidden)).toEqual(['骺', '榧', '燹'])
  })

  it('are told by their neighbours, however common they are elsewhere', () => {
    const text = '会议指出,去年以来全县上下同茶心协力,城市面帽貌有了新变化。各部门要提高认识,落实责船任,发现问题立刀即整改。'
    expect(flagged(text)).toEqual(['茶', '帽', '船', '刀'])
  })

  it('are names and abbreviations where there are few', () => {
    expect(flagged(hidden.replace(/[骺榧]/g, ''))).toEqual([])
  })
})
