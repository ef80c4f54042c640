const modifiers: Readonly<Record<string, string>> = {
  ctrl: "Control",
  shift: "Shift",
  alt: "Alt",
  cmd: "Meta",
  meta: "Meta",
  win: "Meta",
};

const namedKeys: Readonly<Record<string, string>> = {
  up: "ArrowUp",
  down: "ArrowDown",
  left: "ArrowLeft",
  right: "ArrowRight",
  enter: "Enter",
  escape: "Escape",
  space: "Space",
  tab: "Tab",
  backspace: "Backspace",
  delete: "Delete",
  home: "Home",
  end: "End",
  pageup: "PageUp",
  pagedown: "PageDown",
};

/** Turns a keybinding as package.json writes it (`ctrl+alt+f s`) into one key press after the other. */
export function parseKeys(keybinding: string): readonly string[] {
  return keybinding
    .trim()
    .split(/\s+/)
    .map((chord) =>
      chord
        .split("+")
        .map((key) => key.toLowerCase())
        .map((key) => modifiers[key] ?? namedKeys[key] ?? (/^f\d+$/.test(key) ? key.toUpperCase() : key))
        .join("+"),
    );
}
