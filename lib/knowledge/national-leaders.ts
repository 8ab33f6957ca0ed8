/**
 * Leaders of party and state since 2003 whose names stand in reports as authority, not as participants. From general knowledge. A report
 * on a meeting that they attended in person is national news, not a local meeting.
 */
export const nationalLeaders: ReadonlySet<string> = new Set([
  '毛泽东',
  '周恩来',
  '邓小平',
  '江泽民',
  '习仲勋',
  '胡锦涛',
  '胡耀邦',
  '朱镕基',
  '李鹏',
  '习近平',
  '吴邦国',
  '温家宝',
  '贾庆林',
  '曾庆红',
  '黄菊',
  '吴官正',
  '李长春',
  '罗干',
  '李克强',
  '贺国强',
  '周永康',
  '张德江',
  '俞正声',
  '刘云山',
  '王岐山',
  '张高丽',
  '栗战书',
  '汪洋',
  '王沪宁',
  '赵乐际',
  '韩正',
  '李强',
  '蔡奇',
  '丁薛祥',
  '李希',
  '刘延东',
  '黄坤明',
  '李书磊',
  '雷锋',
  '马克思',
])

/** Names of that list that many other people bear too: with a local post they are local people. */
export const sharedWithOthers: ReadonlySet<string> = new Set(['李强', '汪洋', '韩正', '李希', '黄菊', '蔡奇'])
