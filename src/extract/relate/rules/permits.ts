import type { RelationRule } from "./rule.ts";

/** Who allows, forbids or brings out what, beside what documents.ts and supervision.ts read. */
export const PERMITS: readonly RelationRule[] = [
  {
    name: "issue-further",
    type: "issues",
    match:
      "[<head>(#Body && #Explicit)] #Word{0,4} (转发|更新|提出|推出|批转|公开|发出|颁行|出具|启动|发起|拟定|拟订|签发|审定) #Short{0,2} [<tail>#Policy]",
    example: "商务部近日转发《家政服务提质扩容方案》。",
    counter: "商务部近日学习《家政服务提质扩容方案》。",
  },
  {
    name: "issue-from",
    type: "issues",
    match: "[<tail>#Work] #Near{0,1} (出自|来自|源自) [<head>#Body]",
    example: "《家政服务提质扩容方案》出自商务部。",
    counter: "《家政服务提质扩容方案》送往商务部。",
  },
  {
    name: "approve-clears",
    type: "approves",
    match: "[<head>#Agency] #Filler{0,4} (为|对|给) [<tail>#Thing] #Filler{0,5} (放行|开绿灯|松绑|准予|颁证)",
    example: "国务院为北京证券交易所开绿灯。",
    counter: "国务院为北京证券交易所写贺信。",
  },
  {
    name: "approve-passed",
    type: "approves",
    match:
      "[<tail>(#Thing|#Policy|#Event)] #Word{0,5} (通过|已获|均获|获|获得|取得|完成|拿到|收到|经) [<head>#Agency] #Filler{0,4} (备案|审批|审核|审查|认证|注册|上市许可|许可|许可证|颁发|受理|合格证|批件|批文|放行|同意|授权)",
    example: "京东通过中国人民银行备案。",
    counter: "京东通过中国人民银行致谢。",
  },
  {
    name: "approve-project",
    type: "approves",
    match:
      "[<head>#Agency] #Filler{0,3} #Approve #Near{0,1} [<tail>(#Place|#Organization)] #Filler{0,3} (项目|工程|规划|方案|建设|扩建|立项)",
    example: "国家发展改革委批复鄂州花湖机场项目。",
    counter: "国家发展改革委考察鄂州花湖机场项目。",
  },
  {
    name: "regulate-orders-it",
    type: "regulates",
    match:
      "[<tail>(#Company && #Explicit)] #Loose{1,6} 逗 #Near{0,1} [<head>#Agency] #Near{0,2} (责令|要求|约谈|勒令|命令|对|已对|吊销|处罚) #Near{0,1} 其",
    example: "滴滴因数据问题，国家网信办责令其整改。",
    counter: "滴滴因数据问题，国家网信办感谢其举报。",
  },
  {
    name: "regulate-sues",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,4} (将|把|对|已对) [<tail>#Company] #Short{0,3} (告上法庭|诉至法院|提起诉讼|提起公诉|展开调查|启动调查|发起调查|发起反垄断|开展检查|飞行检查|开出罚单|开罚单|发布禁令|实施制裁|追缴|进行约谈|开展约谈)",
    example: "国家网信办将滴滴告上法庭。",
    counter: "国家网信办将滴滴请进展厅。",
  },
  {
    name: "regulate-blacklist",
    type: "regulates",
    match:
      "[<tail>#Company] #Loose{0,5} (被|遭) [<head>#Agency] #Near{0,1} (列入|纳入|移入|加入) #Filler{0,2} (失信名单|失信企业|信用黑名单|实体清单|制裁名单|不可靠实体清单|重点监控名单|失信|黑名单)",
    example: "滴滴去年被国家网信办列入失信名单。",
    counter: "滴滴去年被国家网信办列入获奖名单。",
  },
  {
    name: "regulate-finds",
    type: "regulates",
    match:
      "[<head>#Agency] #Filler{0,4} (认定|裁定|指控|指责|通报|判定|发现|检出|查明) [<tail>#Company] #Filler{0,4} (未通过|隐患|超标|违规|违反|违法|构成|存在|垄断|滥用|侵犯|不合格|未履行)",
    example: "国家网信办认定滴滴存在违规行为。",
    counter: "国家网信办认定滴滴进步明显。",
  },
  {
    name: "approve-product-of",
    type: "approves",
    match: "[<head>#Agency] #Filler{0,5} #Approve #Near{0,1} #Company 的 #Filler{0,2} [<tail>#Product]",
    example: "国家药监局日前批准美团的“团好货优选馆”小程序。",
    counter: "国家药监局日前提醒美团的“团好货优选馆”小程序。",
  },
  {
    name: "approve-among-licensed",
    type: "approves",
    match:
      "[<head>#Agency] #Word{0,7} (版号|牌照|许可证|批文|许可|资质) #Loose{0,4} 逗 #Near{0,2} [<tail>#Company] #Filler{0,5} (在列|获批|过审|获发|在内|入围|入列|获颁|首批获得|上榜|榜上有名)",
    example: "国家新闻出版署发放新一批游戏版号，京东、美团均有作品在列。",
    counter: "国家新闻出版署发放新一批游戏版号，京东、美团均有作品停售。",
  },
];
