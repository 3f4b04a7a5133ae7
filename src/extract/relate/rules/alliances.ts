import type { RelationRule } from "./rule.ts";

/** Who works together, and who are rivals. */
export const ALLIANCES: readonly RelationRule[] = [
  {
    name: "partner-verb",
    type: "partners_with",
    match:
      "[<head>#Body] #Short{0,2} (联合|携手|联手|牵手|协同|合作) #Firm{0,1} [<tail>(#Company|#Organization|#Media)]",
    example: "京东物流携手中国邮政开通冷链专线。",
    counter: "京东物流超过中国邮政成为第一。",
  },
  {
    name: "partner-with",
    type: "partners_with",
    match: "[<head>#Actor] #Loose{0,5} #With #Site? #Short{0,1} #Firm? [<tail>#Body] #Word{0,8} #Partnership",
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
    match: "[<head>#Outfit] #With [<tail>#Outfit] #Filler{0,3} (联合|共同|携手|联手|合力|并肩|联合研发)",
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
    match: "[<head>#Company] #Filler{0,3} (竞争对手|竞争者|对手|劲敌) [<tail>#Company]",
    example: "拼多多的竞争对手京东随后降价。",
    counter: "拼多多的供应商京东随后降价。",
  },
  {
    name: "compete-list",
    type: "competes_with",
    match: "[<all>(#Company && #List)] #Filler{0,5} #Rivalry",
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
    match: "[<head>#Company] #Filler{0,5} (对抗|抗衡|挑战|反击|叫板|对标|狙击|阻击) #Filler{0,4} [<tail>#Company]",
    example: "京东推出低价频道对抗拼多多。",
    counter: "京东推出低价频道服务拼多多。",
  },
  {
    name: "partner-together",
    type: "partners_with",
    match:
      "[<all>(#Outfit && #List && !#Agency)] #Filler{0,3} (联合|共同|携手|联手) #Filler{0,3} (推出|打造|成立|设立|建设|研发|开发|发起|启动|发布|组建|出资|投资|探索|承办|举办|参与|竞购|竞标|布局|开拓|签约)",
    example: "京东、美团共同推出小程序“乐购屋”。",
    counter: "京东、美团先后推出小程序“乐购屋”。",
  },
  {
    name: "partner-with-loose",
    type: "partners_with",
    match:
      "[<head>#Body] #Loose{0,7} #With #Site? #Short{0,1} #Firm? [<tail>#Outfit] #Short{0,5} (结盟|签署|签订|签约|签下|敲定|达成|结成|建立|组建|成立|合资|共建|共同|联合|携手|打通|联名|对接|合办|合建|联营|续签|续约|缔结|洽谈|商谈)",
    example: "京东物流日前在北京，与顺丰签订协议。",
    counter: "京东物流日前在北京，与顺丰发生纠纷。",
  },
  {
    name: "partner-become",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,3} (成为|作为|是|为|系) [<tail>#Outfit] #Filler{0,4} (合作伙伴|战略合作伙伴|合作方|合作商|官方合作伙伴)",
    example: "京东物流成为顺丰的战略合作伙伴。",
    counter: "京东物流成为顺丰的主要对手。",
  },
  {
    name: "partner-named",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,3} (合资方|合作对象|合作伙伴|合作方|合作品牌|合作机构|合作企业|战略合作伙伴) #Short{0,2} (包括|有|为|涵盖) #Filler{0,3} [<tail>#Outfit]",
    example: "京东物流的合作品牌包括安踏、李宁。",
    counter: "京东物流的监管机构包括安踏、李宁。",
  },
  {
    name: "partner-connect",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,4} (接入|打通|入驻|对接|支持|上线|登陆|引入|开通) [<tail>#Company] #Filler{0,3} (支付|服务|平台|接口|系统|能力|旗舰店|店铺|付款)",
    example: "抖音电商对接顺丰的服务。",
    counter: "抖音电商批评顺丰的服务。",
  },
  {
    name: "compete-from",
    type: "competes_with",
    match:
      "[<head>(#Company && #Explicit)] #Loose{0,7} (面临|面对|应对|来自|对抗|迎战|抵御|受到|抗衡|挑战|对标|追赶|遭遇) #Filler{0,4} [<tail>#Company] #Filler{0,5} (竞争|激烈竞争|挑战|冲击|威胁|压力|挤压|低价|夹击|围攻|围剿|阻击|抢攻|扩张|攻势|崛起|分流|进攻)",
    example: "京东加大补贴，以应对拼多多的低价竞争。",
    counter: "京东加大补贴，以应对拼多多的采购需求。",
  },
  {
    name: "compete-rival-of",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,3} (是|为|视为|成为|作为|击败|超越|赶超|反超) [<tail>#Company] #Filler{0,4} (竞争对手|对手|劲敌|竞争者|竞品|挑战者|追赶者|死敌|宿敌)",
    example: "拼多多是京东的主要竞争对手。",
    counter: "拼多多是京东的主要供应商。",
  },
  {
    name: "compete-beat",
    type: "competes_with",
    match: "[<head>#Company] #Loose{0,5} (击败|击退|打败|赶超|反超|夺走|抢走) #Short{0,2} [<tail>#Company]",
    example: "京东在竞标中击败顺丰。",
    counter: "京东在竞标中邀请顺丰。",
  },
  {
    name: "partner-ally",
    type: "partners_with",
    match: "[<head>#Company] #Loose{0,4} (牵手|联姻|携手|结盟|联名) #Short{0,2} [<tail>#Company]",
    example: "京东物流在年底再次联姻中国邮政。",
    counter: "京东物流在年底再次超过中国邮政。",
  },
  {
    name: "partner-of",
    type: "partners_with",
    match: "[<head>#Company] #Filler{0,3} (合作伙伴|合作方|合作商|战略合作伙伴) #Near{0,1} [<tail>#Outfit]",
    example: "京东物流的长期合作伙伴顺丰签约。",
    counter: "京东物流的长期竞争对手顺丰签约。",
  },
  {
    name: "partner-pair",
    type: "partners_with",
    match: "[<head>#Outfit] #Loose{0,6} [<tail>#Outfit] #Loose{0,9} #Pair #Filler{0,5} #Partnership",
    example: "京东物流到访顺丰，双方将深度合作。",
    counter: "京东物流到访顺丰，双方将各自裁员。",
  },
  {
    name: "compete-pair",
    type: "competes_with",
    match: "[<head>#Company] #Loose{0,7} [<tail>#Company] #Loose{0,9} #Pair #Filler{0,5} #Rivalry",
    example: "拼多多紧追京东，双方争夺用户。",
    counter: "拼多多紧追京东，双方各有用户。",
  },
  {
    name: "compete-to",
    type: "competes_with",
    match:
      "(为了|为) #Near{0,1} (对抗|抗衡|应对|迎战|抵御|狙击|阻击|对标) [<tail>#Company] #Short{0,2} 逗 [<head>#Company]",
    example: "为了对抗拼多多，京东降低运费。",
    counter: "为了服务拼多多，京东降低运费。",
  },
  {
    name: "compete-named",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,3} (竞争对手|对手|竞争者|竞品|劲敌) #Short{0,2} (包括|有|为|是|还有) #Short{0,2} [<tail>#Company]",
    example: "京东的主要对手包括拼多多、淘宝。",
    counter: "京东的主要客户包括拼多多、淘宝。",
  },
  {
    name: "compete-snatch",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,4} 从 #Short{0,1} [<tail>#Company] #Filler{0,3} (抢|抢下|抢得|抢走|夺走|夺下|夺得|夺取|夺食|抢食|抢占|挖走|分食)",
    example: "京东从顺丰手中抢下大单。",
    counter: "京东从顺丰手中接过大单。",
  },
  {
    name: "compete-with-then",
    type: "competes_with",
    match: "[<head>#Company] #Filler{0,3} #With [<tail>#Company] #Filler{1,5} 逗 #Filler{0,4} #Rivalry",
    example: "拼多多与京东互相起诉，争夺用户。",
    counter: "拼多多与京东互相走访，慰问用户。",
  },
  {
    name: "partner-list-say",
    type: "partners_with",
    match: "[<all>(#Company && #List)] #Near{0,2} 宣布 逗 #Filler{0,6} #Partnership",
    example: "快手和美团同时宣布，将深度合作。",
    counter: "快手和美团同时宣布，将各自裁员。",
  },
  {
    name: "compete-regard",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,3} (将|把) #Short{0,1} [<tail>#Company] #Near{0,1} (视为|视作|当作|列为) #Short{0,3} (对手|竞争对手|竞争者|竞品|劲敌)",
    example: "京东把拼多多视作头号对手。",
    counter: "京东把拼多多视作头号客户。",
  },
  {
    name: "partner-sign",
    type: "partners_with",
    match: "[<all>(#Outfit && #List && !#Agency)] #Near{0,1} (签署|签订|签约)",
    example: "顺丰和中国邮政签订协议。",
    counter: "顺丰和中国邮政修订价目。",
  },
  {
    name: "compete-amid",
    type: "competes_with",
    match:
      "(面对|随着|面临|遭遇) [<tail>#Company] #Filler{0,6} (竞争|冲击|分流|挑战|压力|围攻|夹击|威胁|崛起|扩张|进攻|低价|步步紧逼|紧逼|猛攻|攻势|抢食|蚕食|追赶|逼近|围堵) #Loose{0,2} 逗 #Short{0,3} [<head>#Company]",
    example: "面对拼多多等平台的分流，京东降低运费门槛。",
    counter: "面对拼多多等平台的邀请，京东降低运费门槛。",
  },
  {
    name: "compete-threat",
    type: "competes_with",
    match:
      "[<head>#Company] #Loose{0,6} (对|给) [<tail>#Company] #Filler{0,5} (构成|形成|造成|带来|施加) #Short{0,2} (威胁|冲击|挑战|压力|竞争)",
    example: "拼多多增长迅猛，对京东构成威胁。",
    counter: "拼多多增长迅猛，对京东构成利好。",
  },
  {
    name: "compete-passive",
    type: "competes_with",
    match:
      "[<head>#Company] #Loose{0,6} 被 #Short{0,1} [<tail>#Company] #Near{0,1} (抢占|抢走|夺走|超越|反超|赶超|蚕食|挤压|分食|抢食|击败|打败|逼近|追上|赶上|超过|甩开|盖过|压过|围攻|分流)",
    example: "京东的份额下滑，被拼多多反超。",
    counter: "京东的份额下滑，被拼多多邀请。",
  },
  {
    name: "compete-rivals",
    type: "competes_with",
    match: "[<tail>(#Company && #Such)] #Near{0,1} (对手|竞争对手|老对手|竞品)",
    recall: { end: "head", slot: "owned" },
    example: "京东宣布涨价。拼多多、淘宝等对手乐见其成。",
    counter: "京东宣布涨价。拼多多、淘宝等客户乐见其成。",
  },
];
