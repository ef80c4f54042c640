import * as vscode from "vscode";

import { showError } from "../showError.ts";
import { commandIds, type CommandName } from "./commandIds.ts";

/** What a command does; it gets what the menu, tree or link that called it hands over. */
export type CommandHandler = (argument?: unknown, second?: unknown) => unknown;

/** Registers a handler for every command. Whatever one throws is logged and shown, and goes no further. */
export function registerCommands(handlers: Readonly<Record<CommandName, CommandHandler>>): vscode.Disposable {
  const names = Object.keys(commandIds) as CommandName[];
  return vscode.Disposable.from(
    ...names.map((name) =>
      vscode.commands.registerCommand(commandIds[name], async (argument?: unknown, second?: unknown) => {
        try {
          return await handlers[name](argument, second);
        } catch (error) {
          showError(error);
          return undefined;
        }
      }),
    ),
  );
}
