import type { RelationRule } from "./rule.ts";

/** Who works together, and who are rivals. */
export const ALLIANCES: readonly RelationRule[] = [
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
];
