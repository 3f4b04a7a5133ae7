/** Title and paragraphs with names as buttons. */
import { Fragment } from "react";
import type { Api } from "../../api/contract.ts";
import { entityKind } from "../../model/schema.ts";
import { usePage } from "../state/page.tsx";
import type { Reading } from "../state/state.ts";
import { useLabel } from "../words/words.tsx";
import { lines, type TextPiece } from "./pieces.ts";

/** The whole text. */
export function ArticleText({ article, reading }: { article: Api["/api/articles/{id}"]; reading: Reading }) {
  const [title = [], ...body] = lines(article.text, article.mentions, reading);
  return (
    <>
      <h2 className="reader-title">
        <Line pieces={title} />
      </h2>
      {body.map((pieces) => (
        <p key={pieces[0]?.at ?? -1} className="reader-line">
          <Line pieces={pieces} />
        </p>
      ))}
    </>
  );
}

function Line({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map((piece) => (
    <Fragment key={piece.at}>{piece.mention ? <Name piece={piece} /> : <Plain piece={piece} />}</Fragment>
  ));
}

const Plain = ({ piece }: { piece: TextPiece }) =>
  piece.evidence ? (
    <span className="evidence" data-at={piece.at}>
      {piece.text}
    </span>
  ) : (
    piece.text
  );

function Name({ piece }: { piece: TextPiece }) {
  const label = useLabel();
  const { state, dispatch } = usePage();
  const { entity, type } = piece.mention!;
  const chosen = state.selection?.of === "entity" && state.selection.id === entity;
  return (
    <button
      type="button"
      data-at={piece.at}
      className={`name kind-${type}${piece.evidence ? " evidence" : ""}`}
      aria-current={chosen || undefined}
      title={label(entityKind(type))}
      onClick={() => {
        // Choosing closes the reader; opening it again at the name keeps the article in sight.
        dispatch({ do: "select", selection: { of: "entity", id: entity } });
        dispatch({
          do: "read",
          reading: { article: state.reading!.article, start: piece.at, end: piece.at + piece.text.length },
        });
      }}
    >
      {piece.text}
    </button>
  );
}
