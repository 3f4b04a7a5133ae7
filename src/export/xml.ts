/** Text into XML 1.0: what it forbids is left out, what has a meaning is escaped. */
import { xmlAllowed } from "../model/xml-allowed.ts";

/** White space is written as references, or a reader makes one blank of it. */
const SPECIAL = /[&<>"'\t\n\r]/gu;

export const xmlText = (text: string): string =>
  xmlAllowed(text).replace(SPECIAL, (char) => `&#${char.charCodeAt(0)};`);

/** ` name="value"`. */
export const attribute = (name: string, value: string): string => ` ${name}="${xmlText(value)}"`;
