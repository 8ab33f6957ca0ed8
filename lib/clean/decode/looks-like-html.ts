import type { CaptureFacts } from '#lib/report/index.ts'

const htmlTypes = /^(text\/html|application\/xhtml\+xml)/i
const htmlName = /\.(x?html?|shtml|asp|aspx|jsp|php)$/i
const documentStart = /^[\s\ufeff]*(<!doctype html|<html|<head|<body|<\?xml[^>]{0,200}>\s*<(!doctype )?html)/i
const blockTag = /<(html|head|body|div|p|table|td|span|br|script|meta|ul|li)(\s[^<>]{0,300})?\/?>/gi
const headLength = 50_000
const fewestTags = 5

const pairedTag = /<(\/?)(div|span|strong|b|font|table|td|tr|ul|h[1-6]|a|em|i|u)(?:\s[^<>]{0,300})?>/gi
/** Of the tags that must be closed so many are not, in a text from which an editor took most of its markup. */
const leastUnpaired = 0.25

/** HTML by its content type, its file name, its start, or because it is full of tags that open and close. Tags left over in a text do not make it HTML. */
export function looksLikeHtml(source: string, facts: CaptureFacts): boolean {
  if (documentStart.test(source)) return true
  const declared = htmlTypes.test(facts.contentType ?? '') || htmlName.test(facts.fileName)
  const tags = source.slice(0, headLength).match(blockTag)?.length ?? 0
  if (declared) return tags >= 1
  const head = source.slice(0, headLength)
  return tags >= fewestTags && /<(html|body|div|table|p)[\s>]/i.test(head) && unpairedShare(head) < leastUnpaired
}

/** The share, 0 to 1, of the paired tags that close nothing, or are never closed. */
function unpairedShare(head: string): number {
  const open = new Map<string, number>()
  let [all, unpaired] = [0, 0]
  for (const [, closes, tag = ''] of head.matchAll(pairedTag)) {
    const name = tag.toLowerCase()
    const depth = open.get(name) ?? 0
    all++
    if (closes && depth === 0) unpaired++
    else open.set(name, depth + (closes ? -1 : 1))
  }
  return all === 0 ? 0 : [...open.values()].reduce((sum, left) => sum + left, unpaired) / all
}
