/** Search as one types; arrows and Enter choose, never while an input method composes. */
import { Combobox, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from "react";
import { health, search, texts } from "../data/queries.ts";
import { Icon } from "../parts/icons.tsx";
import { usePage } from "../state/page.tsx";
import { root } from "../state/state.ts";
import { useWords } from "../words/words.tsx";
import { ArticleOption, isArticle, optionOf } from "./article-option.tsx";
import { phrasesOf } from "./phrases.ts";
import { SearchOption } from "./search-option.tsx";

const TopicDialog = lazy(() => import("../topics/topic-dialog.tsx"));

const WAIT = 120;
/** Among the values of the list: what was typed, as a topic. */
const TOPIC = "topic";

/** The box in the header. It has the focus on arrival, unless a link opened something. */
export function SearchBox() {
  const words = useWords();
  const { state, dispatch } = usePage();
  const [text, setText] = useState("");
  const [q] = useDebouncedValue(text.trim(), WAIT);
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data, isFetching, error } = useQuery(search(q));
  const found = useQuery(texts(q)).data;
  const items = q === "" ? [] : (data?.items ?? []);
  const articles = q === "" ? [] : (found?.items ?? []);
  const count = items.length + articles.length;
  const writable = useQuery(health).data?.writable ?? false;
  const phrases = writable && articles.length > 0 ? phrasesOf(q) : null;
  const [making, setMaking] = useState<readonly string[] | null>(null);

  const arrived = useRef(state.selection === null);
  useEffect(() => {
    if (arrived.current) input.current?.focus({ preventScroll: true });
  }, []);
  // The best match is ready for Enter as soon as it is there.
  useEffect(() => {
    if (count > 0) combobox.selectFirstOption();
  }, [count, combobox.selectFirstOption]);

  const choose = (id: string, add: boolean) => {
    setText("");
    combobox.closeDropdown();
    dispatch(add ? { do: "expand", roots: [root(id)] } : { do: "open", id });
  };
  const submit = (value: string) => {
    if (value === TOPIC) {
      combobox.closeDropdown();
      return setMaking(phrases);
    }
    if (!isArticle(value)) return choose(value, false);
    const hit = articles.find((one) => optionOf(one) === value);
    if (!hit) return;
    combobox.closeDropdown();
    const { start, end } = hit.hits[0] ?? { start: 0, end: 0 };
    dispatch({ do: "read", reading: { article: hit.article.id, start, end } });
  };
  /** Keys of a composition belong to the input method: Enter that commits pinyin is not ours. */
  const guard = (event: KeyboardEvent) => {
    const { isComposing, keyCode } = event.nativeEvent;
    if (isComposing || composing.current || keyCode === 229) event.stopPropagation();
    else if (event.code === "Escape" && text === "") input.current?.blur();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal={false} size="sm" position="bottom-start">
      <search className="search" onKeyDownCapture={guard}>
        <Combobox.Target withKeyboardNavigation withExpandedAttribute>
          <TextInput
            ref={input}
            id="search"
            type="text"
            role="combobox"
            aria-autocomplete="list"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            aria-label={words.searchLabel}
            placeholder={words.searchHint}
            leftSection={<Icon name="search" />}
            leftSectionPointerEvents="none"
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              if (event.currentTarget.value.trim() === "") combobox.closeDropdown();
              else combobox.openDropdown();
            }}
            onFocus={() => text.trim() !== "" && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onCompositionStart={() => {
              composing.current = true;
            }}
            onCompositionEnd={() => {
              composing.current = false;
            }}
          />
        </Combobox.Target>
      </search>
      <Combobox.Dropdown hidden={q === ""}>
        {count > 0 && (
          <Combobox.Options aria-label={words.searchLabel} className="search-options">
            {items.map((entity) => (
              <SearchOption key={entity.id} entity={entity} q={q} />
            ))}
            {articles.length > 0 && (
              <Combobox.Group label={words.inTexts(found?.total ?? 0)}>
                {articles.map((hit) => (
                  <ArticleOption key={hit.article.id} hit={hit} />
                ))}
              </Combobox.Group>
            )}
            {phrases && (
              <Combobox.Option value={TOPIC} className="search-option search-topic">
                {words.keepAsTopic(phrases.join("、"))}
              </Combobox.Option>
            )}
          </Combobox.Options>
        )}
        {count === 0 && (
          <p className="search-note" role="status">
            {error ? words.awayTitle : isFetching || q !== text.trim() ? words.searching : words.nothingFound(q)}
          </p>
        )}
      </Combobox.Dropdown>
      <Suspense>{making && <TopicDialog phrases={making} onClose={() => setMaking(null)} />}</Suspense>
    </Combobox>
  );
}
