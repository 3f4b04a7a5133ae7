import type { RelationRule } from "./rule.ts";

/** What reports add in passing: who else paid or holds, what goes where in a firm, who made it, which halls are used. */
export const ASIDES: readonly RelationRule[] = [
  {
    name: "invest-puts-so-much",
    type: "invests_in",
    match:
      "#Comma #Near{0,1} [<head>(#Outfit && #Explicit)] #Near{0,1} (出资|各出资|分别出资|各出|各投|各认购|认购|认缴|掏出|砸下|豪掷|领投|跟投) #Short #Comma",
    recall: { end: "tail", slot: "round" },
    example: "兴盛优选宣布完成新一轮融资。腾讯出资五亿元，京东和顺丰各出三亿元。",
    counter: "兴盛优选宣布完成新一轮融资。腾讯出货五亿元，京东和顺丰各卖三亿元。",
  },
  {
    name: "invest-entered-too",
    type: "invests_in",
    match:
      "#Comma #Near{0,2} [<head>(#Outfit && #Explicit)] #Near{0,3} (入股|战略入股|参股|战略投资|增资) #Near{0,1} #Comma",
    recall: { end: "tail", slot: "owned" },
    example: "兴盛优选完成融资，此前腾讯也已入股。",
    counter: "兴盛优选完成融资，此前腾讯也已入场。",
  },
  {
    name: "own-venture-held",
    type: "owns",
    match:
      "(合资公司|合资企业|合营公司|新公司|成立|设立|组建) 了? #Near{0,1} [<tail>#Company] 逗 由? [<head>(#Company && #Explicit)] #Near{0,1} (持股|占股|控股|持有|出资)",
    example: "双方设立合资公司达达集团，由京东持股六成。",
    counter: "双方设立合资公司达达集团，由京东供货六成。",
  },
  {
    name: "own-accounts-for",
    type: "owns",
    match:
      "(持有|持股|控股|入股) #Short{0,1} [<tail>#Company] #Gap 逗 #Word{1,3} 逗 [<head>(#Company && #Explicit)] #Near{0,1} (约占|占约|占比|占股|分别占|持股) #Short{0,1} #Comma",
    example: "阿里巴巴持有饿了么六成股份，是大股东，腾讯约占一成。",
    counter: "阿里巴巴持有饿了么六成股份，是大股东，腾讯约见一人。",
  },
  {
    name: "part-put-into-new",
    type: "part_of",
    match:
      "(成立|组建|设立|新设|整合|新成立) 了? [<tail>#Outfit] #Loose{0,2} (将|把) #Near{0,1} [<head>#Company] #Short{0,2} (纳入|并入|划入|划归|归入|整合|装入|放入) #Near{0,1} (其中|其|其下|旗下|麾下|该)",
    example: "京东宣布成立京东物流，把达达集团等业务全部纳入其中。",
    counter: "京东宣布成立京东物流，把达达集团等业务全部公布其中。",
  },
  {
    name: "launch-made-where",
    type: "launches",
    match:
      "[<head>(#Company && #Explicit)] #Near{0,1} (在|于) #Site #Near{0,1} (生产|制造|量产|组装|投产) 的 #Short{0,3} [<tail>(#Product && !#Holder)]",
    example: "美团在长沙组装的新应用“团好货优选馆”上线。",
    counter: "美团在长沙体验的新应用“团好货优选馆”上线。",
  },
  {
    name: "approve-takes-application",
    type: "approves",
    match:
      "[<head>#Agency] #Loose{0,6} (接受|接纳|采纳|通过|核准|批准|同意|认可|放行) #Near{0,1} [<tail>#Company] (提交|递交|提出|申报|呈交|报送)? 的 #Short{0,1} (申请|方案|承诺|上市申请|计划|请求|报告|材料)",
    example: "工信部发布公告，接受滴滴提交的运营申请。",
    counter: "工信部发布公告，回应滴滴提交的运营申请。",
  },
  {
    name: "located-in-that-country",
    type: "located_in",
    match:
      "[<head>#Company] #Near{0,2} (在该国|在该地|在该市|在该省|在该州) #Near{0,1} 的 #Short{0,1} (业务|运营|公司|子公司|用户|员工|团队|办公室|投资|市场份额|销量|销售)",
    recall: { end: "tail", slot: "here" },
    example: "走进鄂州，街头已换上新装。顺丰在该市的业务全面启动。",
    counter: "走进鄂州，街头已换上新装。顺丰在该市的感谢全面启动。",
  },
  {
    name: "located-event-halls",
    type: "located_in",
    match:
      "(分设|设有|共设|设|启用|使用|设立|同时启用|首次启用) #Near{0,1} [<tail>(#Site && #Explicit)] #Short{0,1} (展区|会场|展馆|赛区|展场|分展区|分会场|双会场|两地)",
    recall: { end: "head", slot: "event" },
    example: "中国国际进口博览会临近，首次分设杭州、长沙两个展区。",
    counter: "中国国际进口博览会临近，首次邀请杭州、长沙两个展区。",
  },
  {
    name: "participate-ware-shown",
    type: "participates_in",
    match:
      "#Comma [<head>(#Company && #Explicit && #Single)] 的? #Gap{0,1} #Product #Short{0,1} (与公众见面|与观众见面|与消费者见面|首秀|首发|首展|首次公开展出|全球首发|亮相|展出|登场)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。美团的“团好货优选馆”小程序首次与公众见面。",
    counter: "第四届中国数字物流博览会9月开幕。美团的“团好货优选馆”小程序首次与商家签约。",
  },
  {
    name: "launch-along-too",
    type: "launches",
    match:
      "(放出|亮相|登场|面世|揭晓|开源|露面|现身) 的 #Near{0,1} (还有|还包括|另有|还包含) #Short{0,2} [<tail>#Product]",
    recall: { end: "head", slot: "maker" },
    example: "美团召开发布会。同场面世的还有“团好货优选馆”小程序。",
    counter: "美团召开发布会。同场受捧的还有“团好货优选馆”小程序。",
  },
  {
    name: "launch-used-by-another",
    type: "launches",
    match:
      "#Body #Loose{0,6} (以|与|向|由|从|选择|采用|选用) #Near{0,1} [<head>(#Company && #Explicit)] #Loose{0,6} (使用|采用|搭载|基于|采购|租用|运用) 其 #Short{0,4} [<tail>#Product]",
    example: "京东以美团作为伙伴，使用其自研的应用“团好货优选馆”。",
    counter: "京东以美团作为伙伴，感谢其自研的应用“团好货优选馆”。",
  },
  {
    name: "regulate-reviews-deal",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,5} (对|就|针对) #Near{0,1} [<tail>#Company] #Short{0,2} (收购|并购|入股|合并|要约收购|私有化) #Short{0,2} #Company? #Loose{0,4} (立案调查|审查|调查|立案|反垄断调查|反垄断审查|附加限制性条件|展开调查)",
    example: "市场监管总局依法对滴滴收购美团一案立案调查。",
    counter: "市场监管总局依法对滴滴收购美团一案不予置评。",
  },
  {
    name: "regulate-court-rules",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,3} (判决|判令|裁定|判定|一审判决|二审判决|终审判决) #Near{0,1} [<tail>#Company] #Short{0,1} (赔偿|支付|停止|败诉|侵权|构成|违约|赔付|违法|违反|须|应)",
    example: "北京市高级人民法院终审判决滴滴赔偿二百万元。",
    counter: "北京市高级人民法院终审认可滴滴赔偿二百万元。",
  },
  {
    name: "participate-as-agreed",
    type: "participates_in",
    match:
      "#Comma [<head>(#Body && #Explicit)] #Near{0,2} (如约而至|如期而至|悉数登场|齐聚一堂|同台亮相|再度赴约|组团参展)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕，京东、顺丰等如约而至。",
    counter: "第四届中国数字物流博览会9月开幕，京东、顺丰等一律缺席。",
  },
  {
    name: "located-tests-there",
    type: "located_in",
    match:
      "[<head>#Company] #Near{0,2} 在 [<tail>#Site] #Near{0,1} (展开|开展|进行|启动|开启) #Short{0,1} (测试|路测|道路测试|试运营|商业化运营|全无人运营|示范运营|试运行|商业运营)",
    example: "滴滴获准在长沙展开自动驾驶测试。",
    counter: "滴滴获准在长沙展开自动驾驶讨论。",
  },
  {
    name: "regulate-court-ruled",
    type: "regulates",
    match:
      "[<tail>#Company] #Near{0,2} 被 [<head>#Agency] #Near{0,2} (裁定|判令|判决|判定|裁决|一审判决|二审判决|终审判决)",
    example: "滴滴上月被北京市高级人民法院裁定重整。",
    counter: "滴滴上月被北京市高级人民法院邀请旁听。",
  },
];
