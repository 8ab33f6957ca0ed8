/**
 * Campaigns that towns take part in, and the words they are called by. Written from general knowledge of the central and provincial
 * schemes; the aliases were read off local reports.
 */
export type Campaign = {
  readonly slug: string
  /** The canonical Chinese name. */
  readonly zh: string
  readonly en: string
  /** Names that mean this campaign wherever they stand. */
  readonly aliases: readonly string[]
  /** Short names that several campaigns share; what else is named decides. */
  readonly sharedAliases: readonly string[]
}

/** 甲市文明县城 of a municipality is what 省级 is elsewhere. */
const ofMunicipalities = ['北京', '天津', '上海', '重庆'].flatMap((name) =>
  ['文明县城', '文明城区', '文明城市'].map((title) => `${name}市${title}`),
)

export const campaigns = [
  {
    slug: 'civilized-city',
    zh: '全国文明城市',
    en: 'National Civilized City',
    aliases: [
      '国家文明城市',
      '全国县级文明城市',
      '全国文明县城',
      '全国文明城市群',
      '全国文明城',
      '文明城市创建',
      '创建文明城市',
      '争创文明城市',
      '创文明城市',
      '文明城创建',
      '创文巩卫',
      '创文',
      '创全',
      '城市公共文明指数',
    ],
    sharedAliases: ['创城', '文明城市', '文明县城', '文明创建', '双创', '创文明城'],
  },
  {
    slug: 'model-civilized-city',
    zh: '全国文明典范城市',
    en: 'National Model Civilized City',
    aliases: ['文明典范城市', '文明典范城区', '全国文明典范城区', '文明典范之都', '文明典范之城', '全国典范城市'],
    sharedAliases: ['典范城市'],
  },
  {
    slug: 'civilized-district',
    zh: '全国文明城区',
    en: 'National Civilized Urban District',
    aliases: [],
    sharedAliases: ['文明城区'],
  },
  {
    slug: 'provincial-civilized-city',
    zh: '省级文明城市',
    en: 'Provincial Civilized City',
    aliases: ['自治区级文明城市', '省示范文明城市', '自治区文明县城', '省级文明县城', '省文明县城', '文明旗县', ...ofMunicipalities],
    sharedAliases: ['全省文明城市', '省文明城市', '自治区文明城市'],
  },
  {
    slug: 'sanitary-city',
    zh: '国家卫生城市',
    en: 'National Sanitary City',
    aliases: ['全国卫生城市', '国家卫生城', '国家级卫生城市', '创国卫', '创卫', '巩卫', '国卫复审'],
    sharedAliases: ['创城', '双创', '卫生城市'],
  },
  {
    slug: 'sanitary-county',
    zh: '国家卫生县城',
    en: 'National Sanitary County Seat',
    aliases: ['国家卫生县', '创建卫生县城', '国家级卫生县城'],
    sharedAliases: ['创城', '卫生县城'],
  },
  {
    slug: 'sanitary-town',
    zh: '国家卫生乡镇',
    en: 'National Sanitary Town',
    aliases: ['国家卫生镇', '国家级卫生乡镇', '创建卫生乡镇'],
    sharedAliases: ['卫生乡镇'],
  },
  {
    slug: 'national-innovative-city',
    zh: '国家创新型城市',
    en: 'National Innovative City',
    aliases: ['全国创新型城市'],
    sharedAliases: ['创新型城市'],
  },
  {
    slug: 'provincial-innovative-city',
    zh: '省级创新型城市',
    en: 'Provincial Innovative City',
    aliases: ['省创新型城市', '自治区创新型城市'],
    sharedAliases: [],
  },
  {
    slug: 'garden-city',
    zh: '国家园林城市',
    en: 'National Garden City',
    aliases: ['国家园林县城', '国家生态园林城市', '创园'],
    sharedAliases: ['园林城市'],
  },
  {
    slug: 'forest-city',
    zh: '国家森林城市',
    en: 'National Forest City',
    aliases: ['全国森林城市', '创森'],
    sharedAliases: ['森林城市'],
  },
  {
    slug: 'environmental-model-city',
    zh: '国家环保模范城市',
    en: 'National Environmental Protection Model City',
    aliases: ['国家环境保护模范城市', '环保模范城'],
    sharedAliases: ['创模'],
  },
  {
    slug: 'double-support-city',
    zh: '双拥模范城',
    en: 'National Double-Support Model City',
    aliases: ['全国双拥模范城', '双拥模范县', '双拥创模'],
    sharedAliases: ['创模'],
  },
  {
    slug: 'food-safety-city',
    zh: '国家食品安全示范城市',
    en: 'National Food Safety Demonstration City',
    aliases: ['食品安全示范城市', '创食安', '食安创建'],
    sharedAliases: ['食品安全城市'],
  },
  {
    slug: 'safe-development-city',
    zh: '国家安全发展示范城市',
    en: 'National Safe Development Demonstration City',
    aliases: ['安全发展示范城市'],
    sharedAliases: ['安全发展城市'],
  },
  {
    slug: 'healthy-city',
    zh: '国家健康城市',
    en: 'National Healthy City',
    aliases: ['健康城市创建', '健康城市建设'],
    sharedAliases: ['健康城市'],
  },
  {
    slug: 'minors-moral-education',
    zh: '未成年人思想道德建设',
    en: 'Moral Education of Minors',
    aliases: ['未成年人思想道德建设工作先进城市'],
    sharedAliases: [],
  },
  {
    slug: 'civilized-unit',
    zh: '文明单位',
    en: 'Civilized Work Unit',
    aliases: ['全国文明单位', '省级文明单位', '市级文明单位', '文明行业', '文明机关'],
    sharedAliases: [],
  },
  {
    slug: 'civilized-campus',
    zh: '文明校园',
    en: 'Civilized Campus',
    aliases: ['全国文明校园', '省级文明校园'],
    sharedAliases: [],
  },
  {
    slug: 'civilized-village-town',
    zh: '文明村镇',
    en: 'Civilized Village or Town',
    aliases: ['全国文明村镇', '文明镇', '文明乡镇', '文明村'],
    sharedAliases: [],
  },
] as const satisfies readonly Campaign[]

export type CampaignSlug = (typeof campaigns)[number]['slug']

const bySlug = new Map<string, Campaign>(campaigns.map((campaign) => [campaign.slug, campaign]))

/** The campaign of a slug, or null. */
export const campaign = (slug: string): Campaign | null => bySlug.get(slug) ?? null

/** Bundles of several campaigns: the name says how many, what they are differs from city to city. */
export const bundlePattern =
  /(?:[双两三四五六七八九十]|多)(?:城|城市)(?:[一二两]乡|一县|一镇)?(?:同|联|共)创|[三四五六七八九](?:创|城)(?:联动|同步|一体)|双创双修|双城同创/
