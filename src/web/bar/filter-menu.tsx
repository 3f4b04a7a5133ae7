/** Filters by kind, relation and status; relations or co-mentions. Each row says how many it holds. */
import { Button, Checkbox, Popover, SegmentedControl, Switch } from "@mantine/core";
import type { ReactNode } from "react";
import { ENTITY_KINDS, RELATION_KINDS, STATUSES } from "../../model/schema.ts";
import { Icon } from "../parts/icons.tsx";
import { KindMark } from "../parts/kind.tsx";
import { usePage } from "../state/page.tsx";
import type { Ties } from "../state/state.ts";
import type { Picture } from "../view/use-picture.ts";
import { useLabel, useWords } from "../words/words.tsx";

const MOST_LEAST = 10;
/** So many sections, or sources, are offered. */
const MOST_ONLY = 12;

/** The button with its sheet. */
export function FilterMenu({ picture }: { picture: Picture }) {
  const words = useWords();
  const { filter } = usePage().state;
  const active =
    [filter.types, filter.relations, filter.statuses, filter.sections, filter.sources].flat().length +
    Number(filter.least > 1);
  return (
    <Popover position="top-start" width={340} trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<Icon name="filter" size={14} />}>
          {words.filter}
          {active > 0 && ` · ${active}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="filters" aria-label={words.filter}>
        <Choices picture={picture} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Choices({ picture }: { picture: Picture }) {
  const words = useWords();
  const label = useLabel();
  const { state, dispatch } = usePage();
  const { filter } = state;
  const { tally } = picture;
  const toggleSection = (section: string) => dispatch({ do: "toggleSection", section });
  const toggleSource = (source: string) => dispatch({ do: "toggleSource", source });
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={words.ties}
        value={filter.ties}
        onChange={(value) => dispatch({ do: "ties", ties: value as Ties })}
        data={[
          { value: "relations", label: words.tieRelations },
          { value: "comentions", label: words.tieComentions },
          { value: "both", label: words.tieBoth },
        ]}
      />
      <Group name={words.kinds}>
        {ENTITY_KINDS.filter((row) => tally.types.has(row.kind)).map((row) => (
          <Checkbox
            key={row.kind}
            size="xs"
            checked={!filter.types.includes(row.kind)}
            onChange={() => dispatch({ do: "toggleType", kind: row.kind })}
            label={
              <>
                <KindMark kind={row.kind} silent /> {label(row)}{" "}
                <span className="count">{tally.types.get(row.kind)}</span>
              </>
            }
          />
        ))}
      </Group>
      <Group name={words.relationKinds}>
        {RELATION_KINDS.filter((row) => tally.relations.has(row.kind) && (filter.background || !row.background)).map(
          (row) => (
            <Checkbox
              key={row.kind}
              size="xs"
              checked={!filter.relations.includes(row.kind)}
              onChange={() => dispatch({ do: "toggleRelation", kind: row.kind })}
              label={
                <>
                  {label(row)} <span className="count">{tally.relations.get(row.kind)}</span>
                </>
              }
            />
          ),
        )}
      </Group>
      <Group name={words.statuses}>
        {STATUSES.filter((row) => tally.statuses.has(row.status)).map((row) => (
          <Checkbox
            key={row.status}
            size="xs"
            checked={!filter.statuses.includes(row.status)}
            onChange={() => dispatch({ do: "toggleStatus", status: row.status })}
            label={
              <>
                {label(row)} <span className="count">{tally.statuses.get(row.status)}</span>
              </>
            }
          />
        ))}
      </Group>
      <Only name={words.sections} counts={tally.sections} chosen={filter.sections} toggle={toggleSection} />
      <Only name={words.sources} counts={tally.sources} chosen={filter.sources} toggle={toggleSource} />
      <label className="filter-least">
        {words.least}
        <input
          type="range"
          min={1}
          max={MOST_LEAST}
          value={filter.least}
          onChange={(event) => dispatch({ do: "least", least: event.currentTarget.valueAsNumber })}
        />
        <span className="figure">{words.stories(filter.least)}</span>
      </label>
      <Switch
        size="xs"
        checked={filter.background}
        onChange={(event) => dispatch({ do: "background", shown: event.currentTarget.checked })}
        label={words.showBackground}
      />
      <Button size="xs" variant="default" onClick={() => dispatch({ do: "clearFilter" })}>
        {words.clearFilter}
      </Button>
    </>
  );
}

interface OnlyProps {
  readonly name: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly toggle: (value: string) => void;
}

/** A choice that keeps only what is ticked; the most frequent first. */
function Only({ name, counts, chosen, toggle }: OnlyProps) {
  const rows = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_ONLY);
  const gone = chosen.filter((value) => !rows.some(([row]) => row === value)).map((value) => [value, 0] as const);
  if (rows.length + gone.length < 2 && chosen.length === 0) return null;
  return (
    <Group name={name}>
      {[...gone, ...rows].map(([value, count]) => (
        <Checkbox
          key={value}
          size="xs"
          checked={chosen.includes(value)}
          onChange={() => toggle(value)}
          label={
            <>
              {value} <span className="count">{count}</span>
            </>
          }
        />
      ))}
    </Group>
  );
}

const Group = ({ name, children }: { name: string; children: ReactNode }) => (
  <fieldset className="filter-group">
    <legend>{name}</legend>
    {children}
  </fieldset>
);
