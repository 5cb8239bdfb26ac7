import { lazy, useMemo } from "react";

const PaletteDialog = lazy(async () => ({
  default: (await import("../views/palette/PaletteDialog")).PaletteDialog,
}));
const KeysDialog = lazy(async () => ({
  default: (await import("../views/palette/KeysDialog")).KeysDialog,
}));
const LinkDialog = lazy(async () => ({
  default: (await import("../views/parts/link/LinkDialog")).LinkDialog,
}));
const Tour = lazy(async () => ({ default: (await import("../views/tour/Tour")).Tour }));

export type FinderWindow = "palette" | "keys" | "link" | "tour";

interface FinderWindowsProps {
  readonly open: FinderWindow;
  /** Another of them, or none. */
  readonly onOpen: (window: FinderWindow | null) => void;
  readonly onLook: () => void;
  readonly hasLetterKeys: boolean;
  readonly onLetterKeys: (isOn: boolean) => void;
}

/** What opens over any page: search and commands, the keys, the link, the guided tour. */
export function FinderWindows(props: FinderWindowsProps) {
  const { open, onOpen, onLook, hasLetterKeys, onLetterKeys } = props;
  const hall = useMemo(
    () => ({
      onKeys: () => onOpen("keys"),
      onLink: () => onOpen("link"),
      onTour: () => onOpen("tour"),
      onLook,
    }),
    [onOpen, onLook],
  );
  const close = () => onOpen(null);
  switch (open) {
    case "palette":
      return <PaletteDialog hall={hall} onClose={close} />;
    case "keys":
      return (
        <KeysDialog {...{ hasLetterKeys, onLetterKeys }} onTour={hall.onTour} onClose={close} />
      );
    case "link":
      return <LinkDialog onClose={close} />;
    case "tour":
      return <Tour onClose={close} />;
  }
}
