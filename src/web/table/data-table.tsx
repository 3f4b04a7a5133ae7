/** A sortable table whose rows can be chosen by mouse and keyboard. */
import { type ReactNode, useState } from "react";
import { useWords } from "../words/words.tsx";
import { type Sort, sorted, turned } from "./sorting.ts";

export interface Column<T> {
  readonly id: string;
  readonly title: string;
  readonly figure?: boolean;
  readonly value: (row: T) => string | number;
  readonly cell?: (row: T) => ReactNode;
}

interface DataTableProps<T> {
  readonly name: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly start: Sort<string>;
  readonly rowKey: (row: T) => string;
  readonly chosen: (row: T) => boolean;
  readonly choose: (row: T) => void;
  readonly marked: (row: T) => boolean;
  /** Where rows can be marked: how, and what the box is called. */
  readonly mark?: { readonly toggle: (row: T) => void; readonly name: (row: T) => string };
}

const MOST = 500;

/** The table. The first cell of a row is its button. */
export function DataTable<T>({ name, columns, rows, start, rowKey, chosen, choose, marked, mark }: DataTableProps<T>) {
  const words = useWords();
  const [sort, setSort] = useState(start);
  const by = columns.find((column) => column.id === sort.by) ?? columns[0]!;
  const shown = sorted(rows, by.value, sort.down).slice(0, MOST);
  return (
    <>
      <table className="data" aria-label={name}>
        <thead>
          <tr>
            {mark && (
              <th scope="col" className="mark-cell">
                <span className="unseen">{words.mark}</span>
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.figure ? "figure" : ""}
                aria-sort={column.id === sort.by ? (sort.down ? "descending" : "ascending") : "none"}
              >
                <button
                  type="button"
                  aria-label={words.sortBy(column.title)}
                  onClick={() => setSort(turned(sort, column.id, column.figure ?? false))}
                >
                  {column.title}
                  <span aria-hidden="true">{column.id === sort.by ? (sort.down ? " ↓" : " ↑") : ""}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            // The button in the first cell serves the keyboard.
            <tr
              key={rowKey(row)}
              data-chosen={chosen(row) || undefined}
              data-marked={marked(row) || undefined}
              onClick={() => choose(row)}
            >
              {mark && (
                <td className="mark-cell">
                  <input
                    type="checkbox"
                    className="mark-box"
                    aria-label={mark.name(row)}
                    checked={marked(row)}
                    onClick={(event) => event.stopPropagation()}
                    onChange={() => mark.toggle(row)}
                  />
                </td>
              )}
              {columns.map((column, index) => {
                const content = column.cell?.(row) ?? column.value(row);
                return (
                  <td key={column.id} className={column.figure ? "figure" : ""}>
                    {index === 0 ? (
                      <button type="button" aria-current={chosen(row) || undefined}>
                        {content}
                      </button>
                    ) : (
                      content
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && <p className="hint">{words.rows.first(MOST)}</p>}
    </>
  );
}
