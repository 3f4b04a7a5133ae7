/** Chinese words of what is opened on request: they come with it. `asked-en.ts` has the same shape. */
import type { ShortcutOf, Where } from "../keys/shortcuts.ts";

export const askedZh = {
  shortcuts: "快捷键",
  physicalKeys: "按键的位置为准，与输入法无关；正在输入文字时不起作用。",
  forEngineers: "给工程师：",
  apiReference: "接口文档",
  shortcutPlaces: {
    page: "整页",
    map: "图上（先点图，或用 Tab 走到图）",
    quote: "引文上",
  } satisfies Record<Where, string>,
  shortcutsOn: {
    page: {
      search: "搜索",
      map: "图",
      read: "读",
      table: "表",
      undo: "撤销",
      redo: "重做",
      leave: "关闭最上面的一层：路径、文章、所选",
      help: "这张表",
    },
    map: {
      walk: "走到那一边的实体",
      move: "挪动所选的实体",
      expand: "展开",
      collapse: "收起",
      hide: "隐藏",
      pin: "固定，或不再固定",
      mark: "选上，或不选",
      markAll: "全部选上",
      menu: "打开菜单",
      zoomIn: "放大",
      zoomOut: "缩小",
      fit: "看全图",
    },
    quote: { copy: "复制，带出处", collect: "摘录，或不再摘录" },
  } satisfies { [W in Where]: Record<ShortcutOf<W>, string> },
};
