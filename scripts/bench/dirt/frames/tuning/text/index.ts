import type { Frame } from '../../frame.ts'
import { appShare } from './app-share.ts'
import { disclosureCatalogue } from './disclosure-catalogue.ts'
import { documentLibrary } from './document-library.ts'
import { documentSite } from './document-site.ts'
import { forumArchiver } from './forum-archiver.ts'
import { forumPrint } from './forum-print.ts'
import { forumThread } from './forum-thread.ts'
import { governmentPortal } from './government-portal.ts'
import { linkPortal } from './link-portal.ts'
import { mirrorProxy } from './mirror-proxy.ts'
import { newsPortal } from './news-portal.ts'
import { newspaperPage } from './newspaper-page.ts'
import { publicAccount } from './public-account.ts'

/** Pages saved as text. */
export const textFrames: readonly Frame[] = [
  governmentPortal,
  newsPortal,
  linkPortal,
  disclosureCatalogue,
  newspaperPage,
  publicAccount,
  appShare,
  forumPrint,
  forumThread,
  forumArchiver,
  documentSite,
  documentLibrary,
  mirrorProxy,
]
