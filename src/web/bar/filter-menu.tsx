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

/** The button with its sheet. */
export function FilterMenu({ picture }: { picture: Picture }) {
  const words = useWords();
  const { filter } = usePage().state;
  const active = filter.types.length + filter.relations.length + filter.statuses.length;
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

const Group = ({ name, children }: { name: string; children: ReactNode }) => (
  <fieldset className="filter-group">
    <legend>{name}</legend>
    {children}
  </fieldset>
);
