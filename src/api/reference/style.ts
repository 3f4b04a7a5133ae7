/** Style of the reference page. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fbfaf7; --ink: #22262b; --faint: #5e6773; --line: #dcd8ce; --code: #f1eee6; --link: #0b62a4; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171c; --ink: #e4e6e9; --faint: #a9b3c0; --line: #333a44; --code: #1e232b; --link: #5aa9e6; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--ground); color: var(--ink); font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
a { color: var(--link); }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2.5rem 0 0.25rem; }
header nav a { margin-right: 1rem; }
.contents { columns: 18rem; }
.contents section { break-inside: avoid; }
.contents h2 { margin: 0.5rem 0 0; border: 0; font-size: 1rem; }
.contents ul { margin: 0; padding: 0; list-style: none; }
.call, pre, code { font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { background: var(--code); padding: 0.75rem; border-radius: 6px; overflow: auto; max-height: 24rem; white-space: pre-wrap; }
.wide { overflow-x: auto; }
td code { overflow-wrap: break-word; }
td:first-child { white-space: nowrap; }
td:nth-child(3) { min-width: 12rem; }
table { border-collapse: collapse; width: 100%; }
li { overflow-wrap: anywhere; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.faint, th { color: var(--faint); font-weight: normal; }
`;
