/** The ways between two entities: the other end is picked, each way is read and brought into the picture. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { relationKind } from "../../model/schema.ts";
import { entity as entityQuery } from "../data/queries.ts";
import { Fault } from "../parts/fault.tsx";
import { Icon } from "../parts/icons.tsx";
import { KindMark } from "../parts/kind.tsx";
import { Tool } from "../parts/tool.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import type { Between } from "../state/state.ts";
import type { Picture } from "../view/use-picture.ts";
import { useLabel, useWords } from "../words/words.tsx";
import { EndPicker } from "./end-picker.tsx";
import { useWays, type Way } from "./use-ways.ts";

/** Over a corner of the map, or of the table, while ways are asked for. */
export function BetweenPanel({ picture }: { picture: Picture }) {
  const { between } = usePage().state;
  return between && <Asked between={between} picture={picture} />;
}

function Asked({ between, picture }: { between: Between; picture: Picture }) {
  const words = useWords();
  const { dispatch } = usePage();
  const from = useQuery(entityQuery(between.from)).data?.name ?? between.from;
  return (
    <section className="between" aria-label={words.pathsBetween}>
      <header className="between-head">
        <h2>{words.pathsFrom(from)}</h2>
        <Tool icon="close" name={words.close} onClick={() => dispatch({ do: "between", between: null })} />
      </header>
      {between.to === null ? (
        <EndPicker
          from={between.from}
          label={words.pathsPick}
          pick={(to) => dispatch({ do: "between", between: { ...between, to } })}
        />
      ) : (
        <Ways picture={picture} />
      )}
    </section>
  );
}

function Ways({ picture }: { picture: Picture }) {
  const words = useWords();
  const { ways, more, error, retry } = useWays();
  if (error) return <Fault error={error} retry={retry} />;
  if (!ways) return <Waiting lines={2} />;
  if (ways.length === 0) return <p role="status">{words.noPath}</p>;
  return (
    <>
      <ol className="ways">
        {ways.map((way) => (
          <WayLine key={way.entities.map(({ id }) => id).join(" ")} way={way} picture={picture} />
        ))}
      </ol>
      {more > 0 && <p className="hint">{words.morePaths(more)}</p>}
    </>
  );
}

function WayLine({ way, picture }: { way: Way; picture: Picture }) {
  const words = useWords();
  const { dispatch } = usePage();
  const shown = new Set(picture.drawn.entities.map(({ id }) => id));
  const ids = way.entities.map(({ id }) => id);
  const all = ids.every((id) => shown.has(id));
  return (
    <li>
      <p role="status" className="hint">
        {words.pathHops(ids.length - 1, way.entities.at(-1)!.name)}
      </p>
      <p className="way">
        {way.entities.map((entity, index) => (
          <Fragment key={entity.id}>
            {index > 0 && <Tie way={way} a={ids[index - 1]!} b={entity.id} />}
            <button
              type="button"
              className="link"
              onClick={() => dispatch({ do: "select", selection: { of: "entity", id: entity.id } })}
            >
              <KindMark kind={entity.type} silent /> {entity.name}
            </button>
          </Fragment>
        ))}
      </p>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="plus" />}
        disabled={all}
        onClick={() => dispatch({ do: "add", ids })}
      >
        {all ? words.inMap : words.addToMap}
      </Button>
    </li>
  );
}

/** What ties two neighbours of a way; a click reads it. */
function Tie({ way, a, b }: { way: Way; a: string; b: string }) {
  const words = useWords();
  const label = useLabel();
  const { dispatch } = usePage();
  const ends = new Set([a, b]);
  const edge = way.edges.find(({ head, tail }) => ends.has(head) && ends.has(tail));
  const type = edge?.type ?? "co";
  const [head, tail] = edge ? [edge.head, edge.tail] : [a, b];
  return (
    <button
      type="button"
      className="link way-tie"
      onClick={() => dispatch({ do: "select", selection: { of: "edge", head, tail, type } })}
    >
      {edge ? label(relationKind(edge.type)) : words.coMention}
    </button>
  );
}
