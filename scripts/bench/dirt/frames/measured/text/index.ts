import type { Frame } from '../../frame.ts'
import { barColumns } from './bar-columns.ts'
import { barPost } from './bar-post.ts'
import { bigPortal2008 } from './big-portal-2008.ts'
import { countyGateway } from './county-gateway.ts'
import { crawlerMarkdown } from './crawler-markdown.ts'
import { documentRegister } from './document-register.ts'
import { feedApp } from './feed-app.ts'
import { gluedExtract } from './glued-extract.ts'
import { hijackedPage } from './hijacked-page.ts'
import { paidLibrary } from './paid-library.ts'
import { paperEditionText } from './paper-edition-text.ts'
import { phpwindThread } from './phpwind-thread.ts'
import { printOut } from './print-out.ts'
import { spaceBlog } from './space-blog.ts'
import { speechCollection } from './speech-collection.ts'
import { stationBulletin } from './station-bulletin.ts'
import { subscriptionArticle } from './subscription-article.ts'

export const measuredTexts: readonly Frame[] = [
  barColumns,
  barPost,
  gluedExtract,
  bigPortal2008,
  countyGateway,
  crawlerMarkdown,
  documentRegister,
  feedApp,
  hijackedPage,
  paidLibrary,
  paperEditionText,
  phpwindThread,
  printOut,
  spaceBlog,
  speechCollection,
  stationBulletin,
  subscriptionArticle,
]
