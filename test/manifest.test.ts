import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { commandIds } from "../src/vscode/commands/commandIds.ts";
import { projectRoot, readSources } from "./support/sourceFiles.ts";

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface View {
  readonly id: string;
  readonly icon?: string;
}

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly when?: string;
  readonly args?: { readonly commands?: readonly (string | { readonly command: string })[] };
}

interface Walkthrough {
  readonly id: string;
  readonly steps: readonly { readonly completionEvents: readonly string[] }[];
}

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly icon: string;
  readonly activationEvents?: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly icon?: unknown }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly submenus?: readonly { readonly id: string }[];
    readonly keybindings: readonly Keybinding[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly scope?: string }>>;
    };
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly viewsContainers: Readonly<
      Record<string, readonly { readonly id: string; readonly icon: string }[]>
    >;
    readonly views: Readonly<Record<string, readonly View[]>>;
    readonly walkthroughs: readonly Walkthrough[];
    readonly viewsWelcome?: readonly { readonly view: string; readonly when?: string }[];
  };
}

function readText(path: string): string {
  return readFileSync(`${projectRoot}${path}`, "utf8");
}

const manifestText = readText("package.json");
const manifest = JSON.parse(manifestText) as Manifest;
const { contributes } = manifest;
const words = JSON.parse(readText("package.nls.json")) as Readonly<Record<string, string>>;
const source = [
  ...readSources("src/vscode"),
  ...readSources("src").filter(({ path }) => path === "src/extension.ts"),
]
  .map(({ text }) => text)
  .join("\n");

const commands = contributes.commands.map(({ command }) => command);
const settings = Object.keys(contributes.configuration.properties);
const views = Object.values(contributes.views).flat();
const menuItems = Object.values(contributes.menus).flat();
const clauses = [...menuItems, ...contributes.keybindings, ...(contributes.viewsWelcome ?? [])].flatMap(
  ({ when }) => when ?? [],
);

/** What a key calls: its command, or our own among those that it runs one after the other. */
function commandsOfKey({ command, args }: Keybinding): readonly string[] {
  return command === "runCommands"
    ? (args?.commands ?? [])
        .map((one) => (typeof one === "string" ? one : one.command))
        .filter((one) => one.startsWith("freshEyes."))
    : [command];
}

/** The first group of every match in a text, each once, in order. */
function found(text: string, pattern: RegExp): readonly string[] {
  return sorted([...text.matchAll(pattern)].map(([, group]) => group ?? ""));
}

function sorted(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort();
}

function without(texts: Iterable<string>, known: Iterable<string>): readonly string[] {
  const others = new Set(known);
  return sorted(texts).filter((text) => !others.has(text));
}

/** Whether the editor's side has a string of exactly this text. */
function isInSource(text: string): boolean {
  return ['"', "`", "'"].some((quote) => source.includes(`${quote}${text}${quote}`));
}

suite("commands in package.json", () => {
  test("are those of the command table, each once", () => {
    assert.deepEqual([...commands].sort(), sorted(Object.values(commandIds)));
  });

  test("are registered by the table alone", () => {
    const files = readSources("src").filter(({ text }) => /\bregister(Text|)(Editor|)Command\(/.test(text));
    assert.deepEqual(
      files.map(({ path }) => path),
      ["src/vscode/commands/registerCommands.ts"],
    );
  });

  test("are what menus, keys, links and activation call", () => {
    const called = [
      ...menuItems.flatMap(({ command }) => command ?? []),
      ...contributes.keybindings.flatMap(commandsOfKey),
      ...found(`${manifestText}${Object.values(words).join("\n")}`, /\bcommand:(freshEyes\.[\w.]+)/g),
      ...found(manifestText, /\bonCommand:(freshEyes\.[\w.]+)/g),
    ];
    assert.deepEqual(without(called, [...commands, ...views.map(({ id }) => `${id}.focus`)]), []);
  });

  test("can each be found in the palette, by a key or in a menu", () => {
    const hidden = (contributes.menus.commandPalette ?? [])
      .filter(({ when }) => when === "false")
      .flatMap(({ command }) => command ?? []);
    const elsewhere = [
      ...contributes.keybindings.flatMap(commandsOfKey),
      ...Object.entries(contributes.menus).flatMap(([menu, items]) =>
        menu === "commandPalette" ? [] : items.flatMap(({ command }) => command ?? []),
      ),
    ];
    const isCalledByTree = (command: string) =>
      Object.entries(commandIds).some(
        ([name, id]) => id === command && source.includes(`commandIds.${name}`),
      );
    assert.deepEqual(
      without(hidden, elsewhere).filter((command) => !isCalledByTree(command)),
      [],
    );
  });

  test("have keys only under a condition, and no key twice under the same one", () => {
    const { keybindings } = contributes;
    assert.deepEqual(
      keybindings.filter(({ when }) => (when ?? "") === ""),
      [],
    );
    const keys = keybindings.map(({ key, when }) => `${key} when ${when ?? ""}`);
    assert.deepEqual(keys, [...new Set(keys)]);
  });
});

suite("settings in package.json", () => {
  // Only one file reads settings, so that one pattern finds them all.
  const readers = readSources("src").filter(({ text }) => text.includes("getConfiguration"));

  test("are read in src/vscode/config.ts and nowhere else", () => {
    assert.deepEqual(
      readers.map(({ path }) => path),
      ["src/vscode/config.ts"],
    );
  });

  test("are those that are read", () => {
    const text = readers.map((reader) => reader.text).join("\n");
    const read = found(text, /\b(?:read|get|inspect)(?:<[^()]*>)?\(\s*"([\w.]+)"/g).map(
      (name) => `freshEyes.${name}`,
    );
    assert.deepEqual(read, sorted(settings));
  });

  test("about what is kept of a reader can be set by no workspace", () => {
    const ofReaders = Object.entries(contributes.configuration.properties).filter(([name]) =>
      name.startsWith("freshEyes.sittings."),
    );
    assert.deepEqual(
      ofReaders.map(([, { scope }]) => scope),
      ["application", "application", "application"],
    );
  });

  test("are those that conditions ask for", () => {
    assert.deepEqual(
      without(
        clauses.flatMap((when) => found(when, /\bconfig\.([\w.]+)/g)),
        settings,
      ),
      [],
    );
  });
});

suite("views in package.json", () => {
  const ids = views.map(({ id }) => id);

  test("are those that are made", () => {
    const made = found(
      source,
      /\b(?:createTreeView|registerTreeDataProvider|registerWebviewViewProvider)(?:<[^()]*>)?\(\s*"([^"]+)"/g,
    );
    assert.deepEqual(made, sorted(ids));
  });

  test("are where a container, a menu or a welcome says", () => {
    const containers = Object.values(contributes.viewsContainers).flatMap((list) => list.map(({ id }) => id));
    assert.deepEqual(without(Object.keys(contributes.views), containers), []);
    const named = [
      ...(contributes.viewsWelcome ?? []).map(({ view }) => view),
      ...clauses.flatMap((when) => found(when, /\bview == ([\w.]+)/g)),
    ];
    assert.deepEqual(without(named, ids), []);
  });
});

suite("conditions in package.json", () => {
  test("ask only for what the extension says", () => {
    const keys = clauses.flatMap((when) =>
      found(when.replaceAll(/\b(config\.|view == )[\w.]+/g, ""), /\b(freshEyes\.\w+)/g),
    );
    // A key may be put together where it is set: `freshEyes.${name}`.
    const isSet = (key: string) => isInSource(key) || isInSource(key.replace("freshEyes.", ""));
    assert.deepEqual(
      sorted(keys).filter((key) => !isSet(key)),
      [],
    );
  });
});

suite("colours in package.json", () => {
  const ids = contributes.colors.map(({ id }) => id);

  test("have a value for each of the four kinds of theme", () => {
    const kinds = contributes.colors.map(({ id, defaults }) => [id, ...Object.keys(defaults).sort()]);
    assert.deepEqual(
      kinds,
      ids.map((id) => [id, "dark", "highContrast", "highContrastLight", "light"]),
    );
  });

  test("are those that are used", () => {
    assert.deepEqual(
      ids.filter((id) => !isInSource(id)),
      [],
    );
    const used = found(source, /["'`](freshEyes\.\w+(?:Foreground|Background|Border))["'`]/g);
    assert.deepEqual(without(used, ids), []);
    const named = found(source, /\bThemeColor\(\s*"(freshEyes\.\w+)"/g);
    assert.deepEqual(without(named, ids), []);
  });
});

suite("pictures", () => {
  test("that package.json names exist", () => {
    const named = found(manifestText, /"(media\/[^"]+)"/g);
    assert.deepEqual(
      [named.includes(manifest.icon), named.filter((path) => !existsSync(`${projectRoot}${path}`))],
      [true, []],
    );
  });

  test("of the gutter come for light and dark, and are used", () => {
    const files = readdirSync(`${projectRoot}media/gutter`).sort();
    const names = sorted(files.map((name) => name.replace(/-(dark|light)\.svg$/, "")));
    assert.deepEqual(
      files,
      names.flatMap((name) => [`${name}-dark.svg`, `${name}-light.svg`]),
    );
    assert.deepEqual(found(source, /\bgutter\(\s*"([\w-]+)"/g), names);
  });
});

suite("the walkthrough", () => {
  const links = Object.values(words).flatMap((text) => found(text, /\(command:([\w.-]+)/g));
  const events = contributes.walkthroughs
    .flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents))
    .flatMap((event) => /^onCommand:(.+)$/.exec(event)?.[1] ?? []);

  test("and the empty views lead to commands that are there", () => {
    assert.ok(events.length > 0 && links.length > 0);
    const own = [...links, ...events].filter((command) => command.startsWith("freshEyes."));
    assert.deepEqual(without(own, commands), []);
  });

  test("is the one that the empty queue leads to", () => {
    const [, id] = /openWalkthrough\?%22([^%]+%23\w+)%22/.exec(words["welcome.start"] ?? "") ?? [];
    assert.equal(
      decodeURIComponent(id ?? ""),
      `${manifest.publisher}.${manifest.name}#${contributes.walkthroughs[0]?.id}`,
    );
  });
});

suite("words in package.nls.json", () => {
  test("are those that package.json asks for", () => {
    assert.deepEqual(found(manifestText, /"%([\w.-]+)%"/g), sorted(Object.keys(words)));
  });
});
