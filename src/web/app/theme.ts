/** Mantine's looks; colours are in styles/mantine.css. */
import { createTheme } from "@mantine/core";

export const theme = createTheme({
  fontFamily: '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 300, withinPortal: true } },
    Menu: { defaultProps: { shadow: "md", position: "bottom-end" } },
    Popover: { defaultProps: { shadow: "md" } },
  },
});
