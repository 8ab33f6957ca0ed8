import { expect, it } from 'vitest'
import { checkOpenSearch, judgeServer } from './check-server.ts'

it.each(['2.0.0', '2.19.1', '3.1.0', '10.0.0'])('takes OpenSearch %s', (number) => {
  expect(judgeServer('opensearch', number)).toEqual({ kind: 'ready' })
})

it('refuses a server that is too old, with the one that is needed', () => {
  expect(judgeServer('opensearch', '1.3.20')).toEqual({
    kind: 'problem',
    message: expect.stringMatching(/OpenSearch 1\.3\.20; 2\.0 or later/),
  })
})

it('refuses a server of another kind', () => {
  expect(judgeServer(undefined, '7.17.0')).toMatchObject({ kind: 'problem', message: expect.stringContaining('another server') })
})

it('takes a server that does not answer for one that may do so later', async () => {
  expect(await checkOpenSearch({ nodes: ['http://127.0.0.1:9'] })).toMatchObject({ kind: 'down' })
})
