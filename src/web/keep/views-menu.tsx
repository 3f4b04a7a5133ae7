/** Views under a name, kept in the store: to come back to one, to keep this one, to forget one. */
import { ActionIcon, Button, Popover, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Api } from "../../api/contract.ts";
import { address, send } from "../data/client.ts";
import { health, views } from "../data/queries.ts";
import { useChange } from "../data/use-change.ts";
import { Icon } from "../parts/icons.tsx";
import { useOpenOnArrival } from "../parts/late-tool.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { Tool } from "../parts/tool.tsx";
import { fromAddress, toAddress } from "../state/address.ts";
import { usePage } from "../state/page.tsx";
import { TopicList } from "../topics/topic-list.tsx";
import { useWords } from "../words/words.tsx";

type View = Api["/api/views"]["items"][number];

/** The tool with its sheet. */
export default function ViewsMenu() {
  const words = useWords();
  const { target, opened, setOpened } = useOpenOnArrival();
  return (
    <Popover position="bottom-end" width={340} trapFocus returnFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <ActionIcon
          ref={target}
          variant="subtle"
          color="gray"
          size={34}
          aria-label={words.kept}
          title={words.kept}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="bookmark" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className="views" aria-label={words.kept}>
        <KeptViews onOpen={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function KeptViews({ onOpen }: { onOpen: () => void }) {
  const words = useWords();
  const { data } = useQuery(views);
  const writable = useQuery(health).data?.writable ?? false;
  return (
    <>
      <h3>{words.views}</h3>
      {data?.total === 0 && <p className="hint">{words.noViews}</p>}
      <ul className="view-list">
        {data?.items.map((view) => (
          <ViewRow key={view.id} view={view} writable={writable} onOpen={onOpen} />
        ))}
      </ul>
      {writable ? <KeepThis /> : <p className="hint">{words.readOnly}</p>}
      <TopicList writable={writable} onOpen={onOpen} />
    </>
  );
}

function ViewRow({ view, writable, onOpen }: { view: View; writable: boolean; onOpen: () => void }) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const forgetting = useChange(() => send("DELETE", address("/api/views/{id}", {}, view.id)));
  return (
    <li className="view-row">
      <button
        type="button"
        className="link"
        onClick={() => {
          const place = fromAddress(view.address, state.language);
          dispatch({ do: "visit", place: { ...place, language: state.language } });
          onOpen();
        }}
      >
        {view.name}
      </button>
      {writable && (
        <Tool icon="close" name={words.forgetView(view.name)} onClick={() => forgetting.mutate(undefined)} />
      )}
      <Refusal error={forgetting.error} />
      {view.note && <p className="hint">{view.note}</p>}
    </li>
  );
}

function KeepThis() {
  const words = useWords();
  const { state } = usePage();
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const keeping = useChange(() => send("POST", "/api/views", { name, note, address: toAddress(state) }));
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        keeping.mutate(undefined, {
          onSuccess: () => {
            setName("");
            setNote("");
          },
        });
      }}
    >
      <TextInput
        size="xs"
        label={words.viewName}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        size="xs"
        label={words.viewNote}
        value={note}
        maxLength={10_000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Refusal error={keeping.error} />
      <Button size="xs" type="submit" disabled={name.trim() === ""} loading={keeping.isPending}>
        {words.keepView}
      </Button>
    </form>
  );
}
