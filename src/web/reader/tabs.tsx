/** The articles that are open, as a row of tabs. */
import { useQuery } from "@tanstack/react-query";
import { article as articleQuery } from "../data/queries.ts";
import { Icon } from "../parts/icons.tsx";
import { usePage } from "../state/page.tsx";
import type { Reading } from "../state/state.ts";
import { useWords } from "../words/words.tsx";

/** Nothing while only one is open. */
export function Tabs({ reading }: { reading: Reading }) {
  const words = useWords();
  const { tabs } = usePage().state;
  if (tabs.length < 2) return null;
  return (
    <nav className="tabs" aria-label={words.openArticles}>
      {tabs.map((tab) => (
        <Tab key={tab.article} tab={tab} current={tab.article === reading.article} />
      ))}
    </nav>
  );
}

function Tab({ tab, current }: { tab: Reading; current: boolean }) {
  const words = useWords();
  const { dispatch } = usePage();
  const title = useQuery(articleQuery(tab.article)).data?.title ?? "…";
  return (
    <span className="tab" data-current={current}>
      <button
        type="button"
        aria-current={current || undefined}
        title={title}
        onClick={() => dispatch({ do: "read", reading: tab })}
      >
        {title}
      </button>
      <button
        type="button"
        className="tab-close"
        aria-label={words.closeArticle(title)}
        onClick={() => dispatch({ do: "closeTab", article: tab.article })}
      >
        <Icon name="close" size={10} />
      </button>
    </span>
  );
}
