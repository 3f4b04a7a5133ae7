import type { RelationRule } from "../../relate/rules/rule.ts";

/** Where bodies sit, and where and by whom events are held. */
export const PLACES: readonly RelationRule[] = [
  {
    name: "en-based-before",
    type: "located_in",
    match: "[<tail>#Site] (based|headquartered) #Inner{0,5} [<head>#Body]",
    example: "Shenzhen-based Tencent hired staff.",
    counter: "Shenzhen-only Tencent hired staff.",
  },
  {
    name: "en-based-in",
    type: "located_in",
    match: "[<head>#Body] #Loose{0,6} #Base in #Inner{0,3} [<tail>#Site]",
    example: "Siemens, headquartered in Munich, hired staff.",
    counter: "Siemens, mistrusted in Munich, hired staff.",
  },
  {
    name: "en-premises-in",
    type: "located_in",
    match: "[<head>#Body] #Loose{0,14} #Premises #Filler{0,3} in #Inner{0,4} [<tail>#Site]",
    example: "BYD opened a factory in Hungary.",
    counter: "BYD opened a debate in Hungary.",
  },
  {
    name: "en-held-in",
    type: "located_in",
    match: "[<head>#Event] #Loose{0,6} #Held #Filler{0,4} in #Inner{0,3} [<tail>#Site]",
    example: "The World Internet Conference was held in Munich.",
    counter: "The World Internet Conference was noticed in Munich.",
  },
  {
    name: "en-host",
    type: "hosts",
    match: "[<head>#Actor] #Loose{0,6} #HostActive #Inner{0,6} [<tail>#Event]",
    example: "Alibaba will host the Digital Trade Summit in June.",
    counter: "Alibaba will boycott the Digital Trade Summit in June.",
  },
  {
    name: "en-hosted-by",
    type: "hosts",
    match: "[<tail>#Event] #Loose{0,6} #HostPassive #Filler{0,3} by #Inner{0,4} [<head>#Actor]",
    example: "The Digital Trade Summit is organized by Alibaba.",
    counter: "The Digital Trade Summit is boycotted by Alibaba.",
  },
  {
    name: "en-attend",
    type: "participates_in",
    match: "[<head>(#Body|#Person)] #Loose{0,6} #AttendActive (in|at)? #Inner{0,4} [<tail>#Event]",
    example: "Tencent attended the Digital Trade Summit.",
    counter: "Tencent skipped the Digital Trade Summit.",
  },
  {
    name: "en-leave",
    type: "located_in",
    match:
      "[<head>#Body] #Loose{0,8} (withdrew|withdraw|withdraws|exit|exits|exited|left|leaves|pulled) (from|out)? of? #Inner{0,2} [<tail>#Site]",
    example: "Airbnb withdrew from China in 2022.",
    counter: "Airbnb wrote from China in 2022.",
  },
  {
    name: "en-enter",
    type: "located_in",
    match:
      "[<head>#Body] #Loose{0,8} (launched|launches|launch|expanded|expands|expand|entered|enters|enter|debuted) (in|into|to)? #Inner{0,2} [<tail>#Site]",
    example: "Temu expanded into Mexico and Brazil.",
    counter: "Temu peered into Mexico and Brazil.",
  },
];
