import type { RelationRule } from "./rule.ts";

/** Who buys whom, in the figures of speech of business prose. */
export const TAKEOVERS: readonly RelationRule[] = [
  {
    name: "acquire-swallow",
    type: "acquires",
    match:
      "[<head>#Company] #Filler{0,5} (吃下|收下|买走|买进|购入|购得|揽入|吞下|揽下|收进|买入) #Filler{0,4} [<tail>(#Company && !#Holder)]",
    example: "京东物流以高价吃下德邦股份。",
    counter: "京东物流以高价吃掉德邦股份的午餐。",
  },
  {
    name: "acquire-into-fold",
    type: "acquires",
    match:
      "[<head>#Company] #Filler{0,6} (将|把) #Short{0,1} [<tail>#Company] #Filler{0,2} (纳入麾下|揽入怀中|揽入麾下|收归己有|收归|收于麾下|招至麾下|纳入囊中|揽入)",
    example: "京东物流豪掷九十亿把德邦股份揽入怀中。",
    counter: "京东物流豪掷九十亿把德邦股份的门店翻新。",
  },
  {
    name: "acquire-changes-hands",
    type: "acquires",
    match: "[<tail>#Company] #Near{0,2} 易主 #Loose{0,2} [<head>#Company]",
    example: "德邦股份易主，京东物流成新东家。",
    counter: "德邦股份换标，京东物流成新客户。",
  },
  {
    name: "acquire-sold",
    type: "acquires",
    match:
      "[<tail>(#Company && #Explicit)] (#Gap && #Short)? (作价|以)? (#Gap && #Short)? (将|拟)? (卖给|出售给|售予|转让给|转手给|售给) #Near{0,1} [<head>#Company]",
    example: "德邦股份作价九十亿元卖给了京东物流。",
    counter: "德邦股份作价九十亿元租给了京东物流。",
  },
  {
    name: "acquire-merged-into",
    type: "acquires",
    match: "[<tail>#Company] #Filler{0,3} (并入|被并入|归入|整体并入|花落|囊入) [<head>#Company]",
    example: "德邦股份正式并入京东物流。",
    counter: "德邦股份正式致谢京东物流。",
  },
  {
    name: "acquire-control",
    type: "acquires",
    match:
      "[<head>#Company] #Filler{0,6} (取得|获得|获取|拿下|购买|买下|收购) #Near{0,1} [<tail>#Company] #Short{0,3} (控制权|控股权|多数股权|全部股权|全部股份|多数股份|实际控制权)",
    example: "京东物流通过划转取得德邦股份的控制权。",
    counter: "京东物流通过划转取得德邦股份的客户名单。",
  },
  {
    name: "acquire-of-by",
    type: "acquires",
    match: "对 [<tail>#Company] #Near{0,2} #AcquireVerb #Filler{0,3} 由 #Short{0,1} [<head>#Company]",
    example: "对德邦股份的收购将由京东物流以现金完成。",
    counter: "对德邦股份的看法将由京东物流另行说明。",
  },
  {
    name: "acquire-from",
    type: "acquires",
    match:
      "[<head>#Company] #Filler{0,4} (从|自|向) #Company #Filler{0,3} (买下|收购|购得|接手|拿下|买走|受让|购入|接下) #Filler{0,3} [<tail>#Company]",
    example: "京东物流从京东手中买下德邦股份。",
    counter: "京东物流从京东手中接过德邦股份的请柬。",
  },
  {
    name: "acquire-after-buying",
    type: "acquires",
    match: "#AcquireVerb [<tail>(#Company && !#Holder)] #Near{0,1} (后|之后) 逗 [<head>#Company]",
    example: "全资收购德邦股份后，京东物流加快整合。",
    counter: "多次到访德邦股份后，京东物流加快整合。",
  },
];
