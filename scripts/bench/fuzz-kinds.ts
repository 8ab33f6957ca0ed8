/** A hostile page of about `size` characters. */
export type FuzzKind = { readonly name: string; readonly isHtml: boolean; readonly make: (size: number) => string }

const filled = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
const text = (name: string, unit: string): FuzzKind => ({ name, isHtml: false, make: filled(unit) })
const html = (name: string, unit: string): FuzzKind => ({ name, isHtml: true, make: filled(unit) })

/** Single lines, deep nesting, empty tags, and what each step of cleaning looks for, endlessly repeated. */
export const fuzzKinds: readonly FuzzKind[] = [
  text('one line of Han', '全市各级各部门要提高认识落实责任'),
  text('one line of sentences', '会议指出,要落实责任。'),
  text('one line of ASCII', 'lorem ipsum dolor '),
  text('one line of brackets', '('),
  text('one line of commas', ','),
  text('one line of question marks', '?'),
  text('one line of <', '<'),
  text('one line of blanks', ' '),
  text('one line of digits', '7'),
  text('one line of stars', '*'),
  text('one line of quotation marks', '“'),
  text('one line of ghosts', '會(huì)'),
  text('one line of broken bytes', '??梢哉f'),
  text('one line of ampersands', '& # '),
  text('one line of bars', '甲|'),
  text('short lines', '通知\n'),
  text('wrapped lines', '会议指出,要落实责任。各部门要提高认识,统一思想,抓好工作的落\n'),
  text('lines of commas', '甲,\n'),
  text('blank lines', '\n'),
  text('menus', `${'甲|'.repeat(60)}甲 某县召开会议\n`),
  text('page numbers', `上一页${'1'.repeat(60)} 页\n`),
  text('salutations', '同志们:\n'),
  text('numbered reports', '篇一\n4月12日,某县召开会议。\n'),
  { name: 'deep nesting', isHtml: true, make: (size) => `${'<div>'.repeat(size / 11)}字${'</div>'.repeat(size / 11)}` },
  html('empty tags', '<b></b>'),
  html('links', '<a href="/x">某县召开会议</a> '),
  html('hidden elements', '<p style="display:none">字。</p>'),
  html('tags that never end', '<a '),
  html('comments that never end', '<!-- '),
  html('attributes', ' <b a="1" style="x:y" class=z>字</b>'),
  html('an attribute that never ends', '<a href="字'),
  html('scripts that never end', '<script>字</scrip'),
  html('style sheets', '<style>.a{display:none}/* </style><p class="a">会议指出,要落实。</p>'),
  html('tables in tables', '<table><tr><td>字'),
  html('list items that never end', '<li><a href=/x>某县召开会议\n'),
  html('half a page, again and again', '<html><head><title>某县召开会议</title><body><div><p>会议指出,要落实责任。<br><scr'),
]
