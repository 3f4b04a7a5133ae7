/** Fewer sentences than there are, and how many were left out. */
import type { Edge } from "../model/graph.ts";

export interface EvidenceLimit {
  /** At most so many pieces of evidence an edge, the first ones; the rest is counted in its `left`. All when absent. */
  readonly evidence?: number;
}

/** The edge with its first pieces of evidence. */
export function withLess(edge: Edge, { evidence: most }: EvidenceLimit): Edge {
  if (most === undefined || edge.evidence.length <= most) return edge;
  return { ...edge, evidence: edge.evidence.slice(0, most), left: edge.evidence.length - most };
}
