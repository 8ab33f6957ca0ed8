/**
 * Short invented pages that tell their place in as many ways as offices, papers, schools, hospitals, companies and mirror sites have, each with the
 * place that a careful reader finds: names from the province down with · between, a zone behind +, null where the page does not settle it. Written without
 * regard to the rules. `open`: the page settles it, and the rules do not yet; nothing else may be read there.
 */
export type PlaceTelling = { readonly way: string; readonly page: string; readonly place: string | null; readonly open?: true }

export const placeTellings: readonly PlaceTelling[] = [
  {
    way: '我市, told by its districts alone',
    page: `我市召开创城工作推进会\n2019-06-12 09:20 来源:市文明办\n　　6月11日下午,我市召开创建全国文明城市工作推进会。市委副书记顾延东出席会议并讲话。\n　　会上,涧西区、老城区、瀍河回族区汇报了近期工作,市城管局通报了督查情况。\n　　顾延东要求,各城市区要把责任压到街道、压到社区。`,
    place: '河南省·洛阳市',
  },
  {
    way: '我县, told by its towns alone',
    page: `我县召开省级文明县城创建工作会议\n2018年3月20日 浏览:210次\n　　3月19日,我县召开省级文明县城创建工作会议,县委常委、宣传部部长卞少清主持会议。\n　　会议要求,高沟镇、红窑镇、朱码街道、陈师街道要率先行动,县城管局要牵头抓好马路市场整治。`,
    place: '江苏省·淮安市·涟水县',
  },
  {
    way: 'the name of the paper alone',
    page: `绍兴晚报 2011年8月4日 第3版\n全市创建迎检再部署\n　　本报讯 (记者 裘亦萱) 昨天上午,全市迎接全国文明城市测评工作再部署会议召开。市委常委、宣传部长应国华要求各地各部门对照清单逐项过堂。\n　　会议通报了第二轮自查的情况,窗口行业失分较多。`,
    place: '浙江省·绍兴市',
  },
  {
    way: 'a telephone code and 我市',
    page: `创城热线 0833-2112345\n市创建办召开联席会\n2017-05-09\n　　5月8日,市创建办召开联席会,研究背街小巷整治。会议由市创建办主任明大勇主持。\n　　会议议定,五通桥、沙湾两区同步开展整治。`,
    place: '四川省·乐山市',
  },
  {
    way: 'a host name alone settles nothing',
    page: `http://www.hengdong.example.cn/news/20170312.html\n召开创建工作推进会\n　　3月11日,创建工作推进会召开。会议要求,要抓好集镇秩序和农贸市场管理,做到人人参与。`,
    place: null,
  },
  {
    way: 'a district of one name in two cities, with a street of one of them',
    page: `鼓楼区召开文明城市创建迎检会\n2020-07-30 来源:鼓楼区委宣传部\n　　7月29日,鼓楼区召开文明城市创建迎检会,区委书记陶启明讲话。\n　　会议要求,湖南路、中央门、宁海路、华侨路等街道要守土有责,确保不丢一分。`,
    place: '江苏省·南京市·鼓楼区',
  },
  {
    way: 'a district of one name in four cities, with its city behind a sea of words',
    page: `鼓楼区打响创城冲刺战\n　　8月2日,鼓楼区召开创建冲刺动员会。区委副书记高学礼主持。\n　　会议要求,北道门、相国寺、卧龙街三个办事处要包干到人,为开封捧回奖牌作出鼓楼贡献。`,
    place: '河南省·开封市·鼓楼区',
  },
  {
    way: 'a district of one name in many cities, without anything else',
    page: `城区召开创城推进会\n　　4月2日,城区召开创建全国文明城市推进会,区委书记刘建军出席并讲话。会议要求各街道抓好落实。`,
    place: null,
  },
  {
    way: '市中区 with the road numbers and the towns of one city',
    page: `市中区召开创城专题会\n2015-04-22\n　　4月21日,市中区召开创城专题会,区委常委、宣传部长尤晓东主持。\n　　会议指出,齐村镇、税郭镇、孟庄镇要把镇驻地环境整治好,光明路、文化路街道要抓好临街门店。`,
    place: '山东省·枣庄市·市中区',
  },
  {
    way: 'the site and its column',
    page: `中国·平顶山\n首页 > 新闻中心 > 县区传真 > 湛河区\n创城攻坚再动员\n2018-09-04 08:31\n　　9月3日,区委书记常海霞主持召开创城攻坚再动员会。会议要求,各办事处要挂图作战。`,
    place: '河南省·平顶山市·湛河区',
  },
  {
    way: 'a school on its own site, the city in its address',
    page: `清泉路小学\n学校概况 | 校园新闻 | 德育之窗\n我校召开创建文明城市迎检工作会\n发布时间:2021-09-10 作者:德育处\n　　9月9日下午,我校召开创建全国文明城市迎检工作会,校长艾春华就校园周边秩序作了安排。\n　　会议要求,各班主任要做好家长问卷。\n地址:安徽省铜陵市铜官区清泉路18号 邮编:244000`,
    place: '安徽省·铜陵市·铜官区',
  },
  {
    way: 'a hospital named after its city',
    page: `赣州市立医院召开创文动员会\n2016-08-18\n　　8月17日,赣州市立医院召开创建全国文明城市动员会。院党委书记温晓岚要求全院职工从我做起。`,
    place: '江西省·赣州市',
  },
  {
    way: 'a company whose name holds its district',
    page: `集团公司召开文明创建推进会\n文章来源:盐都城投集团 时间:2019-11-02\n　　10月31日,集团公司召开文明创建推进会,董事长柏长青要求各工地落实围挡标准。\n版权所有 盐城市盐都区城市建设投资集团有限公司`,
    place: '江苏省·盐城市·盐都区',
  },
  {
    way: 'a development zone with its city in the site',
    page: `蚌埠经济开发区管委会\n首页 > 工作动态\n经开区召开文明创建推进会\n2019-07-05\n　　7月4日,经开区召开文明创建推进会,党工委副书记、管委会主任秦志远讲话。各社区、各部门负责人参加。`,
    place: '安徽省·蚌埠市+蚌埠经开区',
  },
  {
    way: 'a high-tech zone that names its city only as whose campaign it is',
    page: `高新区召开创城迎检部署会\n2021年6月8日\n　　6月7日,高新区召开创建全国文明城市迎检部署会。会议指出,高新区是襄阳创建全国文明城市的主战场之一。\n　　米庄镇、团山镇、刘集街道作表态发言。`,
    place: '湖北省·襄阳市+襄阳高新区',
  },
  {
    way: 'a city of the Corps',
    page: `八师石河子市召开创建全国文明城市推进会\n2020-05-15 来源:石河子新闻网\n　　5月14日,八师石河子市召开创建全国文明城市推进会,师市党委副书记、市长窦建民讲话。`,
    place: '新疆维吾尔自治区·石河子市',
  },
  {
    way: 'a city of the Corps called 我师市',
    page: `师市召开创城工作会议\n胡杨河日报 2022-03-11\n　　本报讯 3月10日,师市召开创建工作会议,总结去年工作,安排今年任务。七师胡杨河市各团镇负责人参加会议。`,
    place: '新疆维吾尔自治区·胡杨河市',
  },
  {
    way: 'a banner, 我旗, with the league in the site',
    page: `锡林郭勒盟行政公署 旗县市区动态\n东乌旗召开文明旗创建推进会\n2017-06-20\n　　6月19日,东乌旗召开创建自治区文明旗推进会。旗委书记照日格图要求,乌里雅斯太镇要管好镇区环境。`,
    place: '内蒙古自治区·锡林郭勒盟·东乌珠穆沁旗',
  },
  {
    way: 'a league as a whole, 全盟',
    page: `全盟精神文明建设暨创城工作会议召开\n兴安日报 2019-04-03\n　　4月2日,全盟精神文明建设暨创城工作会议在乌兰浩特召开。盟委委员、宣传部部长宝山出席。各旗县市分管负责人参加会议。`,
    place: '内蒙古自治区·兴安盟',
  },
  {
    way: 'an autonomous prefecture by its short name, 全州',
    page: `全州创建工作现场会召开\n红河网讯 10月12日,全州创建全国文明城市工作现场会在蒙自召开。州委副书记普正才出席会议并讲话,各县市委书记参加会议。`,
    place: '云南省·红河哈尼族彝族自治州',
  },
  {
    way: 'a former name that has changed its kind since',
    page: `郫县召开创建省级文明城市推进会\n2014年5月6日\n　　5月5日,郫县召开创建省级文明城市推进会,县委书记杨东来讲话。郫筒镇、犀浦镇作了发言。`,
    place: '四川省·成都市·郫都区',
  },
  {
    way: 'a prefecture of old: 襄樊',
    page: `襄樊市召开创建全国文明城市誓师大会\n2009-08-12\n　　8月11日,襄樊市召开创建全国文明城市誓师大会。襄城区、樊城区、襄阳区负责人宣誓。`,
    place: '湖北省·襄阳市',
  },
  {
    way: 'sights and rivers of a city that calls itself 我市',
    page: `擦亮城市名片\n2018-10-09\n　　10月8日,我市召开文明城市创建点评会。市委书记万长林说,东湖绿道要建得更美,黄鹤楼、归元寺周边要管得更细,两江四岸要天天都像过节。江汉关前的早市要一周内疏导到位。`,
    place: '湖北省·武汉市',
  },
  {
    way: 'a university that bears another place',
    page: `西北师范大学附属中学召开创建文明校园推进会\n2019-03-08\n　　3月7日,学校召开推进会。会议强调,要服务兰州市创建全国文明城市大局,管好安宁东路校门前秩序。\n　　安宁区教育局副局长出席。`,
    place: '甘肃省·兰州市·安宁区',
    open: true,
  },
  {
    way: 'a province without its kind: 全省',
    page: `全省文明城市创建工作现场会在铜陵召开\n安徽日报 2013-04-26\n　　4月25日,全省文明城市创建工作现场会在铜陵召开。省委常委、宣传部部长曹向东出席会议并讲话。合肥、马鞍山、芜湖作了经验介绍。`,
    place: '安徽省',
  },
  {
    way: 'a municipal district by its own name, 全区 and 首都',
    page: `全区创城大会召开\n2020-06-03\n　　6月2日,全区创建全国文明城区大会召开,区委书记方庆海出席。会议要求,新村、卢沟桥、马家堡、方庄等街道要对标首都文明区标准。丰台要跑出创城加速度。`,
    place: '北京市·丰台区',
  },
  {
    way: 'a district of Shanghai by its towns',
    page: `本区召开全国文明城区复评迎检动员会\n上海某区门户网站 2023-02-14\n　　2月13日,本区召开全国文明城区复评迎检动员会。朱家角镇、徐泾镇、赵巷镇、盈浦街道交流发言。`,
    place: '上海市·青浦区',
  },
  {
    way: 'a county of Chongqing',
    page: `奉节县召开创建全国文明县城推进会\n2021-04-16\n　　4月15日,奉节县召开创建全国文明县城推进会,县委书记祁美文出席。`,
    place: '重庆市·奉节县',
  },
  {
    way: 'the venue is a hotel named after a city elsewhere',
    page: `东港区召开创城推进会\n2017-06-06\n　　6月5日,东港区在蓝天大酒店北京厅召开创城推进会。石臼、日照、秦楼等街道负责人参加。`,
    place: '山东省·日照市·东港区',
  },
  {
    way: 'the venue is a road named after another province',
    page: `芝罘区迎检工作会在上海路学校召开\n2014-06-18\n　　6月17日,芝罘区迎检工作会在上海路学校召开。会议要求,南大街、海港路两侧要每日保洁。`,
    place: '山东省·烟台市·芝罘区',
  },
  {
    way: 'model cities that were visited',
    page: `学先进 找差距 促创建\n2016-04-14\n　　4月13日,我市召开赴张家港、宜昌考察学习情况汇报会。市委常委、宣传部部长武庆生说,要把张家港精神带回来。\n　　运河区、新华区和任丘市作了发言。`,
    place: '河北省·沧州市',
  },
  {
    way: 'guests from another city',
    page: `宿迁市考察团来我市考察创城工作\n2019-05-21\n　　5月20日,宿迁市考察团一行来我市考察文明城市创建工作,并召开座谈会。市文明办主任苗雨生介绍了情况。考察团一行参观了周庄古镇、千灯古镇和亭林公园。`,
    place: '江苏省·苏州市·昆山市',
    open: true,
  },
  {
    way: 'participants of a regional meeting, organised by a province of its own words',
    page: `我省在黄石召开文明城市创建片会\n2011-06-02\n　　6月1日,我省在黄石召开文明城市创建片会,鄂州、黄冈、咸宁等市文明办主任参加会议。省文明办副主任童汉平讲话。`,
    place: '湖北省',
  },
  {
    way: 'related links of other places',
    page: `召开创城例会\n2018-11-20 来源:黔西南日报\n　　11月19日,兴义市召开创城例会。市委副书记查贵明主持。\n相关链接\n遵义市汇川区开展志愿服务\n安顺市召开创城动员会\n六盘水市钟山区整治夜市`,
    place: '贵州省·黔西南布依族苗族自治州·兴义市',
  },
  {
    way: "the uploader's address on a sharing site",
    page: `文库首页 > 党团工作\n在全市创建文明城市动员会上的讲话\n上传者:用户8812(广东深圳) 上传时间:2020-03-02 格式:doc\n同志们:\n　　今天我们召开全市创建文明城市动员大会,主要任务是动员全市上下迅速行动起来。下面,我讲三点意见。\n　　一、提高认识。二、突出重点。三、加强领导。\n本文档共3页 下载需5积分`,
    place: null,
  },
  {
    way: 'a masked text',
    page: `在XX市创建全国文明城市推进会上的讲话\n　　同志们:今天我们召开XX市创建全国文明城市推进会。刚才XX区、XX街道作了发言。下面我讲几点意见。`,
    place: null,
  },
  {
    way: 'a county named like an ordinary word',
    page: `和平县召开创建省级文明县城会议\n2019-08-08\n　　8月7日,和平县召开创建省级文明县城会议,县委书记古伟雄讲话。阳明镇、大坝镇发言。`,
    place: '广东省·河源市·和平县',
  },
  {
    way: 'a district named like an ordinary word, with its city',
    page: `和平区召开创城点评会\n2017-07-07\n　　7月6日,和平区召开创城点评会。区委书记于大江说,作为沈阳的中心城区,和平区必须走在前列。太原街、西塔、南湖等街道汇报。`,
    place: '辽宁省·沈阳市·和平区',
  },
  {
    way: 'two neighbours of one name in a trap: 通州',
    page: `通州区召开创城誓师大会\n2014-07-11\n　　7月10日,通州区召开创建全国文明城市誓师大会,金沙镇、兴仁镇、平潮镇、川姜镇递交责任状。`,
    place: '江苏省·南通市·通州区',
  },
  {
    way: 'a former history sentence names another place',
    page: `迎泽区召开创城调度会\n2020-08-20\n　　8月19日,迎泽区召开创城调度会。会议指出,自2005年张家港等首批城市获得命名以来,全国已有多批城市上榜。`,
    place: '山西省·太原市·迎泽区',
  },
  {
    way: 'a document of the higher level is only relayed',
    page: `我县传达学习全市创城会议精神\n2018-02-27 来源:庐江县文明办\n　　2月26日,我县召开会议,传达学习《合肥市创建全国文明城市三年行动计划》和全市动员会精神。`,
    place: '安徽省·合肥市·庐江县',
  },
  {
    way: 'a bureau that serves a city told by its owner in the footer',
    page: `局机关召开创城工作部署会\n2019-09-02 点击:83\n　　9月1日,局机关召开创城工作部署会,局长佘建新要求,各科室要认领路段。\n主办:丽水市水利局 浙ICP备05099123号`,
    place: '浙江省·丽水市',
  },
  {
    way: 'a village by county and town',
    page: `村民说事会议创建\n2021-12-01\n　　11月30日晚,宁海县跃龙街道白石头村的说事会开到了晒场上。村支书葛启富说,县里创建文明县城,咱村要先把垃圾分好。`,
    place: '浙江省·宁波市·宁海县',
  },
  {
    way: 'a public account whose name is all',
    page: `创城进行时丨一场推进会,两个关键词\n无为发布 2021-04-26 18:00\n　　4月25日,全市创建全国文明城市推进会召开。市委书记奚南山出席会议。\n　　会议要求,无城镇、石涧镇要整治马路市场。\n来源:无为市融媒体中心`,
    place: '安徽省·芜湖市·无为市',
  },
  {
    way: 'a nickname in the title',
    page: `龙城吹响创城集结号\n2012-03-06\n　　3月5日,全市创建全国文明城市动员大会召开。市委书记韩树声讲话。迎泽、杏花岭、万柏林、尖草坪等城区负责人参加。`,
    place: '山西省·太原市',
  },
  {
    way: 'a plate letter and a letter of the city',
    page: `在榕高校召开创城协作会\n2017-10-18\n　　10月17日,在榕高校文明创建协作会召开。会议要求,各高校要为福州创建全国文明城市作贡献。仓山大学城和上街大学城周边要整治。`,
    place: '福建省·福州市',
  },
  {
    way: 'a place of the same name in a person',
    page: `市委书记陈海洋主持召开创城专题会\n2018-08-02 来源:安康新闻网\n　　8月1日,市委书记陈海洋主持召开创城专题会,市委副书记赵平安、副市长李东方参加。汉滨区汇报了工作。`,
    place: '陕西省·安康市',
  },
  {
    way: 'a county-level city under direct rule',
    page: `潜江召开创建推进大会\n2019-07-19\n　　7月18日,潜江召开创建全国文明城市推进大会。园林、杨市、周矶三个办事处表态。`,
    place: '湖北省·潜江市',
  },
  {
    way: 'a merged district under its old name',
    page: `下城区召开全国文明城区复评会\n2016-05-18\n　　5月17日,杭州市下城区召开文明城市复评会,天水、武林、潮鸣等街道负责人参加。`,
    place: '浙江省·杭州市·拱墅区',
  },
  {
    way: 'a new area with the districts of its city',
    page: `新区召开文明创建推进会\n西咸新区 2020-09-23\n　　9月22日,西咸新区召开文明创建推进会,沣东新城、秦汉新城负责人参加。`,
    place: '陕西省·西安市+西咸新区',
    open: true,
  },
  {
    way: 'a market town as organiser, the county in the lead',
    page: `乌镇召开文明镇创建会\n2015-10-20\n　　10月19日,桐乡市乌镇召开创建全国文明镇工作会,镇党委书记计剑锋讲话。`,
    place: '浙江省·嘉兴市·桐乡市',
  },
  {
    way: 'the police number of the site',
    page: `我区召开创城工作例会\n2022-09-15\n　　9月14日,我区召开创城工作例会,区委副书记骆天成主持。\n主办:区政府办公室 湘公网安备43010402000123号 湘ICP备05001234号`,
    place: '湖南省·长沙市·岳麓区',
  },
  {
    way: 'a party school of a county',
    page: `县委党校召开创建文明县城动员会\n2020-04-10\n　　4月9日,县委党校召开动员会。常务副校长汤有才要求全体教职工积极参与蒙城县创建全国文明县城工作。`,
    place: '安徽省·亳州市·蒙城县',
  },
  {
    way: 'the name in a document number alone is not the place of another',
    page: `关于印发创建实施方案的通知\n雁办发〔2018〕12号\n各镇街、各部门:\n　　现将《雁塔区创建全国文明城市2018年实施方案》印发给你们,请认真贯彻执行。\n中共西安市雁塔区委办公室\n2018年3月30日`,
    place: '陕西省·西安市·雁塔区',
  },
  {
    way: 'a city that tells of its county as the first to speak',
    page: `全市文明创建工作会议召开\n滁州日报 2018-02-11\n　　2月10日,全市文明创建工作会议召开。市委副书记孔祥林讲话。天长市、明光市、来安县和南谯区作了发言。`,
    place: '安徽省·滁州市',
  },
  {
    way: 'an English name in the frame',
    page: `WUXI NO.1 VOCATIONAL SCHOOL\n学校召开创建文明城市工作布置会\n2019-05-06\n　　5月5日,学校召开布置会。校长尤志强强调,要为无锡创建全国文明典范城市尽一份力。`,
    place: '江苏省·无锡市',
  },
  {
    way: 'a bank branch',
    page: `农行召开创文工作会\n2017-08-30\n　　8月29日,农业银行榆林分行召开创文工作会,行长雷鸣讲话。榆阳支行、神木支行参加。`,
    place: '陕西省·榆林市',
  },
  {
    way: 'a railway unit in a city elsewhere than its name',
    page: `郑州局集团公司商丘车务段召开创城会议\n2019-06-25\n　　6月24日,商丘车务段召开助力商丘创建全国文明城市会议,段长夏国平讲话。`,
    place: '河南省·商丘市',
  },
  {
    way: 'a column for all counties and a title without place',
    page: `大理日报新闻网 > 县市新闻\n召开创建全国文明城市点评会\n2021-11-12\n　　11月11日,祥云县召开创建全国文明城市点评会。祥城镇、云南驿镇在会上作检讨发言。`,
    place: '云南省·大理白族自治州·祥云县',
  },
  {
    way: 'a province that is no province: 全区',
    page: `全区精神文明创建工作推进会召开\n2019-03-29 来源:宁夏日报\n　　3月28日,全区精神文明创建工作推进会在银川召开。自治区党委常委、宣传部部长出席会议。石嘴山、吴忠、固原、中卫四市参加。`,
    place: '宁夏回族自治区',
  },
  {
    way: 'Tibet by its places',
    page: `全市创建全国文明城市动员大会召开\n西藏日报 2018-04-20\n　　4月19日,拉萨全市创建全国文明城市动员大会召开。市委副书记、市长果果·次仁罗布主持。堆龙德庆区、达孜区表态。`,
    place: '西藏自治区·拉萨市',
  },
  {
    way: 'a short name that is a county of another province too',
    page: `宝山召开创城大会\n2020-04-01\n　　3月31日,上海市宝山区召开全国文明城区创建大会。吴淞、友谊路、张庙等街镇参加。`,
    place: '上海市·宝山区',
  },
  {
    way: 'traditional script of a mirror',
    page: `臨沂市召開創建全國文明城市總結大會\n2015-03-26\n　　3月25日，臨沂市召開創建全國文明城市總結大會。蘭山區、羅莊區、河東區受到表揚。`,
    place: '山东省·临沂市',
  },
  {
    way: 'a county-level city whose site tells of the prefecture first',
    page: `中国泉州·石狮新闻\n我市部署文明城市年度测评\n2022-08-19\n　　8月18日,我市召开文明城市年度测评部署会。宝盖镇、蚶江镇、湖滨街道汇报。`,
    place: '福建省·泉州市·石狮市',
  },
  // Written after the rules had been mended on those above, and before they were tried on these: 29 of the 32 were read rightly, none wrongly.
  {
    way: 'a list of three districts, 三区',
    page: `我市推进创城攻坚\n2017-08-22\n　　8月21日,我市召开创城攻坚推进会,市委常委、宣传部部长卞少清主持。\n　　会上,蓬江、江海、新会三区和市公安局汇报了进展。`,
    place: '广东省·江门市',
  },
  {
    way: 'a prefecture by its counties without their kind',
    page: `全州创建工作会议召开\n2018-06-05\n　　6月4日,全州创建全国文明城市工作会议召开。州委书记讲话,恩施、利川、建始、巴东等县市负责人参加。`,
    place: '湖北省·恩施土家族苗族自治州',
  },
  {
    way: 'the paper alone, once more',
    page: `徐州日报 2014年9月3日 A2版\n创城冲刺再动员\n　　本报讯 昨日,全市创城冲刺再动员会议召开。会议要求,以决战的姿态迎接国家测评,不留死角。`,
    place: '江苏省·徐州市',
  },
  {
    way: 'towns that many counties have settle nothing',
    page: `县委召开创建专题会\n2019-05-08 点击:88\n　　5月7日,县委召开创建省级文明县城专题会。县委副书记林海涛主持。会议要求,龙泉镇、双江镇、河口镇要抓好集镇整治。`,
    place: null,
  },
  {
    way: 'a hospital by its district in the lead',
    page: `区人民医院召开创城迎检会\n2020-09-10\n　　9月9日,江夏区第一人民医院召开创城迎检会,院长韩亮讲话。`,
    place: '湖北省·武汉市·江夏区',
  },
  {
    way: 'a zone by its city',
    page: `芜湖经开区召开创建工作会\n2021-03-01\n　　2月28日,芜湖经开区召开创建工作会。龙山街道、万春街道汇报。`,
    place: '安徽省·芜湖市+芜湖经开区',
  },
  {
    way: 'a hotel named after another city',
    page: `思明区召开创建推进会\n2016-10-11\n　　10月10日,思明区在福州大厦召开创建推进会。`,
    place: '福建省·厦门市·思明区',
  },
  {
    way: 'guests from a county-level city elsewhere',
    page: `我县召开创建座谈会\n2018-10-11 来源:石门县文明办\n　　10月10日,我县召开创建座谈会,浏阳市文明办一行应邀介绍经验。`,
    place: '湖南省·常德市·石门县',
  },
  {
    way: 'cities to be learnt from',
    page: `南陵县召开创建推进会\n2019-10-11\n　　10月10日,南陵县召开创建推进会。会议学习了宣城、马鞍山等地的做法。`,
    place: '安徽省·芜湖市·南陵县',
  },
  {
    way: 'a shared name, its city as the paper',
    page: `新华区召开创城会议\n2015-04-11 来源:沧州日报\n　　4月10日,新华区召开创城会议,区委书记韩亮讲话。`,
    place: '河北省·沧州市·新华区',
  },
  {
    way: 'a shared name beside its sisters',
    page: `桥西区召开创城会议\n2015-04-11\n　　4月10日,桥西区召开创城会议。会议通报,桥东区、宣化区排名靠前,我区要迎头赶上。`,
    place: '河北省·张家口市·桥西区',
  },
  {
    way: 'a district of Shanghai by its account and streets',
    page: `全区创建全国文明城区推进会召开\n上观号 静安发布 2020-06-01\n　　5月31日,全区创建全国文明城区推进会召开。彭浦镇、芷江西路街道发言。`,
    place: '上海市·静安区',
  },
  {
    way: 'a nickname and four districts',
    page: `鹏城创文再出发\n2017-05-05\n　　5月4日,我市召开创文工作会议。福田、罗湖、南山、盐田等区参加。`,
    place: '广东省·深圳市',
  },
  {
    way: 'traditional script, a shared sister',
    page: `濰坊市召開創城會議\n2013-05-05\n　　5月4日，濰坊市召開創城會議，奎文區、潍城區發言。`,
    place: '山东省·潍坊市',
  },
  {
    way: 'an autonomous county by its site and towns',
    page: `我县召开创建会议\n长阳新闻网 2018-05-05\n　　5月4日,我县召开创建省级文明县城会议。龙舟坪镇、磨市镇发言。`,
    place: '湖北省·宜昌市·长阳土家族自治县',
  },
  {
    way: 'a province by its venue and paper',
    page: `全省创建工作推进会召开\n2018-05-05 来源:江西日报\n　　5月4日,全省文明城市创建工作推进会在吉安市召开,省委宣传部副部长林素讲话。`,
    place: '江西省',
  },
  {
    way: 'a school of a county on its own site',
    page: `襄城县第一高级中学\n我校召开创建省级文明校园会\n2019-05-05\n　　5月4日,我校召开创建文明校园会,校长韩亮讲话。`,
    place: '河南省·许昌市·襄城县',
  },
  {
    way: 'a village of a county',
    page: `板凳会上议创城\n2020-12-01\n　　11月30日,弋阳县曹溪镇东港村召开板凳会。村支书韩亮说,要把垃圾清干净。`,
    place: '江西省·上饶市·弋阳县',
  },
  {
    way: 'a company that helps its city',
    page: `公司召开创城动员会\n2019-06-01 来源:白银有色集团\n　　5月31日,公司召开助力白银创建全国文明城市动员会,董事长韩亮讲话。`,
    place: '甘肃省·白银市',
    open: true,
  },
  {
    way: 'a letter for units that are stationed in a city',
    page: `驻邕单位创城会召开\n2018-03-03\n　　3月2日,驻邕中直单位创城工作会召开。会议要求为首府南宁增光添彩。`,
    place: '广西壮族自治区·南宁市',
    open: true,
  },
  {
    way: 'a division of the Corps before its city',
    page: `一师阿拉尔市召开创建会\n2020-05-05\n　　5月4日,一师阿拉尔市召开创建全国文明城市推进会,师市领导韩亮讲话。`,
    place: '新疆维吾尔自治区·阿拉尔市',
  },
  {
    way: 'a county that has become a district',
    page: `沾化县召开创建会\n2012-05-05\n　　5月4日,沾化县召开创建省级文明县城会议。富国街道发言。`,
    place: '山东省·滨州市·沾化区',
  },
  {
    way: 'the owner in the footer',
    page: `召开创城例会\n2019-09-09\n　　9月8日,我区召开创城例会,听取各组汇报。\n主办:中共呼和浩特市赛罕区委宣传部 蒙ICP备05001234号`,
    place: '内蒙古自治区·呼和浩特市·赛罕区',
  },
  {
    way: 'a column and a short name',
    page: `黄石文明网 > 县市区动态 > 大冶\n大冶召开创建推进会\n2019-09-09\n　　9月8日,大冶召开创建全国县级文明城市推进会。`,
    place: '湖北省·黄石市·大冶市',
  },
  {
    way: 'a telephone code alone settles nothing',
    page: `市创城办召开调度会\n2019-09-09\n　　9月8日,市创城办召开调度会,市领导韩亮要求抓好整改。\n创城热线:0594-2688888`,
    place: null,
  },
  {
    way: 'a shared name, and for whom it works',
    page: `铁东区召开创城会\n2018-08-08\n　　8月7日,铁东区召开创城会。会议要求为鞍山创城作贡献。`,
    place: '辽宁省·鞍山市·铁东区',
  },
  {
    way: 'a city without counties by its towns',
    page: `我市召开创文推进会\n2018-08-08 来源:东莞时间网\n　　8月7日,我市召开创文推进会,虎门镇、长安镇、厚街镇发言。`,
    place: '广东省·东莞市',
  },
  {
    way: 'a county-level city of Hainan by its towns',
    page: `我市召开创文推进会\n2018-08-08\n　　8月7日,我市召开创文推进会,嘉积镇、博鳌镇、潭门镇发言。`,
    place: '海南省·琼海市',
  },
  {
    way: 'headlines of other places below',
    page: `连江召开创城会\n2019-09-09 来源:福州晚报\n　　9月8日,连江县召开创建省级文明县城会。\n相关阅读\n泉州市丰泽区整治早市\n漳州市召开创城会`,
    place: '福建省·福州市·连江县',
  },
  {
    way: 'a paper of the campaign',
    page: `局党组召开创建会\n2019-09-09\n　　9月8日,局党组召开创建会,学习《衢州市创建全国文明典范城市三年行动计划》,局长韩亮讲话。`,
    place: '浙江省·衢州市',
  },
  { way: 'nothing at all', page: `创城推进会召开\n2019-09-09\n　　9月8日,创城推进会召开,各单位负责人参加,会议要求抓紧整改。`, place: null },
  {
    way: 'a masked county',
    page: `在XX县创建动员会上的讲话\n　　同志们:今天我们召开XX县创建动员会。下面我讲三点意见。一、提高认识。`,
    place: null,
  },
]
