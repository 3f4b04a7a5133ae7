/** Entry of the page. */
import "./styles/mantine.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/panel.css";
import "./styles/parts.css";
import "./styles/asked.css";
import "./styles/media.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { theme } from "./app/theme.ts";
import { isAway } from "./data/client.ts";
import { PageProvider } from "./state/page.tsx";
import { TrayProvider } from "./tray/use-tray.tsx";

/** How long the page waits before it asks a server that was away again, in milliseconds. */
const ASK_AGAIN = 3000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // The server runs on this machine as often as not: being offline is no reason not to ask it.
      networkMode: "always",
      retry: (count, fault) => count < 1 && isAway(fault),
      retryDelay: 500,
      refetchInterval: ({ state }) => isAway(state.error) && ASK_AGAIN,
    },
  },
});

const schemes = localStorageColorSchemeManager({ key: "guanxi-colours" });

const page = (
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={schemes}
      // Both would be inline style tags, which a strict content security policy forbids; styles/mantine.css has them.
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <PageProvider>
          <TrayProvider>
            <App />
          </TrayProvider>
        </PageProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>
);

// In slices, so that the browser can answer in between.
startTransition(() => createRoot(document.getElementById("root")!).render(page));
