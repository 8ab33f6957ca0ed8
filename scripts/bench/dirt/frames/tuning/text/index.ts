import type { Frame } from '../../frame.ts'
import { advertBlocks } from './advert-blocks.ts'
import { agencyChannel } from './agency-channel.ts'
import { appShare } from './app-share.ts'
import { barrierFree } from './barrier-free.ts'
import { broadcastStation } from './broadcast-station.ts'
import { bulletinSheet } from './bulletin-sheet.ts'
import { civilizationSite } from './civilization-site.ts'
import { commentPortal } from './comment-portal.ts'
import { companySite } from './company-site.ts'
import { dedeArticle } from './dede-article.ts'
import { disclosureCatalogue } from './disclosure-catalogue.ts'
import { disclosureCells } from './disclosure-cells.ts'
import { discuzReplies } from './discuz-replies.ts'
import { documentLibrary } from './document-library.ts'
import { documentSite } from './document-site.ts'
import { easyArticle } from './easy-article.ts'
import { editionCalendar } from './edition-calendar.ts'
import { englishSpam } from './english-spam.ts'
import { forumArchiver } from './forum-archiver.ts'
import { forumPrint } from './forum-print.ts'
import { forumThread } from './forum-thread.ts'
import { fusionShare } from './fusion-share.ts'
import { gluedLines } from './glued-lines.ts'
import { governmentPortal } from './government-portal.ts'
import { hospitalSite } from './hospital-site.ts'
import { lifePortal } from './life-portal.ts'
import { linkFarm } from './link-farm.ts'
import { linkPortal } from './link-portal.ts'
import { longBlog } from './long-blog.ts'
import { longNotice } from './long-notice.ts'
import { mailboxPortal } from './mailbox-portal.ts'
import { markedDown } from './marked-down.ts'
import { microblogCopy } from './microblog-copy.ts'
import { mirrorProxy } from './mirror-proxy.ts'
import { modelTexts } from './model-texts.ts'
import { morningBrief } from './morning-brief.ts'
import { newsPortal } from './news-portal.ts'
import { newspaperPage } from './newspaper-page.ts'
import { peopleChannel } from './people-channel.ts'
import { phpwindFloors } from './phpwind-floors.ts'
import { postBar } from './post-bar.ts'
import { printView } from './print-view.ts'
import { publicAccount } from './public-account.ts'
import { readerDocs } from './reader-docs.ts'
import { reformattedCopy } from './reformatted-copy.ts'
import { returnsToPortal } from './returns-to-portal.ts'
import { schoolSite } from './school-site.ts'
import { scriptRemains } from './script-remains.ts'
import { smallScreen } from './small-screen.ts'
import { streetSite } from './street-site.ts'
import { traditionalShell } from './traditional-shell.ts'
import { wechat2024 } from './wechat-2024.ts'
import { weeklyPosts } from './weekly-posts.ts'
import { widgetPortal } from './widget-portal.ts'

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
  advertBlocks,
  agencyChannel,
  civilizationSite,
  dedeArticle,
  disclosureCells,
  discuzReplies,
  easyArticle,
  englishSpam,
  fusionShare,
  modelTexts,
  peopleChannel,
  readerDocs,
  returnsToPortal,
  wechat2024,
  weeklyPosts,
  barrierFree,
  companySite,
  editionCalendar,
  hospitalSite,
  lifePortal,
  linkFarm,
  longBlog,
  longNotice,
  phpwindFloors,
  postBar,
  printView,
  reformattedCopy,
  schoolSite,
  scriptRemains,
  streetSite,
  widgetPortal,
  broadcastStation,
  bulletinSheet,
  commentPortal,
  gluedLines,
  mailboxPortal,
  markedDown,
  microblogCopy,
  morningBrief,
  smallScreen,
  traditionalShell,
]
