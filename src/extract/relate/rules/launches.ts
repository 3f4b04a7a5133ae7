import type { RelationRule } from "./rule.ts";

/** Who brings out which product. */
export const LAUNCHES: readonly RelationRule[] = [
  {
    name: "launch-active",
    type: "launches",
    match: "[<head>(#Body && !#Media)] #Word{0,6} #LaunchVerb #Filler{0,6} [<tail>(#Owned && !#Holder)]",
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
    name: "launch-made-by",
    type: "launches",
    match:
      "[<tail>#Product] #Loose{0,4} 由 #Short{0,1} [<head>#Body] #Filler{0,4} (研发|开发|推出|打造|研制|发行|设计)",
    example: "“团好货优选馆”小程序由美团研发。",
    counter: "“团好货优选馆”小程序由美团试用。",
  },
  {
    name: "launch-own",
    type: "launches",
    match:
      "[<head>#Company] #Filler{0,3} (首款|首个|首辆|新车型|新品|新款|旗舰|新车) #Filler{0,4} [<tail>(#Product && !#Holder)]",
    example: "美团首款应用“团好货优选馆”开售。",
    counter: "美团首位顾客与“团好货优选馆”小程序合影。",
  },
  {
    name: "launch-on-market",
    type: "launches",
    match:
      "[<head>#Company] #Gap{0,1} [<tail>(#Product && !#Holder)] #Loose{0,5} (上市|开售|发售|交付|量产|上线|下线|首发|问世|面世|亮相|开放|开启预售|试运营|首航|首飞|首映|公测|内测|启用|投运|投用)",
    example: "美团“团好货优选馆”小程序将于8月8日上线。",
    counter: "美团“团好货优选馆”小程序获得好评。",
  },
  {
    name: "launch-more",
    type: "launches",
    match:
      "[<head>#Company] #Word{0,6} (公布|发售|首推|交付|量产|上架|内测|升级|开放|开源|展示|带来|亮相|展出|预售|启用|新增|投放|加开|增开|开行) #Word{0,5} [<tail>#Product]",
    example: "美团近期升级了“团好货优选馆”小程序。",
    counter: "美团近期卸载了“团好货优选馆”小程序。",
  },
  {
    name: "launch-agency",
    type: "launches",
    match: "[<head>#Agency] #Word{0,6} (发行|上线|推出|启动|开通|建设|打造|建立) #Word{0,4} [<tail>(#Product|#Policy)]",
    example: "国家邮政局日前开通“团好货优选馆”小程序。",
    counter: "国家邮政局日前考察“团好货优选馆”小程序。",
  },
  {
    name: "launch-is",
    type: "launches",
    match: "[<tail>#Product] #Near{0,1} (是|为|系) #Short{0,2} [<head>#Body] #Filler{0,4} #LaunchVerb",
    example: "“团好货优选馆”小程序是美团去年推出的应用。",
    counter: "“团好货优选馆”小程序是美团去年试用的应用。",
  },
];
