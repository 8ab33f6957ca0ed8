import { describe, expect, it } from 'vitest'
import { afterStep } from '../testing/run.ts'
import { undoublePunctuation } from './undouble-punctuation.ts'

const clean = (text: string) => afterStep(undoublePunctuation, text)

describe('doubled punctuation', () => {
  it('goes where a page is full of it', () => {
    expect(clean('各部门,,要落实,、要检查,。还要整改,;再督办,!')).toBe('各部门,要落实、要检查。还要整改;再督办!')
  })

  it('stays where it is a slip, but for doubled full stops', () => {
    expect(clean('各部门,,要落实。。')).toBe('各部门,要落实。'.replace(',', ',,'))
  })

  it.each(['“好”,他说(二),《甲》、《乙》,“丙”', '共1,200人,3,500元', '——会议指出……', '真的吗?!', '等等...', '没有。。。'])(
    'leaves %s alone',
    (text) => {
      expect(clean(text)).toBe(text)
    },
  )

  it('leaves one of two semicolons, and one of two full stops of different script', () => {
    expect(clean('要压实责任;;要严格督查.。')).toBe('要压实责任;要严格督查。')
  })

  it('normalises dashes and dots that run on', () => {
    expect(clean('会议指出————要落实.......')).toBe('会议指出——要落实……')
  })
})
