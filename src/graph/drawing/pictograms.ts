/** One pictogram per kind of entity, 16 × 16, filled even-odd: kind is never told by colour alone. */
import type { EntityKind } from "../../model/schema.ts";

export const PICTOGRAMS: Readonly<Record<EntityKind, string>> = {
  company: "M2 15V2h7v4h5v9H9v-3H7v3zM4 4v2h3V4zM4 8v2h3V8zM10 8v2h2V8z",
  agency: "M8 1l7 3.6V6H1V4.6zM3 7h2v5H3zM7 7h2v5H7zM11 7h2v5h-2zM1 13h14v2H1z",
  city: "M1 15V8h4v7zM6 15V3l2-2 2 2v12zM11 15V6h4v9z",
  policy: "M3 1h7l3 3v11H3zM5 6v1.4h6V6zM5 8.8v1.4h6V8.8zM5 11.6V13h4v-1.4z",
  person: "M8 1.4a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 1 1 0-6.2zM2 15c0-4 2.4-6.2 6-6.2s6 2.2 6 6.2z",
  place: "M8 1a5 5 0 0 1 5 5c0 3.4-5 9-5 9S3 9.4 3 6a5 5 0 0 1 5-5zM8 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 1 0 0-3.6z",
  organization:
    "M8 1a2.6 2.6 0 1 1 0 5.2A2.6 2.6 0 1 1 8 1zM3.8 9.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 1 1 0-5.2zM12.2 9.2a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 1 1 0-5.2z",
  media: "M1 3h14v10.5H1zM3 5v4h4.5V5zM9 5v1.3h4V5zM9 7.6v1.3h4V7.6zM3 10.3v1.3h10v-1.3z",
  event: "M2 3h2V1h2v2h4V1h2v2h2v12H2zM4 7v6h8V7z",
  product: "M8 1l6.5 3.2v7.6L8 15l-6.5-3.2V4.2zM3.3 6v4.7L7.2 12.6V7.9zM12.7 6v4.7L8.8 12.6V7.9z",
};
