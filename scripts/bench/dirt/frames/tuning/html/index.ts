import type { Frame } from '../../frame.ts'
import { advertsInText } from './adverts-in-text.ts'
import { aspMarquee } from './asp-marquee.ts'
import { blog } from './blog.ts'
import { boardOfFloors } from './board-of-floors.ts'
import { bulletinInWord } from './bulletin-in-word.ts'
import { disclosureList } from './disclosure-list.ts'
import { disclosureTable } from './disclosure-table.ts'
import { discuzLongThread } from './discuz-long-thread.ts'
import { documentViewer } from './document-viewer.ts'
import { editionReader } from './edition-reader.ts'
import { entitiesAndCdata } from './entities-and-cdata.ts'
import { forumPost } from './forum-post.ts'
import { framesetNoframes } from './frameset-noframes.ts'
import { governmentCms } from './government-cms.ts'
import { hiddenText } from './hidden-text.ts'
import { hijackedEverywhere } from './hijacked-everywhere.ts'
import { jcmsPortal } from './jcms-portal.ts'
import { lettersBeside } from './letters-beside.ts'
import { lineBreakParagraphs } from './line-break-paragraphs.ts'
import { linksInText } from './links-in-text.ts'
import { nationalLocalChannel } from './national-local-channel.ts'
import { newspaperEdition } from './newspaper-edition.ts'
import { oldListPage } from './old-list-page.ts'
import { paidPages } from './paid-pages.ts'
import { personalPages } from './personal-pages.ts'
import { phoneArticleComments } from './phone-article-comments.ts'
import { phonePage } from './phone-page.ts'
import { pictureStory } from './picture-story.ts'
import { publicAccountArticle } from './public-account-article.ts'
import { quotesAndLists } from './quotes-and-lists.ts'
import { returnsInLastParagraph } from './returns-in-last-paragraph.ts'
import { scriptWritesFrame } from './script-writes-frame.ts'
import { siteBuilderSchool } from './site-builder-school.ts'
import { smallSiteCms } from './small-site-cms.ts'
import { stateInScript } from './state-in-script.ts'
import { stationPlayer } from './station-player.ts'
import { streamOfHashes } from './stream-of-hashes.ts'
import { tableInText } from './table-in-text.ts'
import { tableLayout } from './table-layout.ts'
import { taiwanGateway } from './taiwan-gateway.ts'
import { trsEditor } from './trs-editor.ts'
import { unclosedTags } from './unclosed-tags.ts'
import { wordProcessorPaste } from './word-processor-paste.ts'

/** Pages saved as HTML documents. */
export const htmlFrames: readonly Frame[] = [
  blog,
  disclosureTable,
  documentViewer,
  entitiesAndCdata,
  forumPost,
  framesetNoframes,
  governmentCms,
  hiddenText,
  lineBreakParagraphs,
  linksInText,
  newspaperEdition,
  phonePage,
  pictureStory,
  publicAccountArticle,
  quotesAndLists,
  scriptWritesFrame,
  smallSiteCms,
  stateInScript,
  tableInText,
  tableLayout,
  taiwanGateway,
  trsEditor,
  unclosedTags,
  wordProcessorPaste,
  aspMarquee,
  discuzLongThread,
  hijackedEverywhere,
  jcmsPortal,
  phoneArticleComments,
  returnsInLastParagraph,
  siteBuilderSchool,
  streamOfHashes,
  advertsInText,
  boardOfFloors,
  disclosureList,
  editionReader,
  nationalLocalChannel,
  oldListPage,
  paidPages,
  personalPages,
  bulletinInWord,
  lettersBeside,
  stationPlayer,
]
