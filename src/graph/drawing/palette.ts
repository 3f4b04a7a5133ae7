/** Colours of the map in both schemes. */
import { type EntityKind, entityKind } from "../../model/schema.ts";

export type Scheme = "light" | "dark";

export interface Palette {
  readonly scheme: Scheme;
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly edge: string;
  readonly coMention: string;
  readonly accent: string;
  /** Nodes of kinds that are not coloured at a glance. */
  readonly grey: string;
}

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    scheme: "light",
    paper: "#FBFAF7",
    ink: "#22262B",
    quiet: "#5C6067",
    edge: "#7A7F87",
    coMention: "#C9C7C0",
    accent: "#B5471B",
    grey: "#767B83",
  },
  dark: {
    scheme: "dark",
    paper: "#14171C",
    ink: "#E8E6E1",
    quiet: "#A6ABB3",
    edge: "#7F8792",
    coMention: "#3F454E",
    accent: "#F0894F",
    grey: "#A0A6AF",
  },
};

/** Colour of a node; kinds that tell little at a glance are grey until asked for. */
export function nodeColour(kind: EntityKind, palette: Palette, asked: boolean): string {
  const row = entityKind(kind);
  return row.primary || asked ? row.colour[palette.scheme] : palette.grey;
}

/** A colour part of the way to the paper: `share` 0 is the colour itself. */
export function faded(colour: string, paper: string, share: number): string {
  const mix = [1, 3, 5].map((at) => {
    const [from, to] = [colour, paper].map((text) => Number.parseInt(text.slice(at, at + 2), 16)) as [number, number];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mix.join("")}`;
}
