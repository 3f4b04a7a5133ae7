/** The drawn graph as a field for the pointer, made anew only after something moved. */
import type { XY } from "../../graph/drawing/geometry.ts";
import type { Engine, Picture, Pointed } from "./engine.ts";
import { behind, lensOf } from "./lens.ts";
import { edgeUnder, type Field, nodeUnder } from "./under.ts";

/** Pixels of the screen round what is pointed at. */
const NEAR = { node: 2, edge: 4 };

/** Answers for the graph as it is drawn. */
export function createPointed(sigma: Engine, graph: Picture): Pointed {
  let known: Field | null = null;
  sigma.on("afterProcess", () => {
    known = null;
  });
  const field = () => (known ??= fieldOf(graph));
  return {
    node: (at) => {
      const lens = lensOf(sigma);
      return nodeUnder(field(), behind(lens, at), sigma.scaleSize(1) / lens.scale, NEAR.node / lens.scale);
    },
    edge: (at: XY) => {
      // While the ground is dragged, the same lies under the pointer.
      if (sigma.getMouseCaptor().isMoving) return null;
      const lens = lensOf(sigma);
      return edgeUnder(field(), behind(lens, at), NEAR.edge / lens.scale);
    },
  };
}

function fieldOf(graph: Picture): Field {
  const row = new Map<string, number>();
  const [ids, keys] = [graph.nodes(), graph.edges()];
  const [nodes, edges] = [new Float64Array(ids.length * 3), new Float64Array(keys.length * 3)];
  graph.forEachNode((id, { x, y, size }) => {
    nodes.set([x, y, size], row.size * 3);
    row.set(id, row.size);
  });
  let at = 0;
  graph.forEachEdge((_, { curvature }, head, tail) => {
    edges.set([row.get(head)!, row.get(tail)!, curvature], at);
    at += 3;
  });
  return { ids, nodes, keys, edges };
}
