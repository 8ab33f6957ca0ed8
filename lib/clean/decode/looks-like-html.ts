import type { CaptureFacts } from '#lib/report/index.ts'

const htmlTypes = /^(text\/html|application\/xhtml\+xml)/i
const htmlName = /\.(x?html?|shtml|asp|aspx|jsp|php)$/i
const documentStart = /^[\s\ufeff]*(<!doctype html|<html|<head|<body|<\?xml[^>]{0,200}>\s*<(!doctype )?html)/i
const blockTag = /<(html|head|body|div|p|table|td|span|br|script|meta|ul|li)(\s[^<>]{0,300})?\/?>/gi
const headLength = 50_000
const fewestTags = 5

/** HTML by its content type, its file name, its start, or because it is full of tags. A few tags left over in a text do not make it HTML. */
export function looksLikeHtml(source: string, facts: CaptureFacts): boolean {
  if (documentStart.test(source)) return true
  const declared = htmlTypes.test(facts.contentType ?? '') || htmlName.test(facts.fileName)
  const tags = source.slice(0, headLength).match(blockTag)?.length ?? 0
  return tags >= (declared ? 1 : fewestTags) && (declared || /<(html|body|div|table|p)[\s>]/i.test(source.slice(0, headLength)))
}
