import type { Frame } from '../../frame.ts'
import { accountWithCards } from './account-with-cards.ts'
import { barColumns } from './bar-columns.ts'
import { barPost } from './bar-post.ts'
import { bigPortal2008 } from './big-portal-2008.ts'
import { capturedCopy } from './captured-copy.ts'
import { civilSubNet } from './civil-sub-net.ts'
import { clientInvites } from './client-invites.ts'
import { columnBlogger } from './column-blogger.ts'
import { countyGateway } from './county-gateway.ts'
import { crawlerMarkdown } from './crawler-markdown.ts'
import { documentRegister } from './document-register.ts'
import { dvbbsBoard } from './dvbbs-board.ts'
import { farmedMenu } from './farmed-menu.ts'
import { feedApp } from './feed-app.ts'
import { gluedExtract } from './glued-extract.ts'
import { hijackedPage } from './hijacked-page.ts'
import { paidLibrary } from './paid-library.ts'
import { paperEditionText } from './paper-edition-text.ts'
import { paperOnPhone } from './paper-on-phone.ts'
import { partyNet } from './party-net.ts'
import { phpwindThread } from './phpwind-thread.ts'
import { previewLibrary } from './preview-library.ts'
import { printOut } from './print-out.ts'
import { readAloudCounty } from './read-aloud-county.ts'
import { spaceBlog } from './space-blog.ts'
import { speechCollection } from './speech-collection.ts'
import { stationBulletin } from './station-bulletin.ts'
import { subscriptionArticle } from './subscription-article.ts'
import { villageSchool } from './village-school.ts'

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
  accountWithCards,
  capturedCopy,
  civilSubNet,
  clientInvites,
  columnBlogger,
  dvbbsBoard,
  farmedMenu,
  paperOnPhone,
  partyNet,
  previewLibrary,
  readAloudCounty,
  villageSchool,
]
