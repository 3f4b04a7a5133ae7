import type { Status } from "../../model/schema.ts";

const DENIED = /否认|不实|不属实|并未|辟谣|谣言|未与|没有(?:计划|收购|与|任何)|暂无|无意|不会|子虚乌有|并无/u;
const ENDED =
  /此前(?:在|任|负责|担任|，)|曾(?:任|担任|在[^，]{0,10}任)|终止|退出|关停|停止|解除|此前曾|曾任|卸任|辞去|辞任|撤离|撤出|关闭|结束|不再|原(?=[\u4E00-\u9FFF]{0,8}(?:董事长|总裁|经理|局长|部长|司长|主任|CEO))|前(?=首席|董事长|总裁|CEO|副总裁)|取消/u;
const PLANNED =
  /(?<![虚模])拟(?![定人])|将(?!于(?:去|前)年|其?所?持)(?:[^，。]{0,12})|计划|有望|或将|考虑|洽谈|传闻|据传|有意|正筹备|筹备|预计|即将|准备|谋求|申请/u;

/** How a fact stands, by its clause and, for a denial, the whole sentence. `cue` is the text between the two ends. */
export function statusOf(sentence: string, clause: string, cue: string): Status {
  if (DENIED.test(clause) || /^[^，]{0,20}(?:否认|辟谣)|(?:不实|不属实|谣言|子虚乌有)/u.test(sentence)) return "denied";
  if (ENDED.test(cue)) return "ended";
  if (PLANNED.test(cue) || /^(?:据传|传闻|有消息称|据报道)[^，]*，?[^，]*(?:拟|将|考虑|计划)/u.test(clause))
    return "planned";
  return "asserted";
}
