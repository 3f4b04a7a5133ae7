/** Prints the page: what the map shows goes onto paper as a drawing, since a canvas would be blank or blurred there. */
import type { MapCommands } from "../scene/handle.ts";

/** Opens the print dialog of the browser once the drawing stands in the page; it leaves when the dialog closes. */
export async function printPage(map: MapCommands | null): Promise<void> {
  const picture = map && (await pictureOf(await map.svg()));
  if (picture) document.querySelector(".map")?.prepend(picture);
  addEventListener("afterprint", () => picture?.remove(), { once: true });
  print();
}

async function pictureOf(drawing: Blob): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.className = "print-picture";
  // The table and the panel say the same in words.
  picture.alt = "";
  const url = URL.createObjectURL(drawing);
  picture.src = url;
  await picture.decode();
  URL.revokeObjectURL(url);
  return picture;
}
