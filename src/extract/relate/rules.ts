import type { RelationKind } from "../../model/schema.ts";
import type { Slot } from "./memory.ts";

/**
 * Relations as rows. `match` is compromise's match syntax over the terms of terms.ts; `head` and `tail` are captured, or `all`, whose members
 * hold pairwise. `example` yields the relation, `counter` must not: both are tests. To teach a relation, add a row.
 */
export interface RelationRule {
  readonly name: string;
  readonly type: RelationKind;
  readonly match: string;
  /** The end that the sentence leaves unsaid, and where the article has said it. */
  readonly recall?: { readonly end: "head" | "tail"; readonly slot: Slot };
  readonly example: string;
  readonly counter: string;
}

/** Word classes that rules may name as tags. */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  Office:
    `兼 董事 监事 董事长 副董事长 董事局主席 董事会主席 总裁 副总裁 执行总裁 高级副总裁 总经理 副总经理 首席执行官 首席运营官 首席财务官 首席技术官 首席经济学家 首席分析师 CEO CFO COO CTO CMO 创始人 联合创始人 创办人 合伙人
    部长 副部长 司长 副司长 局长 副局长 厅长 副厅长 署长 副署长 市长 副市长 省长 副省长 区长 副区长 书记 主任 副主任 会长 副会长 秘书长 副秘书长 院长 副院长 所长 副所长 校长 副校长 教授 副教授 研究员 副研究员 特约研究员
    高级分析师 分析师 专家 发言人 新闻发言人 负责人 总监 市场总监 经理 巡视员 一级巡视员 二级巡视员 总理 副总理 主席 副主席 行长 副行长 理事长 处长 主播 总编辑 成员 掌门人 轮值首席执行官 轮值CEO 联席CEO 首席战略官 首席人才官 首席营销官 首席产品官 首席科学家 法定代表人 全球负责人 业务负责人 党委书记 党组书记 常务副市长 常务副总裁 执行董事 非执行董事 独立董事 总监 法人代表 首席品牌官 首席增长官 区域总经理`.split(
      /\s+/u,
    ),
  IssueVerb:
    "表决通过 印发 发布 出台 颁布 公布 制定 制订 修订 下发 发出 编制 起草 制定并印发 制定出台 修订发布 联合印发 联合发布 联合出台 联合公布 审议通过 通过 印发实施 发布实施 推出 公开征求意见 签署".split(
      " ",
    ),
  Partnership:
    "合作 战略合作 合作协议 战略合作协议 合作伙伴 战略合作伙伴 互联互通 合作备忘录 战略合作框架协议 合作关系 战略合作关系 深度合作 全面合作 达成合作 签约 共建 合资公司 合资 伙伴关系 战略伙伴".split(
      " ",
    ),
  JoinVerb: "联合 携手 联手 牵手 协同 会同 共同".split(" "),
  With: "与 和 同 跟".split(" "),
  AcquireVerb: "收购 并购 全资收购 完成收购 私有化 买下 兼并 要约收购 吸收合并 收购了 控股收购".split(" "),
  InvestVerb:
    "投资 入股 领投 跟投 战略投资 增资 参股 注资 战略入股 投资入股 独家投资 联合领投 追加投资 认购 增持 完成增持 参投 继续增持".split(
      " ",
    ),
  LaunchVerb: "推出 上线 研发 开发 打造 推出了 上线了 发布 发布了 研制 自研 首发 试运营 开设 创办 创立 建成".split(" "),
  PunishVerb:
    "处罚 罚款 立案 立案调查 约谈 审查 网络安全审查 反垄断调查 行政处罚 行政指导 责令 通报 禁止 叫停 下架 处以 作出行政处罚 作出处罚 点名 查处 调查 整改 警告".split(
      " ",
    ),
  HoldVerb: "举行 举办 召开 开幕 启动 揭牌 闭幕 落幕 拉开帷幕 揭幕 开展 登场 收官".split(" "),
  HostVerb: "主办 承办 举办 召开 举行 协办 联合主办 共同主办 联合承办".split(" "),
  SettleVerb:
    "上市 设立 开设 落地 开业 建有 布局 开出 设有 成立 启用 投产 运营 投用 挂牌 建设 开通 建立 落成 建成 揭牌 新建 开店 试运行 开城 设厂 建厂 开办 注册成立 投资建设".split(
      " ",
    ),
  Firm: "公司 企业 零售商 巨头 平台 电商平台 品牌 厂商 零售巨头 电商巨头 电子商务巨头 在线平台 初创公司 科技公司 制造商 运营商 集团 电子零售商 家装零售商 服务商 独角兽 互联网公司 网站 购物网站 社交平台 快递公司 物流公司 媒体 报纸 电商网站 本土电商".split(
    " ",
  ),
  Pilot: "试点 试点城市 试运行 先行先试 试行 测试 试点地区 试点区域 内测 首批试点 试点应用 开展试点 试点工作".split(
    " ",
  ),
  Approve: "批准 批复 核准 同意 批复同意 正式批复 获批 批准设立 同意设立 审批通过".split(" "),
  Rank: "位列 位居 居首 榜首 排名 排名第 名列 紧随其后 上榜 入围 登顶 夺冠 首位 第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 冠军 亚军 领跑 最受欢迎 访问量最大 蝉联 第一名 第二名 第三名 次席 领先地位 上升到 升至".split(
    " ",
  ),
  Contest: "竞争 竞争激烈 竞争日趋激烈 展开竞争 竞争对手 抗衡 争夺 正面竞争 激烈竞争 竞争加剧 形成竞争".split(" "),
  Take: "参加 参与 参展 亮相 加入 出席 入选 支持 接入 参会 接受".split(" "),
  Anaphor: "后者 前者".split(" "),
  Idle: "在线 在内 在于 由于 为了 同时 同比 和平 共和 正在 存在 现在 不同 合同 共同体 一同 如同 相同 被子 对于 对外 对此 对应 绝对 针对 相对 应对 面对 理由 自由 由此 同意书 是否 于是 但是 总是 就是 还是 可是".split(
    " ",
  ),
};

export const RELATION_RULES: readonly RelationRule[] = [
  {
    name: "issue-active",
    type: "issues",
    match: "[<head>#Body] #Word{0,6} #IssueVerb #Filler{0,3} [<tail>#Work]",
    example: "商务部近日印发《家政服务提质扩容方案》。",
    counter: "商务部认为，企业应学习《家政服务提质扩容方案》。",
  },
  {
    name: "issue-place",
    type: "issues",
    match: "[<head>#Site] #Filler{0,2} #IssueVerb #Filler{0,2} [<tail>#Policy]",
    example: "浙江省近日印发《家政服务提质扩容方案》。",
    counter: "浙江省认真学习《家政服务提质扩容方案》。",
  },
  {
    name: "issue-passive",
    type: "issues",
    match: "[<tail>#Work] #Mark? #Filler{0,3} 由 [<head>#Body] #Filler{0,3} #IssueVerb",
    example: "《家政服务提质扩容方案》已由商务部、财政部联合发布。",
    counter: "《家政服务提质扩容方案》由商务部负责解释。",
  },
  {
    name: "issue-genitive",
    type: "issues",
    match: "[<head>#Agency] [<tail>#Policy]",
    example: "国务院办公厅《关于家政服务的指导意见》提出新要求。",
    counter: "国务院办公厅强调落实《关于家政服务的指导意见》。",
  },
  {
    name: "partner-verb",
    type: "partners_with",
    match:
      "[<head>(#Company|#Organization)] #Filler{0,2} (联合|携手|联手|牵手|协同|合作) [<tail>(#Company|#Organization|#Media)]",
    example: "京东物流携手中国邮政开通冷链专线。",
    counter: "京东物流超过中国邮政成为第一。",
  },
  {
    name: "partner-with",
    type: "partners_with",
    match: "[<head>#Actor] #Loose{0,5} #With [<tail>#Actor] #Word{0,8} #Partnership",
    example: "京东物流与中国邮政签署战略合作协议。",
    counter: "京东物流与中国邮政的差距正在缩小。",
  },
  {
    name: "partner-list",
    type: "partners_with",
    match: "[<all>(#Company && #List)] #Filler{0,6} #Partnership",
    example: "快手和美团宣布达成战略合作。",
    counter: "快手和美团发布了财报。",
  },
  {
    name: "partner-join-issue",
    type: "partners_with",
    match:
      "[<head>(#Company|#Organization)] #With [<tail>(#Company|#Organization)] #Filler{0,3} (联合|共同|携手|联合发布|联合推出|联合打造|共同发布|共同推出|共同打造|联合主办)",
    example: "京东与清华大学联合发布《家政服务白皮书》。",
    counter: "京东与清华大学都位于北京。",
  },
  {
    name: "partner-join",
    type: "partners_with",
    match: "[<head>#Company] #Filler{0,4} (接入|打通|入驻) [<tail>#Company]",
    example: "美团小店正式接入微信支付，快手电商接入京东。",
    counter: "快手电商领先京东。",
  },
  {
    name: "compete-with",
    type: "competes_with",
    match: "[<head>#Company] #Filler{0,3} #With [<tail>#Company] #Filler{0,5} #Contest",
    example: "拼多多与京东的竞争日趋激烈。",
    counter: "拼多多与京东均已公布业绩。",
  },
  {
    name: "compete-rival",
    type: "competes_with",
    match: "[<head>#Company] #Filler{0,3} (竞争对手|对手|劲敌) [<tail>#Company]",
    example: "拼多多的竞争对手京东随后降价。",
    counter: "拼多多的供应商京东随后降价。",
  },
  {
    name: "acquire-active",
    type: "acquires",
    match: "[<head>#Company] #Loose{0,7} #AcquireVerb #Filler{0,5} [<tail>(#Company|#Product)]",
    example: "京东物流宣布收购德邦股份。",
    counter: "京东物流宣布入驻德邦股份。",
  },
  {
    name: "acquire-passive",
    type: "acquires",
    match: "[<tail>#Company] #Filler{0,4} 被 [<head>#Company] #Filler{0,3} #AcquireVerb",
    example: "德邦股份已被京东物流收购。",
    counter: "德邦股份未被京东物流提及。",
  },
  {
    name: "acquire-noun",
    type: "acquires",
    match: "[<head>#Company] #Filler{0,3} 对 [<tail>#Company] #Filler{0,4} #AcquireVerb",
    example: "京东物流完成对德邦股份的收购。",
    counter: "京东物流对德邦股份表示祝贺。",
  },
  {
    name: "invest-active",
    type: "invests_in",
    match: "[<head>(#Body|#Person)] #Filler{0,4} #InvestVerb #Filler{0,4} [<tail>#Company]",
    example: "腾讯战略投资了京东物流。",
    counter: "腾讯的伙伴包括京东物流。",
  },
  {
    name: "invest-found",
    type: "invests_in",
    match:
      "[<head>#Company] (在|于) [#Site] #Filler{0,3} (投资成立|投资设立|出资设立|投资) #Filler{0,3} [<tail>#Company]",
    example: "京东在上海投资成立上海晨风科技有限公司。",
    counter: "京东在上海起诉上海晨风科技有限公司。",
  },
  {
    name: "invest-round",
    type: "invests_in",
    match: "[<tail>#Company] #Loose{0,9} 由 [<head>#Body] #Filler{0,3} #InvestVerb",
    example: "兴盛优选完成新一轮融资，由腾讯领投。",
    counter: "兴盛优选完成新一轮融资，由腾讯披露。",
  },
  {
    name: "invest-in",
    type: "invests_in",
    match: "[<head>#Body] #Filler{0,3} 对 [<tail>#Company] #Filler{0,4} #InvestVerb",
    example: "腾讯对兴盛优选进行了战略投资。",
    counter: "腾讯对兴盛优选提出批评。",
  },
  {
    name: "own-under",
    type: "owns",
    match: "[<head>#Company] (旗下|旗下的) #Loose{0,5} [<tail>#Owned]",
    example: "阿里巴巴旗下的本地生活平台饿了么上线新功能。",
    counter: "阿里巴巴表示，饿了么上线新功能。",
  },
  {
    name: "own-subsidiary",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,2} (是|为|系) [<head>#Company] #Filler{0,3} (子公司|全资子公司|控股子公司|旗下公司|旗下)",
    example: "京东物流是京东的控股子公司。",
    counter: "京东物流是京东的供应商。",
  },
  {
    name: "own-held-by",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} 由 #Filler{0,2} [<head>#Company] #Filler{0,3} (全资持股|控股|持股|持有|全资持有|创办|创办运营|创立|运营)",
    example: "达达集团由京东控股。",
    counter: "达达集团由京东推荐。",
  },
  {
    name: "own-hold",
    type: "owns",
    match: "[<head>#Company] #Filler{0,3} (控股|持有|全资持有|全资控股) #Filler{0,2} [<tail>#Company]",
    example: "京东目前持有达达集团的过半股份。",
    counter: "京东目前欢迎达达集团的过半员工。",
  },
  {
    name: "own-parent",
    type: "owns",
    match: "[<tail>#Company] #Filler{0,2} (母公司|控股股东|大股东|全资股东) [<head>#Company]",
    example: "TikTok母公司字节跳动公布计划。",
    counter: "TikTok供应商字节跳动公布计划。",
  },
  {
    name: "launch-active",
    type: "launches",
    match: "[<head>#Body] #Word{0,6} #LaunchVerb #Word{0,6} [<tail>#Owned]",
    example: "美团日前上线新应用“团好货优选馆”。",
    counter: "美团日前否定了“团好货优选馆”的说法。",
  },
  {
    name: "launch-in",
    type: "launches",
    match: "[<tail>#Product] #Filler{0,3} 在 [<head>#Company] #Filler{0,3} (上线|首发|推出)",
    example: "“团好货优选馆”小程序在美团正式上线，小程序“乐购屋”在美团首发。",
    counter: "小程序“乐购屋”在美团门口展示。",
  },
  {
    name: "regulate-toward",
    type: "regulates",
    match: "[<head>#Agency] #Word{0,7} 对 [<tail>#Company] #Loose{0,9} #PunishVerb",
    example: "市场监管总局依法对阿里巴巴作出行政处罚。",
    counter: "市场监管总局依法对阿里巴巴表示感谢。",
  },
  {
    name: "regulate-active",
    type: "regulates",
    match:
      "[<head>#Agency] #Filler{0,5} (约谈|处罚|责令|通报|要求|禁止|叫停|立案调查|点名|指导|查处) #Filler{0,4} [<tail>#Company]",
    example: "工信部日前约谈滴滴等平台。",
    counter: "工信部日前走访滴滴等平台。",
  },
  {
    name: "regulate-passive",
    type: "regulates",
    match: "[<tail>#Company] #Word{0,6} (被|遭) [<head>#Agency] #Filler{0,6} #PunishVerb",
    example: "滴滴被国家网信办启动网络安全审查。",
    counter: "滴滴被国家网信办邀请参会。",
  },
  {
    name: "located-headquarters",
    type: "located_in",
    match: "(总部位于|总部设在|位于) [<tail>#Site] #Filler{0,3} [<head>(#Company|#Organization)]",
    example: "总部位于杭州的网易发布财报。",
    counter: "途经杭州的网易班车停运。",
  },
  {
    name: "located-seat",
    type: "located_in",
    match:
      "[<head>(#Company|#Organization|#Event)] #Filler{0,4} (位于|设在|落户|总部位于|总部设在|落地|扎根) [<tail>#Site]",
    example: "网易的新总部落户杭州。",
    counter: "网易批评杭州。",
  },
  {
    name: "located-firm",
    type: "located_in",
    match: "[<tail>#Site] #Filler{0,1} #Firm #Filler{0,1} [<head>#Company]",
    example: "加拿大电商平台Shopify公布业绩。",
    counter: "加拿大学者谈到了Shopify。",
  },
  {
    name: "located-held",
    type: "located_in",
    match: "[<head>(#Event|#Organization)] #Word{0,5} (在|于) [<tail>#Site] #Filler{0,3} #HoldVerb",
    example: "世界互联网大会在乌镇举行，第四届中国数字物流博览会在杭州开幕。",
    counter: "第四届中国数字物流博览会在杭州引起讨论。",
  },
  {
    name: "located-settle",
    type: "located_in",
    match: "[<head>(#Company|#Organization)] #Filler{0,5} 在 [<tail>#Site] #Word{0,5} #SettleVerb",
    example: "盒马在上海开设新门店。",
    counter: "盒马在上海受到欢迎。",
  },
  {
    name: "located-enter",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,4} (进入|进军|登陆|退出|撤离|撤出|进驻) [<tail>#Site]",
    example: "盒马正式进入长沙。",
    counter: "盒马正式感谢长沙。",
  },
  {
    name: "work-title",
    type: "works_for",
    match: "[<tail>#Body] #Filler{0,1} #Office{1,3} #Mark? #Office? [<head>#Person]",
    example: "京东物流首席执行官余睿出席。",
    counter: "京东物流客户余睿出席。",
  },
  {
    name: "work-colon",
    type: "works_for",
    match: "[<head>#Person] 冒 [<tail>#Body] #Filler{0,2} #Office",
    example: "（刘兴亮：清华大学教授）",
    counter: "刘兴亮：清华大学很美。",
  },
  {
    name: "work-appointed",
    type: "works_for",
    match:
      "[<head>#Person] #Filler{0,5} (担任|出任|任|接任|兼任|辞去|卸任|为) #Filler{0,2} [<tail>#Body] #Filler{0,2} #Office",
    example: "董事会宣布由徐雷出任京东首席执行官。",
    counter: "董事会认为由徐雷接任快手不妥。",
  },
  {
    name: "participate-join",
    type: "participates_in",
    match: "[<head>#Actor] #Filler{0,4} #Take #Filler{0,2} [<tail>(#Event|#Policy)]",
    example: "阿里巴巴参加了第四届中国国际进口博览会。",
    counter: "阿里巴巴评论了第四届中国国际进口博览会。",
  },
  {
    name: "participate-announce",
    type: "participates_in",
    match: "[<head>#Company] #Word{0,6} (宣布|参与|启动|开启) #Filler{0,2} [<tail>#Event]",
    example: "京东日前宣布启动2022全国网上年货节。",
    counter: "京东日前评论2022全国网上年货节。",
  },
  {
    name: "participate-guide",
    type: "participates_in",
    match: "由 [<head>#Body] #Filler{0,1} 指导 !#Event{0,9} [<tail>#Event]",
    example: "由商务部指导、京东主办的第四届中国数字物流博览会开幕。",
    counter: "由商务部批评的第四届中国数字物流博览会开幕。",
  },
  {
    name: "host-by",
    type: "hosts",
    match: "[<head>#Body] #Filler{0,2} #HostVerb 的 #Word{0,6} [<tail>#Event]",
    example: "由京东主办的第四届中国数字物流博览会开幕。",
    counter: "由京东赞助的第四届中国数字物流博览会开幕。",
  },
  {
    name: "host-active",
    type: "hosts",
    match: "[<head>#Actor] #Filler{0,4} #HostVerb #Filler{0,3} [<tail>#Event]",
    example: "商务部召开2022年全国电子商务工作会议。",
    counter: "商务部祝贺2022年全国电子商务工作会议。",
  },
  {
    name: "host-passive",
    type: "hosts",
    match: "[<tail>#Event] #Loose{0,5} 由 [<head>#Body] #Filler{0,3} #HostVerb",
    example: "第四届中国数字物流博览会由京东主办。",
    counter: "第四届中国数字物流博览会由京东报道。",
  },
  {
    name: "host-at",
    type: "hosts",
    match: "[<head>#Body] #Filler{0,2} #Person? #Filler{0,2} 在 [<tail>#Event] #Filler{0,1} 上 (宣布|发布)",
    example: "小红书市场总监之恒在“小红书商业生态大会”上宣布新政策。",
    counter: "小红书缺席“小红书商业生态大会”。",
  },
  {
    name: "pilot-in",
    type: "pilots_in",
    match: "[<head>(#Product|#Policy)] #Filler{0,5} 在 [<tail>#Site] #Word{0,4} #Pilot",
    example: "《家政服务管理办法》在深圳、苏州等地开展试点。",
    counter: "《家政服务管理办法》在深圳引起讨论。",
  },
  {
    name: "pilot-place",
    type: "pilots_in",
    match: "[<tail>#Site] #Filler{0,5} #Pilot #Filler{0,3} [<head>(#Product|#Policy)]",
    example: "深圳率先试点《家政服务管理办法》。",
    counter: "深圳讨论《家政服务管理办法》。",
  },
  {
    name: "pilot-noun",
    type: "pilots_in",
    match: "[<tail>#Site] [<head>(#Product|#Policy)] #Pilot",
    example: "深圳《家政服务管理办法》试点稳步推进。",
    counter: "深圳《家政服务管理办法》讨论热烈。",
  },
  {
    name: "approve-active",
    type: "approves",
    match: "[<head>#Agency] #Filler{0,5} #Approve #Word{0,7} [<tail>#Thing]",
    example: "国务院批复同意设立北京证券交易所。",
    counter: "国务院关注北京证券交易所。",
  },
  {
    name: "rank-list",
    type: "ranks",
    match:
      "[<head>(#Media|#Company|#Organization)] #Word{0,5} (榜单|排行榜|排名|榜) #Loose{0,6} [<tail>#Company] #Filler{0,5} (第一|第二|第三|位列|位居|榜首|上榜|入选|排名)",
    example: "亚马逊发布的排行榜显示，京东位列第二。",
    counter: "亚马逊发布报告，京东表示欢迎。",
  },
  {
    name: "issue-vote",
    type: "issues",
    match: "[<tail>#Work] #Loose{0,8} 经 [<head>#Agency] #Filler{0,3} (通过|表决通过|审议通过|批准)",
    example: "《家政服务条例》于6月经上海市人民代表大会常务委员会会议表决通过。",
    counter: "《家政服务条例》曾经上海市人民代表大会常务委员会会议讨论。",
  },
  {
    name: "issue-order",
    type: "issues",
    match: "[<tail>#Policy] 左 [<head>#Agency] (令|令第|公告)",
    example: "《家政服务管理办法》（商务部令第9号）施行。",
    counter: "《家政服务管理办法》（商务部网站）施行。",
  },
  {
    name: "compete-list",
    type: "competes_with",
    match: "[<all>(#Company && #List)] #Filler{0,5} (竞争激烈|竞争日趋激烈|展开竞争|竞争加剧|激烈竞争)",
    example: "瑞幸、星巴克等品牌在大城市竞争激烈。",
    counter: "瑞幸、星巴克等品牌在大城市发展良好。",
  },
  {
    name: "compete-face",
    type: "competes_with",
    match: "面对 [<tail>#Company] #Filler{0,4} 竞争 #Comma [<head>#Company]",
    example: "面对拼多多等平台的竞争，京东降低运费门槛。",
    counter: "面对拼多多等平台的邀请，京东降低运费门槛。",
  },
  {
    name: "compete-against",
    type: "competes_with",
    match: "[<head>#Company] #Filler{0,5} (对抗|抗衡|挑战|反击|叫板) #Filler{0,4} [<tail>#Company]",
    example: "京东推出低价频道对抗拼多多。",
    counter: "京东推出低价频道服务拼多多。",
  },
  {
    name: "acquire-share",
    type: "acquires",
    match: "[<head>#Company] #Loose{0,5} 收购 [<tail>#Company] #Filler{0,4} (股份|股权|控股权)",
    example: "京东物流拟收购德邦股份的控股权。",
    counter: "京东物流拟接待德邦股份的控股权代表。",
  },
  {
    name: "invest-introduce",
    type: "invests_in",
    match:
      "[<tail>#Company] #Loose{0,4} (引入|引进|获得|获) [<head>#Body] #Filler{0,8} (投资者|战略投资者|战投|投资|注资|入股|融资)",
    example: "兴盛优选引入腾讯、京东作为战略投资者。",
    counter: "兴盛优选引入腾讯、京东作为技术供应商。",
  },
  {
    name: "own-is-under",
    type: "owns",
    match: "[<tail>#Company] (是|为|系|作为) [<head>#Company] (旗下|旗下的)",
    example: "菜鸟网络是阿里巴巴旗下的物流企业。",
    counter: "菜鸟网络是阿里巴巴信任的物流企业。",
  },
  {
    name: "own-under-at",
    type: "owns",
    match: "[<head>#Company] (旗下|旗下的) #Filler{0,2} #Site #Filler{0,4} [<tail>#Owned]",
    example: "阿里巴巴旗下东南亚电商平台Lazada发布公告。",
    counter: "阿里巴巴在东南亚与电商平台Lazada都有客户。",
  },
  {
    name: "own-is-parent",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,3} (是|为|系|成为) [<tail>#Company] #Filler{0,2} (母公司|控股股东|大股东|主要股东|最大股东|第一大股东)",
    example: "顺丰控股由此成为嘉里物流的控股股东。",
    counter: "顺丰控股由此成为嘉里物流的长期客户。",
  },
  {
    name: "own-members",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,2} (成员|成员企业|子公司|旗下企业|旗下产品|旗下业务|旗下品牌) #Filler{0,2} (包括|有|涵盖) #Filler{0,3} [<tail>#Owned]",
    example: "中国物流集团成员包括中国邮政、顺丰。",
    counter: "中国物流集团客户包括中国邮政、顺丰。",
  },
  {
    name: "own-found",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,3} 在 #Site #Filler{0,3} (设立|成立|注册成立|注册) #Filler{0,3} [<tail>#Company]",
    example: "小米在北京市设立小米汽车有限公司。",
    counter: "小米在北京市拜访小米汽车有限公司。",
  },
  {
    name: "own-held-by-site",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} 由 #Site #Filler{0,2} [<head>#Company] #Filler{0,3} (全资持股|控股|持股|创办|创办运营|创立|运营)",
    example: "TikTok由中国公司字节跳动创办运营。",
    counter: "TikTok由中国公司字节跳动推荐。",
  },
  {
    name: "own-held-by-before",
    type: "owns",
    match:
      "由 [<head>#Company] #Filler{0,4} (全资控股|全资持有|控股|最大单一股东|第一大股东) #Filler{0,2} [<tail>#Company]",
    example: "由京东全资控股的达达集团负责配送。",
    counter: "由京东重点推荐的达达集团负责配送。",
  },
  {
    name: "launch-together",
    type: "launches",
    match: "[<head>#Company] (与|和|联合|携手|协同) #Company #Filler{0,3} #LaunchVerb #Word{0,6} [<tail>#Product]",
    example: "京东与美团推出小程序“乐购屋”。",
    counter: "京东与美团讨论小程序“乐购屋”。",
  },
  {
    name: "launch-at",
    type: "launches",
    match:
      "[<head>#Company] #Filler{0,3} 在 (#Company|#Site|#Product) #Filler{0,3} #LaunchVerb #Word{0,8} [<tail>(#Product|#Company)]",
    example: "美团将在快手上线美团小程序。",
    counter: "美团将在快手介绍美团小程序。",
  },
  {
    name: "regulate-summoned",
    type: "regulates",
    match: "(参加约谈|被约谈|接受约谈|约谈对象) #Loose{0,6} [<tail>#Company]",
    recall: { end: "head", slot: "regulator" },
    example: "工信部日前开展约谈，参加约谈的企业包括美团、滴滴。",
    counter: "工信部日前开展约谈，旁听的企业包括美团、滴滴。",
  },
  {
    name: "regulate-supervised",
    type: "regulates",
    match: "[<tail>#Company] #Filler{0,2} 由 [<head>#Agency] #Filler{0,2} (监管|直接监管|主管|管理)",
    example: "中国物流集团由国务院国资委直接监管。",
    counter: "中国物流集团由国务院国资委邀请。",
  },
  {
    name: "located-such-as",
    type: "located_in",
    match: "[<head>(#Company && #Such)] [<tail>#Site] #Filler{0,2} #Firm",
    example: "Shein、Temu等中国跨境电商平台受到影响。",
    counter: "Shein、Temu以及中国消费者受到影响。",
  },
  {
    name: "located-list-on",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,6} (在|于) [<tail>#Site] #Organization? #Filler{0,2} (上市|挂牌|挂牌上市|主板上市|主板挂牌上市|二次上市)",
    example: "达达集团2020年在美国纳斯达克上市。",
    counter: "达达集团2020年在美国纳斯达克融资。",
  },
  {
    name: "located-event-in",
    type: "located_in",
    match: "在 [<tail>#Site] #Filler{0,1} #HoldVerb 的 [<head>#Event]",
    example: "在乌镇举行的世界互联网大会闭幕。",
    counter: "在乌镇讨论的世界互联网大会闭幕。",
  },
  {
    name: "located-found",
    type: "located_in",
    match: "在 [<tail>#Site] #Filler{0,3} (设立|成立|注册成立|投资成立|投资设立) #Filler{0,3} [<head>#Company]",
    example: "小米在北京市设立小米汽车有限公司。",
    counter: "小米在北京市感谢小米汽车有限公司。",
  },
  {
    name: "work-by",
    type: "works_for",
    match: "[<tail>#Body] #Loose{0,5} #Office? 由 [<head>#Person] (担任|负责|分管|执掌|出任|接任|掌管)",
    example: "京东健康首席执行官由金恩林接任，京东健康由金恩林负责。",
    counter: "京东健康首席执行官由金恩林推荐。",
  },
  {
    name: "work-lead",
    type: "works_for",
    match: "[<head>#Person] #Filler{0,3} (负责|分管|执掌|领导|加入|掌管|任职于|供职于) [<tail>#Body]",
    example: "戴珊此前负责淘宝。",
    counter: "戴珊此前批评淘宝。",
  },
  {
    name: "work-founder-is",
    type: "works_for",
    match: "[<tail>#Body] #Loose{0,4} #Office (为|是) [<head>#Person]",
    example: "德邦股份创始人为崔维星。",
    counter: "德邦股份崇拜者为崔维星。",
  },
  {
    name: "work-office-of",
    type: "works_for",
    match: "[<head>#Person] #Filler{0,4} (担任|出任|任|接任|兼任|辞去|卸任|升任) #Filler{0,1} #Office",
    recall: { end: "tail", slot: "employer" },
    example: "京东宣布人事调整，徐雷担任首席执行官。",
    counter: "京东宣布人事调整，徐雷感谢首席执行官。",
  },
  {
    name: "work-at",
    type: "works_for",
    match: "[<head>#Person] #Filler{0,2} 在 [<tail>#Body] #Filler{0,1} (任|担任|任职|出任)",
    example: "周受资此前在小米集团任首席财务官。",
    counter: "周受资此前在小米集团门口等候。",
  },
  {
    name: "host-recall",
    type: "hosts",
    match: "由 [<head>#Body] #Filler{0,2} #HostVerb",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。本届展会由京东、顺丰共同主办。",
    counter: "第四届中国数字物流博览会9月开幕。本届展会由京东、顺丰共同报道。",
  },
  {
    name: "participate-delegate",
    type: "participates_in",
    match: "[<head>#Company] #Filler{0,3} (参加|参会|出席|参展|派代表参加|参加会议)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。京东、顺丰等企业派代表参加。",
    counter: "第四届中国数字物流博览会9月开幕。京东、顺丰等企业表示祝贺。",
  },
  {
    name: "pilot-list",
    type: "pilots_in",
    match:
      "(试点区域|试点地区|试点城市|首批试点|试点范围|试点) #Filler{0,3} (包括|为|覆盖|有|包括了) #Filler{0,2} [<tail>#Site]",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。试点城市包括深圳、苏州。",
    counter: "商务部发布《家政服务管理办法》。参观城市包括深圳、苏州。",
  },
  {
    name: "pilot-city",
    type: "pilots_in",
    match: "[<head>#Product] #Filler{0,1} (试点城市|试点地区) #Comma [<tail>#Site]",
    example: "作为数字人民币试点城市，长沙推出红包。",
    counter: "作为数字人民币宣传城市，长沙推出红包。",
  },
  {
    name: "rank-place",
    type: "ranks",
    match: "[<tail>#Company] #Word{0,8} #Rank",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东位列第二。",
    counter: "胡润研究院发布百强榜。京东表示欢迎。",
  },
  {
    name: "rank-named",
    type: "ranks",
    match: "#Rank #Filler{0,6} [<tail>#Company]",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。排名第二的是京东。",
    counter: "胡润研究院发布百强榜。表示欢迎的是京东。",
  },
  {
    name: "rank-after-site",
    type: "ranks",
    match: "#Rank #Filler{0,2} #Site #Filler{0,4} [<tail>#Company]",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。上榜的中国公司包括京东、美团。",
    counter: "胡润研究院发布百强榜。关注的中国公司包括京东、美团。",
  },
  {
    name: "participate-operators",
    type: "participates_in",
    match:
      "[<tail>(#Product|#Policy|#Event)] #Filler{0,2} (运营机构|参与机构|参与企业|参展企业|成员单位|试点机构) #Filler{0,3} (包括|包括了|有|为) #Loose{0,5} [<head>#Body]",
    example: "《家政服务公约》成员单位包括京东、美团。",
    counter: "《家政服务公约》批评对象包括京东、美团。",
  },
  {
    name: "located-cover",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,6} (覆盖|布局|深耕|扎根|扩张至|扩展至|拓展至|开拓|挺进|覆盖了|进驻|开进) #Filler{0,2} [<tail>#Site]",
    example: "盒马的门店已覆盖长沙、武汉等地。",
    counter: "盒马的门店已告别长沙、武汉等地。",
  },
  {
    name: "located-market",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,4} 在 [<tail>#Site] (市场|本土市场|当地市场|站点)",
    example: "Temu在波兰市场增长迅猛。",
    counter: "Temu在波兰媒体上投放广告。",
  },
  {
    name: "host-at-site",
    type: "hosts",
    match: "[<head>#Body] #Filler{0,3} 在 #Site #Filler{0,2} #HostVerb #Filler{0,3} [<tail>#Event]",
    example: "京东在杭州举办第四届中国数字物流博览会。",
    counter: "京东在杭州缺席第四届中国数字物流博览会。",
  },
];
