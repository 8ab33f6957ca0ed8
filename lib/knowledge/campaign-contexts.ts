import type { CampaignSlug } from './campaigns.ts'

/** One reading of a short name: the campaign it means when one of the words `near` stands in the text (null: when nothing else decides). */
export type AliasReading = { readonly near: RegExp | null; readonly slugs: readonly CampaignSlug[] }

/** The meeting of a whole province on 文明城市创建 is about the national title, unless it names the province's own. */
const ofProvince: readonly AliasReading[] = [
  { near: /全国(?:县级)?文明|国家文明城|提名城市/, slugs: ['civilized-city'] },
  {
    near: /(?:省级|(?<!全)省|自治区级?)文明(?:城市|县城)(?!(?:群|城区)?创建|工作)|全省文明城市(?:称号|行列|测评|复查|名单|先进|荣誉)/,
    slugs: ['provincial-civilized-city'],
  },
  { near: null, slugs: ['civilized-city'] },
]

/** Short names that mean different campaigns in different texts; the first reading that fits is taken. */
export const sharedAliasReadings: Readonly<Record<string, readonly AliasReading[]>> = {
  创城: [
    { near: /全国文明|文明城|创建文明|文明创建|精神文明/, slugs: ['civilized-city'] },
    { near: /卫生县城/, slugs: ['sanitary-county'] },
    { near: /卫生城/, slugs: ['sanitary-city'] },
    { near: null, slugs: ['civilized-city'] },
  ],
  双创: [
    { near: /创新创业|创业创新|大众创业|众创/, slugs: [] },
    { near: /(?:文明|创文).{0,30}(?:卫生|创卫)|(?:卫生|创卫).{0,30}(?:文明|创文)/s, slugs: ['civilized-city', 'sanitary-city'] },
    { near: null, slugs: [] },
  ],
  创模: [
    { near: /双拥|拥军|拥政爱民/, slugs: ['double-support-city'] },
    { near: /环保|环境保护|污染/, slugs: ['environmental-model-city'] },
    { near: null, slugs: [] },
  ],
  典范城市: [{ near: /文明/, slugs: ['model-civilized-city'] }],
  文明城市: [
    { near: /全国(?:县级)?文明|国家文明城/, slugs: ['civilized-city'] },
    { near: /(?:省级?|自治区级?|全省)文明(?:城市|县城)/, slugs: ['provincial-civilized-city'] },
    { near: null, slugs: ['civilized-city'] },
  ],
  文明县城: [
    { near: /全国(?:县级)?文明|国家文明城/, slugs: ['civilized-city'] },
    { near: /(?:省级?|自治区级?|全省)文明(?:城市|县城)/, slugs: ['provincial-civilized-city'] },
    { near: null, slugs: ['civilized-city'] },
  ],
  全省文明城市: ofProvince,
  省文明城市: ofProvince,
  自治区文明城市: ofProvince,
  创文明城: [{ near: null, slugs: ['civilized-city'] }],
  文明创建: [{ near: /文明城|创城|创文|测评|问卷|入户|点位/, slugs: ['civilized-city'] }],
  文明城区: [
    { near: /全国文明城市|城市公共文明指数/, slugs: ['civilized-city'] },
    { near: null, slugs: ['civilized-district'] },
  ],
  卫生城市: [{ near: null, slugs: ['sanitary-city'] }],
  卫生县城: [{ near: null, slugs: ['sanitary-county'] }],
  卫生乡镇: [{ near: null, slugs: ['sanitary-town'] }],
  创新型城市: [
    { near: /(?:省级?|自治区)创新型城市/, slugs: ['provincial-innovative-city'] },
    { near: /(?:国家|全国)创新型城市/, slugs: ['national-innovative-city'] },
  ],
  园林城市: [{ near: null, slugs: ['garden-city'] }],
  森林城市: [{ near: null, slugs: ['forest-city'] }],
  食品安全城市: [{ near: null, slugs: ['food-safety-city'] }],
  安全发展城市: [{ near: null, slugs: ['safe-development-city'] }],
  健康城市: [{ near: null, slugs: ['healthy-city'] }],
}

/**
 * Campaigns of which a wider name is part of a narrower one's vocabulary: a report on the first says 文明城市创建 throughout and means
 * the first, unless it names the second in full.
 */
export const impliedCampaigns: readonly { readonly specific: CampaignSlug; readonly general: CampaignSlug; readonly fullName: RegExp }[] = [
  { specific: 'model-civilized-city', general: 'civilized-city', fullName: /全国(?:县级)?文明城市/ },
  // 巩固全国文明城区成果,争创典范城区: the title that is held is no goal of its own.
  { specific: 'model-civilized-city', general: 'civilized-district', fullName: /全国文明城区建设/ },
  { specific: 'civilized-district', general: 'civilized-city', fullName: /全国(?:县级)?文明城市/ },
  { specific: 'provincial-civilized-city', general: 'civilized-city', fullName: /全国(?:县级)?文明(?:城市|县城)/ },
]

/** Words beside a campaign's name that make it this meeting's business, or a thing of the past. Read off local reports. */
export const campaignWork = /创建|争创|创成|申报|迎检|复审|复检|复查|巩固|工作|建设|推进|部署|攻坚|测评/
export const campaignHistory =
  /荣获|获得|获评|荣膺|被(?:命名|评|授予)|摘得|蝉联|先后|曾|相继|称号|成功创(?:建|成)|已(?:经)?(?:创|成|建)|取得|以来/

/** What makes a short name a part of other words: 创城|市品牌, 文创|园, 争创全|国文明城市, 双创|新. */
export const notBefore: Readonly<Record<string, string>> = {
  创城: '市|乡|镇',
  创文: '化|艺|旅|博|件|明',
  创全: '国|面|新|省|市|县|区|域|民|球|程',
  创卫: '星',
  创园: '区|林',
  创模: '式|范',
  创森: '林',
  双创: '新|双修|造',
}
