/** The line under the map: what is shown, what is hidden and a way to it. */
import { useQuery } from "@tanstack/react-query";
import { stats } from "../data/queries.ts";
import { HelpTool } from "../keys/help-tool.tsx";
import { usePage } from "../state/page.tsx";
import { TimeTool } from "../time/time-tool.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";
import { FilterMenu } from "./filter-menu.tsx";

/** Every number says what it counts. */
export function Footer({ picture }: { picture: Picture }) {
  const words = useWords();
  const { dispatch } = usePage();
  const { drawn, left } = picture;
  const { byHand, entities, edges, outside, light, background, coMentions } = drawn.hidden;
  const total = useQuery(stats).data;
  return (
    <footer className="footer">
      <FilterMenu picture={picture} />
      <TimeTool />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <p className="footer-facts" role="status" tabIndex={0}>
        <span>{words.shown(drawn.entities.length, drawn.edges.length + drawn.coMentions.length)}</span>
        {entities + edges > 0 && (
          <Hidden text={words.hiddenByFilter(entities, edges)} undo={() => dispatch({ do: "clearFilter" })} />
        )}
        {outside > 0 && <Hidden text={words.hiddenOutside(outside)} undo={() => dispatch({ do: "clearFilter" })} />}
        {light > 0 && <Hidden text={words.hiddenLight(light)} undo={() => dispatch({ do: "least", least: 1 })} />}
        {byHand > 0 && <Hidden text={words.hiddenByHand(byHand)} undo={() => dispatch({ do: "showHidden" })} />}
        {background > 0 && (
          <Hidden text={words.folded(background)} undo={() => dispatch({ do: "background", shown: true })} />
        )}
        {coMentions > 0 && <span>{words.weak(coMentions)}</span>}
        {left > 0 && <span>{words.notListed(left)}</span>}
      </p>
      {total && <p className="footer-stats">{words.stats(total.issues, total.entities, total.relations)}</p>}
      <HelpTool />
    </footer>
  );
}

function Hidden({ text, undo }: { text: string; undo: () => void }) {
  const words = useWords();
  return (
    <span>
      {text}{" "}
      <button type="button" className="link" onClick={undo}>
        {words.showAgain}
      </button>
    </span>
  );
}
