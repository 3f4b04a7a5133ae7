/** Topics, views and notes: as they are kept, and as they are sent. */
import { z } from "@hono/zod-openapi";

const text = (most: number) => z.string().trim().min(1).max(most);

const topic = {
  name: text(100).openapi({ example: "跨境电商综试区" }),
  phrases: z
    .array(text(100))
    .min(1)
    .max(50)
    .openapi({ example: ["跨境电商综试区", "跨境电子商务综合试验区"] }),
};
const view = {
  name: text(100),
  address: z.string().max(100_000).openapi({ description: "The query part of the page's address" }),
  note: z.string().max(10_000),
};
const note = { about: text(1_000).openapi({ description: "Id of the entity" }), text: text(10_000) };

export const NewTopic = z.object(topic).openapi("NewTopic");
export const NewView = z.object(view).openapi("NewView");
export const NewNote = z.object(note).openapi("NewNote");
export const Topic = z.object({ kind: z.literal("topic"), id: z.string(), ...topic }).openapi("Topic");
export const View = z.object({ kind: z.literal("view"), id: z.string(), ...view }).openapi("View");
export const Note = z.object({ kind: z.literal("note"), id: z.string(), ...note }).openapi("Note");
