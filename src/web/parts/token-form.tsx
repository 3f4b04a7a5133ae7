/** The token of a shared server is entered here. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { keepToken, token } from "../data/token.ts";
import { useAskedWords } from "../words/asked.tsx";

/** A box that shows nothing of what is typed, and what became of it. */
export function TokenForm() {
  const words = useAskedWords();
  const [text, setText] = useState("");
  const [told, setTold] = useState(token() === null ? "" : words.tokenKept);
  const keep = () => {
    try {
      keepToken(text.trim());
      setTold(text.trim() === "" ? words.tokenForgotten : words.tokenKept);
      setText("");
    } catch {
      setTold(words.tokenNotKept);
    }
  };
  // Not a form of its own: it may stand in one whose change was refused.
  return (
    <div className="token-form">
      <TextInput
        size="xs"
        type="password"
        autoComplete="off"
        label={words.token}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.code !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          keep();
        }}
      />
      <Button size="xs" variant="default" onClick={keep}>
        {words.keepToken}
      </Button>
      <p className="hint" role="status">
        {told}
      </p>
    </div>
  );
}
