import type { RelationRule } from "./rule.ts";

/** Products whose maker stands in another clause: on whose stage they are shown, whose officer announces them. */
export const ANNOUNCED: readonly RelationRule[] = [
  {
    name: "launch-officer-says",
    type: "launches",
    match:
      "[<head>#Company] #Short{0,3} #Person #Filler{0,3} (宣布|介绍|透露|表示|公布|说|称) 逗 #Near{0,1} [<tail>#Product] #Filler{0,4} (启动|上线|发布|推出|开售|上市|开放|开启|交付|亮相|量产|开源|公测|商用|预售)",
    example: "美团首席执行官王兴宣布，“团好货优选馆”小程序即日上线。",
    counter: "美团首席执行官王兴宣布，“团好货优选馆”小程序即日道歉。",
  },
  {
    name: "launch-own-kind",
    type: "launches",
    match:
      "[<head>(#Company && !#Explicit)] #Loose{0,8} (自研|自主研发|自主开发|自主设计|在研|候选|主力|核心|拳头|旗舰|明星|重磅) #Near{0,1} (药物|产品|品种|新药|车型|机型|大模型|芯片|应用|机器人|平台|系统|疫苗) #Loose{0,5} [<tail>#Product]",
    example: "美团公布业绩。增长来自核心应用“团好货优选馆”小程序。",
    counter: "美团公布业绩。增长来自周边应用“团好货优选馆”小程序。",
  },
  {
    name: "launch-along",
    type: "launches",
    match:
      "[<tail>#Product] #Near{0,1} (一并|一同|同步|同时|同场|同台|同期) #Near{0,1} (推出|发布|亮相|上线|面世|登场|开售|上市|揭晓)",
    recall: { end: "head", slot: "maker" },
    example: "美团召开发布会。“团好货优选馆”小程序一并推出。",
    counter: "美团召开发布会。“团好货优选馆”小程序一并取消。",
  },
  {
    name: "approve-ware-of",
    type: "approves",
    match:
      "[<head>#Agency] #Filler{0,5} #Approve #Short{0,1} #Company #Filler{0,4} [<tail>#Product] #Near{0,2} (上市|上市申请|用于|临床|注册|销售|进入|商业化|紧急使用|在)",
    example: "国家药监局批准美团新应用“团好货优选馆”小程序上市。",
    counter: "国家药监局批准美团的“团好货优选馆”小程序道歉。",
  },
];
