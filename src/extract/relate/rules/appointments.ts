import type { RelationRule } from "./rule.ts";

/** Who takes up, holds and leaves a post, where whose post it is stands elsewhere or the person stands behind the verb. */
export const APPOINTMENTS: readonly RelationRule[] = [
  {
    name: "work-is-named",
    type: "works_for",
    match:
      "(任命|聘任|聘请|委任|提名|选举|推选|推举|擢升|提拔) #Near{0,1} #Office{0,2} #Mark? #Office{0,2} [<head>#Person] #Near{0,1} (为|担任|出任|接任|任) #Short{0,2} #Office",
    recall: { end: "tail", slot: "speaker" },
    example: "京东宣布调整，股东们推举徐雷为董事长。",
    counter: "京东宣布调整，股东们感谢徐雷为董事长分忧。",
  },
  {
    name: "work-quits-post",
    type: "works_for",
    match:
      "[<head>#Person] #Filler{0,4} (不再|辞去|卸任|卸下|辞任|离任|告别) #Near{0,3} (职务|该职|一职|职位|岗位|此职|要职|两职)",
    recall: { end: "tail", slot: "employer" },
    example: "京东宣布调整，徐雷不再担任这一职务。",
    counter: "京东宣布调整，徐雷未曾谈及这一职务。",
  },
  {
    name: "work-no-longer",
    type: "works_for",
    match: "[<head>#Person] #Short{0,1} 不再 #Near{0,1} (担任|负责|分管|执掌|兼任|出任|主管|管理|参与|兼管)",
    recall: { end: "tail", slot: "employer" },
    example: "京东宣布调整，徐雷不再分管物流。",
    counter: "京东宣布调整，徐雷不再谈论物流。",
  },
  {
    name: "work-renewed",
    type: "works_for",
    match: "[<head>#Person] #Filler{0,3} (续任|连任|获聘|当选|晋升|改任|获选|接掌|荣升) #Near{0,1} #Office",
    recall: { end: "tail", slot: "employer" },
    example: "京东宣布调整，徐雷续任董事长。",
    counter: "京东宣布调整，徐雷致电董事长。",
  },
  {
    name: "work-steps-down",
    type: "works_for",
    match: "[<head>#Person] #Short{0,2} (辞职|离职|卸任|离任|辞任|去职|退休|挂印|交棒) #Comma",
    recall: { end: "tail", slot: "employer" },
    example: "京东宣布调整，徐雷将于年底离任，余睿留任。",
    counter: "京东宣布调整，徐雷将于年底生日，余睿留任。",
  },
  {
    name: "work-on-board",
    type: "works_for",
    match:
      "[<head>#Person] #Filler{0,4} (退出|离开|进入|加入|进驻|重返|跻身|淡出) #Near{0,1} [<tail>#Body] #Near{0,1} (董事会|监事会|管理层|管理委员会|理事会|董事局)",
    example: "徐雷随后退出京东董事会。",
    counter: "徐雷随后感谢京东董事会。",
  },
  {
    name: "work-held-posts",
    type: "works_for",
    match:
      "(先后|曾|此前|早年|历任|相继|此后) #Near{0,1} (出任|担任|任|任职|兼任) #Near{0,1} [<tail>#Body] #Short{0,2} #Office",
    recall: { end: "head", slot: "person" },
    example: "徐雷出席会议，此前出任京东零售首席执行官。",
    counter: "徐雷出席会议，此前答谢京东零售首席执行官。",
  },
  {
    name: "work-years-at",
    type: "works_for",
    match:
      "[<head>#Person] #Loose{0,4} (早年|曾|此前|先后|之前|毕业后|长期|一直|一度) #Near{0,1} 在 [<tail>#Body] #Short{0,1} (从事|工作|效力|任职|供职|服务|担任|实习|任)",
    example: "徐雷早年在联想集团从事销售。",
    counter: "徐雷早年在联想集团对面租房。",
  },
  {
    name: "work-years-at-carried",
    type: "works_for",
    match:
      "#Comma (早年|曾|此前|先后|之前|毕业后|长期|一直|一度) #Near{0,1} 在 [<tail>#Body] #Short{0,1} (从事|工作|效力|任职|供职|服务|担任|实习)",
    recall: { end: "head", slot: "person" },
    example: "徐雷今年四十岁，早年在联想集团从事销售。",
    counter: "徐雷今年四十岁，早年在联想集团对面租房。",
  },
  {
    name: "work-behind-preposition",
    type: "works_for",
    match:
      "(给|由|向|与|和|对|跟|随后|次日|当天|上周) (创始人|联合创始人|董事长|副董事长|首席执行官|首席运营官|首席财务官|首席技术官|首席科学家|首席战略官|总裁|副总裁|高级副总裁|执行副总裁|总经理|副总经理|行长|副行长|CEO|CFO|COO|CTO|掌门人|实控人|董秘|董事会秘书) (兼|顿)? #Office{0,2} [<head>#Person]",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流宣布扩张，有员工上周对首席执行官余睿提问。",
    counter: "京东物流宣布扩张，有员工上周对邻居余睿提问。",
  },
  {
    name: "work-promoted",
    type: "works_for",
    match:
      "[<head>#Person] #Filler{0,5} (升任|调任|转任|获任|续任|就任|当选|晋升|改任|获聘|受聘|出掌|做过|当过|曾是|干过) #Short{0,2} [<tail>#Body] #Short{0,2} #Office",
    example: "徐雷升任京东总裁。",
    counter: "徐雷送别京东总裁。",
  },
  {
    name: "work-follows",
    type: "works_for",
    match: "#Comma #Near{0,1} [<head>#Person] #Near{0,1} (接任|继任|接棒|补位|上任|履新|接替|接手) #Comma",
    recall: { end: "tail", slot: "employer" },
    example: "京东公告，首席财务官辞任，许冉接任。",
    counter: "京东公告，首席财务官辞任，许冉发言。",
  },
  {
    name: "work-acting",
    type: "works_for",
    match: "由 [<head>#Person] #Near{0,2} (代理|代行|暂代|代任|代管|履行|代为|暂行)",
    recall: { end: "tail", slot: "employer" },
    example: "京东公告，总经理职责暂由许冉代行。",
    counter: "京东公告，总经理日程暂由许冉打听。",
  },
  {
    name: "work-two-offices",
    type: "works_for",
    match: "#Comma #Near{0,1} #Office{1,2} 顿 #Office{1,3} [<head>#Person]",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流宣布扩张，党委书记、总裁余睿出席。",
    counter: "京东物流宣布扩张，供应商、邻居余睿出席。",
  },
  {
    name: "work-comes-from",
    type: "works_for",
    match: "[<head>#Person] #Near{0,1} 来自 [<tail>#Company] #Comma",
    example: "徐雷来自京东，将负责物流。",
    counter: "徐雷致谢京东，将负责物流。",
  },
  {
    name: "work-teaches",
    type: "works_for",
    match: "[<head>#Person] #Filler{0,4} 在 [<tail>(#Organization|#Company)] #Near{0,1} (任教|执教|教书|从教|讲学)",
    example: "徐雷离任后在清华大学任教。",
    counter: "徐雷离任后在清华大学读书。",
  },
  {
    name: "work-joins",
    type: "works_for",
    match:
      "[<head>#Person] #Filler{0,3} (回归|回到|履新|投奔|出走|就职|加入|加盟|入职|重返) #Near{0,1} [<tail>#Body] #Short{0,1} (#Comma|出任|担任|任|负责|执掌)",
    example: "徐雷去年投奔京东，从头做起。",
    counter: "徐雷去年参观京东，从头看起。",
  },
  {
    name: "work-handed-to",
    type: "works_for",
    match: "(#Office|职务|帅印|接力棒|权杖|大权) #Short{0,2} (交给|交棒|传给|移交|传予|让位) [<head>#Person]",
    recall: { end: "tail", slot: "employer" },
    example: "京东公告，首席执行官一职交给许冉。",
    counter: "京东公告，首席执行官一早拜访许冉。",
  },
  {
    name: "work-successor-is",
    type: "works_for",
    match: "(接替|接任|接棒|取代) (#Person|他|她|其) 的 #Near{0,1} (是|为) #Short{0,2} [<head>#Person]",
    recall: { end: "tail", slot: "employer" },
    example: "京东公告，接替徐雷的是首席财务官许冉。",
    counter: "京东公告，祝福徐雷的是首席财务官许冉。",
  },
  {
    name: "work-of-called-body",
    type: "works_for",
    match:
      "(#Comma|向|由|与|和|给) (协会|学会|联盟|商会|研究院|大学|学院|基金会|联合会|研究所|公署|委员会|银行|事业群|交易所|中心) #Office{1,3} [<head>#Person]",
    recall: { end: "tail", slot: "called" },
    example: "清华大学公布名单，大学副校长徐雷介绍了情况。",
    counter: "清华大学公布名单，大学毕业生徐雷介绍了情况。",
  },
];
