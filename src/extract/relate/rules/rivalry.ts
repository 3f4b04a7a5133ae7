import type { RelationRule } from "./rule.ts";

/** Who is told to be after whose place, beside what alliances.ts reads. */
export const RIVALRY: readonly RelationRule[] = [
  {
    name: "compete-chase",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,5} (追赶|紧追|直追|直指|叫阵|力压|碾压|超越|抢食|抢夺|硬刚|压制|瞄准|迎击|围剿|不敌|逼近|正面迎战|弯道超车) #Short{0,1} [<tail>#Company]",
    example: "拼多多推出新频道，力压京东。",
    counter: "拼多多推出新频道，接入京东。",
  },
  {
    name: "compete-toward",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,5} 向 #Short{0,1} [<tail>#Company] #Near{0,1} (发起|宣战|开战|叫板|开火|下战书|发难)",
    example: "拼多多以补贴向京东宣战。",
    counter: "拼多多以补贴向京东致意。",
  },
  {
    name: "compete-faces",
    type: "competes_with",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,5} (直面|迎战|面临|面对|遭遇|来自|承受|感受到|顶住) #Near{0,1} [<tail>#Company] #Short{0,3} (竞争|挑战|冲击|压力|威胁|价格战|攻势)",
    example: "京东的新业务将直面拼多多的竞争。",
    counter: "京东的新业务将直面拼多多的用户。",
  },
  {
    name: "compete-more-than",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,3} (对手|竞争对手|竞争者|竞品|劲敌) #Near{0,1} (不止|不只|除了|当属|莫过于|正是|并非只有|不再只有) #Short{0,1} [<tail>#Company]",
    example: "京东的对手不止拼多多一家。",
    counter: "京东的客户不止拼多多一家。",
  },
  {
    name: "compete-between",
    type: "competes_with",
    match: "[<all>(#Company && #List)] (之间|间)? 的 #Near{0,1} #Contest",
    example: "拼多多和京东之间的竞争加码。",
    counter: "拼多多和京东之间的往来增多。",
  },
  {
    name: "compete-respond",
    type: "competes_with",
    match: "[<head>#Company] #Filler{0,4} 逗 [<tail>#Company] #Near{0,2} (应战|跟进降价|迎战|反击|还击|跟降)",
    example: "拼多多宣布降价，京东随即应战。",
    counter: "拼多多宣布降价，京东随即道贺。",
  },
  {
    name: "compete-alongside",
    type: "competes_with",
    match: "[<head>#Company] #Filler{0,4} (不甘|不愿) #Short{0,2} (落后|落后于|输给|让位于|落于) [<tail>#Company]",
    example: "京东不愿输给拼多多，也宣布降价。",
    counter: "京东不愿打扰拼多多，也宣布放假。",
  },
  {
    name: "compete-old-rival",
    type: "competes_with",
    match: "(老对手|竞争对手|劲敌|死敌|宿敌) #Near{0,1} 顿? #Site? [<tail>#Company]",
    recall: { end: "head", slot: "owned" },
    example: "京东宣布涨价，老对手拼多多乐见其成。",
    counter: "京东宣布涨价，老客户拼多多乐见其成。",
  },
];
