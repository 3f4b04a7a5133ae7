/** What the graph would not hold without some issues. */
import type { Api } from "../../api/contract.ts";

export type News = Api["/api/news"];
