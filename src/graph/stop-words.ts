/** Words that tell nothing of what a sentence is about: particles, pronouns, numerals, and what every newsletter says. */

const HAN = `
的 了 和 与 及 或 在 是 为 将 被 把 对 向 从 由 以 于 到 至 等 也 都 就 又 还 而 但 并 且 则 其 之 所 个 这 那 该 各 每 某 有 无 不 未 没 没有 已 已经 曾 正 正在 会
可 可以 能 能够 要 需 需要 让 使 令 给 比 更 最 很 较 约 近 超 超过 中 上 下 内 外 间 前 后 时 里 年 月 日 号 元 亿 万 千 百 余 多 家 名 位 项 款 条 次 种 们 我 我们 你 他 她 它
他们 自己 本 此 一 二 三 四 五 六 七 八 九 十 两 第 第一 一个 一些 一种 这个 这些 那些 其中 其他 以及 以来 以上 以下 之后 之前 之间 目前 近日 近期 日前 今日 昨日 今年 去年 明年
当日 当天 同时 此外 另外 因此 由于 因为 所以 如果 虽然 但是 不过 而且 并且 还是 还有 通过 根据 按照 关于 对于 随着 作为 成为 进行 表示 宣布 称 据 据悉 据了解 获悉 了解 消息 报道 显示
介绍 指出 认为 相关 有关 方面 情况 问题 方式 部分 主要 重要 不断 持续 进一步 实现 推动 推进 开展 公司 企业 双方 记者 公告 发布 消息称 官方 正式 分别 更加 均 期间 月底 年底 年初 此次 首次 先后 相继 随后 此前 共同 全部 全面 截至 来 去 说 做 用 过 着 地 得 吧 吗 呢
`;
const LATIN = `
the and for with that this from its has have had was were are been will would can could may might not but into over under than then they their them there
which who whom what when where while about after before also said says say according more most other some such only new one two
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(`${HAN} ${LATIN}`.split(/\s+/u).filter(Boolean));
