import type { Frame } from '../../frame.ts'
import { accountPage } from './account-page.ts'
import { accountSections } from './account-sections.ts'
import { aspnetLabel } from './aspnet-label.ts'
import { assembledPortal } from './assembled-portal.ts'
import { branchLectern } from './branch-lectern.ts'
import { brokenMerge } from './broken-merge.ts'
import { bulletinTopic } from './bulletin-topic.ts'
import { civilCarousel } from './civil-carousel.ts'
import { clientFloat } from './client-float.ts'
import { commentFlood } from './comment-flood.ts'
import { dedeArticle } from './dede-article.ts'
import { discuzX } from './discuz-x.ts'
import { founderEdition } from './founder-edition.ts'
import { frontpageCounty } from './frontpage-county.ts'
import { hanwebPortal } from './hanweb-portal.ts'
import { hiddenLinkFarm } from './hidden-link-farm.ts'
import { injectedMirror } from './injected-mirror.ts'
import { layeredReader } from './layered-reader.ts'
import { mailedDigest } from './mailed-digest.ts'
import { paperColumns } from './paper-columns.ts'
import { picturePortal } from './picture-portal.ts'
import { preformattedBulletin } from './preformatted-bulletin.ts'
import { registerTable } from './register-table.ts'
import { rewardedNotes } from './rewarded-notes.ts'
import { scriptShell } from './script-shell.ts'
import { semanticArticle } from './semantic-article.ts'
import { snapshotBar } from './snapshot-bar.ts'
import { soldBySheet } from './sold-by-sheet.ts'
import { summaryFirst } from './summary-first.ts'
import { townWeblog } from './town-weblog.ts'
import { traditionalGatewayFoot } from './traditional-gateway-foot.ts'
import { wapCard } from './wap-card.ts'
import { wcmCounty } from './wcm-county.ts'
import { webberCollege } from './webber-college.ts'
import { wordExport } from './word-export.ts'

export const measuredDocuments: readonly Frame[] = [
  commentFlood,
  summaryFirst,
  accountSections,
  aspnetLabel,
  brokenMerge,
  dedeArticle,
  discuzX,
  founderEdition,
  frontpageCounty,
  hanwebPortal,
  hiddenLinkFarm,
  layeredReader,
  mailedDigest,
  picturePortal,
  preformattedBulletin,
  registerTable,
  scriptShell,
  semanticArticle,
  townWeblog,
  traditionalGatewayFoot,
  wapCard,
  webberCollege,
  wordExport,
  accountPage,
  assembledPortal,
  branchLectern,
  bulletinTopic,
  civilCarousel,
  clientFloat,
  injectedMirror,
  paperColumns,
  rewardedNotes,
  snapshotBar,
  soldBySheet,
  wcmCounty,
]
