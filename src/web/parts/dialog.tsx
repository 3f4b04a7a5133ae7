/** A dialog over the page: the browser keeps the focus in it, and Escape closes it. */
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useWords } from "../words/words.tsx";
import { Tool } from "./tool.tsx";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Open as long as it is there. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page: only then the browser gives the focus back.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // The page's own keys have no business behind a dialog.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="panel-head">
        <h2 className="panel-title">{title}</h2>
        <Tool icon="close" name={words.close} onClick={onClose} />
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
