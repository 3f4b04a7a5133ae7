/** Light or dark: as the system has it until it is switched. */
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { Tool } from "../parts/tool.tsx";
import { useWords } from "../words/words.tsx";

/** The button. */
export function SchemeSwitch() {
  const words = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light", { getInitialValueInEffect: false }) === "dark";
  return (
    <Tool
      icon={dark ? "sun" : "moon"}
      name={dark ? words.light : words.dark}
      onClick={() => setColorScheme(dark ? "light" : "dark")}
    />
  );
}
