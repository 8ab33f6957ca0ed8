/**
 * Surnames by which a personal name is recognised, in simplified script: the common ones of the mainland and of the old list 百家姓,
 * from general knowledge. 和 is left out: between a post and a noun it is nearly always the conjunction.
 */
const single =
  '漆赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔胥苍双闻莘党翟谭贡劳逄姬申扶堵冉郦雍却璩桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡耿满弘匡文寇广禄阙东欧殳沃利蔚夔师巩厍聂晁勾敖融冷訾辛阚简饶空曾毋沙乜养鞠须丰巢关蒯相荆红游竺权逯盖益桓萨岳帅缑亢况琴言佟佘肖闫闪涂冼仝付代覃苟邸战兰迟敬邝麦丘原仉阳苑郇辜兀修鹿普门矫冒沐母睢佴揭佐英银晋海粟降同类纳起牟盘亓尧淳檀楚隆奉侬俸杞禤郄虢爨鄢鄯贠麴茆撖谌笪揣苌尉弥仡税慈滦蹇俎豆勒朴郐铁勉买妥敏冶尕谯虎撒喇拜锁线那都步疏汝墨过刀岩罕呙漕郤綦栗庹佀弋赫续呼信昃丑竹芦历丛幺芶展锺啜忻禾衣寻延苘承折仵咎宛闾藤肇秘禚郈颉缐逢种枚琚雒洛蔄占楼隽查国商南哈隋智初招贵旷资帖操阴练官斯励植粘福赏越伯钦宝咼笃布岐邾郕年来拓才'

/** Surnames that are seldom met and whose characters begin many ordinary words: believed only where all else speaks for a name. */
const rare = '犹夭靖脱茶奇者思玄召乃仁火土镡铎摆麹青闭零弭凡瓮奎威逮晓豫兆士律舍苦藕斗斛绪见铜锦巨由仓衷稽旦矗镇皋'

/** Compound surnames; they take precedence over the single ones. */
const compoundSurnames = [
  '欧阳',
  '上官',
  '司马',
  '司徒',
  '诸葛',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '宇文',
  '长孙',
  '东方',
  '南宫',
  '夏侯',
  '端木',
  '轩辕',
  '闻人',
  '钟离',
  '申屠',
  '澹台',
  '呼延',
  '拓跋',
  '西门',
  '百里',
  '东郭',
  '赫连',
  '第五',
  ...[
    '万俟',
    '左丘',
    '羊舌',
    '梁丘',
    '公冶',
    '公羊',
    '公西',
    '漆雕',
    '乐正',
    '巫马',
    '淳于',
    '单于',
    '鲜于',
    '闾丘',
    '司空',
    '亓官',
    '子车',
    '颛孙',
    '太史',
    '太叔',
    '仲孙',
  ],
  ...[
    '濮阳',
    '独孤',
    '纳兰',
    '完颜',
    '叶赫',
    '富察',
    '贺兰',
    '哥舒',
    '达奚',
    '宇文',
    '尔朱',
    '谷梁',
    '南门',
    '东里',
    '段干',
    '宗政',
    '司寇',
    '壤驷',
    '公良',
    '夹谷',
    '宰父',
    '微生',
    '东门',
    '南荣',
  ],
] as const

const compound: ReadonlySet<string> = new Set(compoundSurnames)
const surnames: ReadonlySet<string> = new Set(single)
const rareSurnames: ReadonlySet<string> = new Set(rare)

/** Whether a character is a surname that is seldom met, and that `surnameLength` does not count. */
export const isRareSurname = (character: string): boolean => rareSurnames.has(character)

/** Whether a word begins like a Chinese personal name. The length of the surname is 1, 2, or 0 when it does not. */
export function surnameLength(word: string): 0 | 1 | 2 {
  if (compound.has(word.slice(0, 2))) return 2
  return surnames.has(word.charAt(0)) ? 1 : 0
}
