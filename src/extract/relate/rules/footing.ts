import type { RelationRule } from "./rule.ts";

/** Where a body is or was, told by its first step, its list of places left, or a place that was named before. */
export const FOOTING: readonly RelationRule[] = [
  {
    name: "located-seat-here",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,3} (将|把) #Gap{0,1} #Facility? #Gap{0,1} (设在|建在|放在|安在|落在|定在|留在|搬到|迁到|迁至) (这里|此地|当地|此间|该市|这座城市|该区)",
    recall: { end: "tail", slot: "site" },
    example: "长沙消费旺盛。盒马、京东都把总部放在这里。",
    counter: "长沙消费旺盛。盒马、京东都把希望说在这里。",
  },
  {
    name: "located-first-stop",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,6} (首站|第一站|首个站点|首个市场|首个海外市场|首批市场|首发地|下一站|首城) #Near{0,2} (选在|选择|选定|落在|定在|设在|放在|落子|落户|是|为|在|就是|包括) #Near{0,1} [<tail>#Site]",
    example: "盒马悄然出海，首站选在曼谷。",
    counter: "盒马悄然出海，首发酒水产自曼谷。",
  },
  {
    name: "located-left-list",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,4} (离开|告别|淡出|作别|撤离|撤出|退出|关停|挥别|舍弃) #Near{0,1} [<tail>(#Site && #List)]",
    example: "盒马已先后离开长沙、武汉等城市。",
    counter: "盒马已先后送别长沙、武汉等城市的客人。",
  },
  {
    name: "located-trade-firm-of",
    type: "located_in",
    match: "[<tail>#Site] #Firm (#Gap && #Near)? #Firm [<head>#Outfit]",
    example: "日本电商软件公司盒马公布业绩。",
    counter: "日本电商软件客户盒马公布业绩。",
  },
  {
    name: "located-stands-at",
    type: "located_in",
    match:
      "#Comma #Near{0,1} (在|于|设在|设于|分设|分布于|分设在|分设于) [<tail>#Site] #Short{0,1} (布展|设展|办展|展出|搭台|设馆|设展区)",
    recall: { end: "head", slot: "event" },
    example: "第四届中国数字物流博览会由京东主办，在长沙两处布展。",
    counter: "第四届中国数字物流博览会由京东主办，在长沙两处停车。",
  },
  {
    name: "pilot-of-places",
    type: "pilots_in",
    match:
      "[<tail>(#Site && #List)] #Near{0,1} 的? #Near{0,1} (试点|先行先试|试运行|内测) #Near{0,2} (已|运行|启动|开展|进展|进行|结束|推进|显示|表明|成效|经验|有序|顺利)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。此前，深圳、苏州两地的试点已满一年。",
    counter: "商务部发布《家政服务管理办法》。此前，深圳、苏州两地的客商已住一年。",
  },
];
