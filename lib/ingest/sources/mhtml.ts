import PostalMime from 'postal-mime'
import { type CaptureFields, readCaptureFields } from './capture-fields.ts'

/** A page that a browser saved with all its parts; `bytes` are the UTF-8 of its HTML. */
export type SavedPage = CaptureFields & { readonly bytes: Uint8Array }

const noPage = 'It holds no page: it is not MHTML, or it is cut off. Save the page again, as HTML or MHTML.'

/** Takes the page out of an MHTML file: its HTML, its address and when it was saved. Pictures and frames are left out. */
export async function readMhtml(file: Uint8Array): Promise<SavedPage | { readonly problem: string }> {
  const message = await PostalMime.parse(file).catch(() => null)
  const html = message?.html ?? ''
  if (message === null || html.trim() === '') return { problem: noPage }
  const header = (name: string) => message.headers.find(({ key }) => key === name)?.value ?? null
  const saved = Date.parse(header('date') ?? '')
  const url = header('snapshot-content-location')
  const fields = readCaptureFields({
    url: /^https?:/i.test(url ?? '') ? url : null,
    fetchedAt: Number.isNaN(saved) ? null : new Date(saved).toISOString(),
    contentType: 'text/html',
  })
  return 'problem' in fields ? { problem: `Its head is wrong: ${fields.problem}.` } : { ...fields, bytes: new TextEncoder().encode(html) }
}
