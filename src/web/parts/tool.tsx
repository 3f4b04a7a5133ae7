/** An icon button with its name as tooltip and label. */
import { ActionIcon, Tooltip } from "@mantine/core";
import { Icon, type IconName } from "./icons.tsx";

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  /** Opens one. */
  readonly menu?: boolean;
}

/** One tool of a bar. */
export function Tool({ icon, name, onClick, disabled = false, pressed, menu = false }: ToolProps) {
  return (
    <Tooltip label={name}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={34}
        aria-label={name}
        aria-pressed={pressed}
        aria-haspopup={menu ? "menu" : undefined}
        // A disabled button cannot say its name on hover; this one only does nothing.
        {...(disabled ? { "data-disabled": true, "aria-disabled": true } : {})}
        onClick={() => disabled || onClick()}
      >
        <Icon name={icon} />
      </ActionIcon>
    </Tooltip>
  );
}
