/** A tool in whose place comes, once it is pressed, the menu that it opens: fetched only then. */
import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { IconName } from "./icons.tsx";
import { Tool } from "./tool.tsx";

interface LateToolProps {
  readonly icon: IconName;
  readonly name: string;
  /** The menu with a button of its own, lazy. */
  readonly children: ReactNode;
}

/** Looks as the menu's own button does. */
export function LateTool({ icon, name, children }: LateToolProps) {
  const [asked, setAsked] = useState(false);
  const tool = <Tool icon={icon} name={name} menu onClick={() => setAsked(true)} />;
  return asked ? <Suspense fallback={tool}>{children}</Suspense> : tool;
}

/** For such a menu: open as soon as it is there, with the focus on its button before, so that it comes back to it. */
export function useOpenOnArrival() {
  const target = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    target.current?.focus({ preventScroll: true });
    setOpened(true);
  }, []);
  return { target, opened, setOpened };
}
