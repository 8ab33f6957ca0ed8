/** Slots that hold one line of text; all others hold a list. */
const wrappers: Readonly<Record<string, (text: string) => string>> = {
  nav: (text) => `<li><a href="/">${text}</a></li>`,
  crumbs: (text) => `<a href="/list.html">${text}</a> &gt; `,
  body: (text) => `<p style="text-indent:2em">${text}</p>`,
  related: (text) => `<li><a href="/detail.html">${text}</a></li>`,
  foot: (text) => `<p>${text}</p>`,
}

function slotMarkup(name: string, lines: readonly string[]): string {
  const wrap = wrappers[name]
  return wrap ? lines.map(wrap).join('\n') : lines.join('<br>\n')
}

/** Fills `{{slot}}` marks of a page template from lines that read `slot: text`; lines without a slot are paragraphs of the body. */
export function fillTemplate(template: string, lines: readonly string[]): string {
  const slots = new Map<string, string[]>()
  for (const line of lines) {
    const [, name = 'body', text = line] = line.match(/^(title|sub|site|date|nav|crumbs|meta|tail|related|foot|raw): (.*)$/) ?? []
    slots.set(name, [...(slots.get(name) ?? []), text])
  }
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => slotMarkup(name, slots.get(name) ?? []))
}
