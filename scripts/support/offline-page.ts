/** Builds the page that a graph is exported into: style and script within it, and a policy that allows these two and nothing else. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";

const ENTRY = fileURLToPath(new URL("../../src/web/offline/main.tsx", import.meta.url));

/** Adds `offline.html` to what vite builds; src/export/html.ts puts title and data into it. */
export const offlinePage = (): Plugin => ({
  name: "guanxi:offline-page",
  apply: "build",
  async generateBundle() {
    const { script, style } = await bundled();
    this.emitFile({ type: "asset", fileName: "offline.html", source: template(script, style) });
  },
});

async function bundled(): Promise<{ script: string; style: string }> {
  const built = (await build({
    configFile: false,
    plugins: [react()],
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: { input: ENTRY, output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  const texts = built.output.map((file) => (file.type === "chunk" ? file.code : String(file.source)));
  const [script, style, ...others] = ["js", "css"].flatMap((ending) =>
    texts.filter((_, at) => built.output[at]!.fileName.endsWith(`.${ending}`)),
  );
  if (script === undefined || style === undefined || others.length > 0)
    throw new Error("The page for exports must be one script and one style sheet.");
  return { script: script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--"), style };
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const template = (script: string, style: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title><!--title--></title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>本页需要 JavaScript。This page needs JavaScript.</noscript>
<script type="application/json" id="graph"><!--data--></script>
<script>${script}</script>
</body>
</html>
`;
