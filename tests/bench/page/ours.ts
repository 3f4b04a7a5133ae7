/** The explorer's map alone. */
import { PALETTES } from "../../../src/graph/drawing/palette.ts";
import { NO_PLAN } from "../../../src/web/scene/plan.ts";
import { createScene, type SceneEvents } from "../../../src/web/scene/scene.ts";
import { asked, ready } from "./drawn-page.ts";
import { grown, type MadeGraph, madeGraph } from "./made-graph.ts";

const nothing = () => undefined;
let [placed, graph]: [() => void, MadeGraph] = [nothing, madeGraph(...asked())];
const look = { node: null, edge: null, palette: PALETTES.light, marked: new Set<string>(), fixed: new Set<string>() };
const events: SceneEvents = {
  ...{ node: nothing, edge: nothing, expand: nothing, menu: nothing, nothing, toggled: nothing },
  ...{ held: nothing, dropped: nothing, running: nothing, lost: nothing, placed: () => placed() },
};
const scene = createScene(document.getElementById("map")!, look, events);
const draw = (next: MadeGraph) =>
  new Promise<void>((done) => {
    placed = done;
    graph = next;
    scene.draw(next.nodes, next.edges, { ...NO_PLAN, fixed: next.at });
  });

await draw(graph);
ready({
  spot: (rank) => scene.standing().get(graph.nodes[rank]!.id)!,
  choose: (rank) => {
    const { id } = graph.nodes[rank]!;
    scene.reveal(id);
    scene.look({ ...look, node: id });
  },
  grow: (more) => draw(grown(graph, more)),
});
