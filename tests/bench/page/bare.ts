/** Sigma with its own settings, as its first page of documentation has it. */
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { nodeColour, PALETTES } from "../../../src/graph/drawing/palette.ts";
import { asked, ready } from "./drawn-page.ts";
import { grown, type MadeGraph, madeGraph } from "./made-graph.ts";

const palette = PALETTES.light;
const graph = new MultiDirectedGraph();
let made = madeGraph(...asked());
const add = ({ nodes, edges, at }: MadeGraph) => {
  for (const { id, label, kind, radius } of nodes) {
    if (!graph.hasNode(id))
      graph.addNode(id, { ...at.get(id), size: radius, label, color: nodeColour(kind, palette, false) });
  }
  for (const { key, head, tail, directed, width } of edges) {
    const look = { size: width, color: palette.edge, type: directed ? "arrow" : "line" };
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, head, tail, look);
  }
};
add(made);
const sigma = new Sigma(graph, document.getElementById("map")!);

ready({
  spot: (rank) => sigma.graphToViewport(made.at.get(made.nodes[rank]!.id)!),
  choose: (rank) => {
    const { id } = made.nodes[rank]!;
    const { x, y } = sigma.getNodeDisplayData(id)!;
    void sigma.getCamera().animate({ x, y }, { duration: 220 });
    graph.setNodeAttribute(id, "highlighted", true);
  },
  grow: async (more) => {
    made = grown(made, more);
    add(made);
  },
});
