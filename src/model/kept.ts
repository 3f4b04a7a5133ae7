/** What people keep beside the graph: no issue says it, and no rebuild takes it away. */
import { idPart } from "./identity.ts";

/** A saved query with its synonyms, which can stand wherever an entity can. */
export interface Topic {
  readonly kind: "topic";
  readonly id: string;
  readonly name: string;
  /** Any of them, anywhere in an article's text. */
  readonly phrases: readonly string[];
}

/** A view of the explorer under a name, as its address bar holds it. */
export interface NamedView {
  readonly kind: "view";
  readonly id: string;
  readonly name: string;
  /** The query part of the page's address. */
  readonly address: string;
  readonly note: string;
}

/** What someone wrote about an entity. */
export interface Note {
  readonly kind: "note";
  readonly id: string;
  /** Id of the entity. */
  readonly about: string;
  readonly text: string;
}

export type Kept = Topic | NamedView | Note;
export type KeptKind = Kept["kind"];
export type KeptOf<K extends KeptKind> = Extract<Kept, { kind: K }>;

export const KEPT_KINDS: readonly KeptKind[] = ["topic", "view", "note"];

export const isTopicId = (id: string): boolean => id.startsWith("topic:");

/** Id of what is kept under a name; of a note, under its entity's id: there is one for each. */
export const keptId = (kind: KeptKind, name: string): string => `${kind}:${idPart(name.normalize("NFC").trim())}`;
