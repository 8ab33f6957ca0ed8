/** How makers of pages write the declaration of the encoding; nothing where none is declared. */
export function charsetTag(charset: string | null, manner: 'short' | 'long' | 'capitals' | 'bare'): string {
  if (charset === null) return ''
  return {
    short: `<meta charset='${charset}'/>`,
    long: `<meta http-equiv="content-type" content="text/html; charset=${charset}" />`,
    capitals: `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; CHARSET=${charset}">`,
    bare: `<meta content=text/html;charset=${charset} http-equiv=content-type>`,
  }[manner]
}
