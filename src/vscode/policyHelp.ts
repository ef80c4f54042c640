import * as vscode from "vscode";

import {
  groupsIn,
  helpAt,
  offersAt,
  type PolicyName,
  type PolicyNames,
  type PolicyOffer,
  type PolicySchema,
} from "../core/policy/policyHelp.ts";
import { policyPath } from "../core/policy/policy.ts";
import { placeInPolicy, type PolicyPlace } from "../core/policy/policyPlace.ts";

/** An extension that knows YAML completes policies by their schema; two would say everything twice. */
const yamlExtension = "redhat.vscode-yaml";

/** Offers what a policy may say while it is written, and says what each part of it is for. `rules` reads their names. */
export function helpWithPolicies(
  schema: PolicySchema,
  rules: () => Promise<readonly PolicyName[]>,
): vscode.Disposable {
  const selector: vscode.DocumentSelector = { scheme: "file", pattern: `**/${policyPath}` };
  const namesIn = async (document: vscode.TextDocument): Promise<PolicyNames> => ({
    rules: await rules(),
    groups: groupsIn(document.getText()),
  });
  const isHelped = (): boolean => vscode.extensions.getExtension(yamlExtension) !== undefined;
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        async provideCompletionItems(document, position) {
          if (isHelped()) return [];
          const place = placeAt(document, position);
          const range = new vscode.Range(position.translate(0, -place.word.length), position);
          return offersAt(schema, place, await namesIn(document)).map((offer, nth) =>
            completion(offer, range, nth),
          );
        },
      },
      " ",
      "{",
      "[",
    ),
    vscode.languages.registerHoverProvider(selector, {
      async provideHover(document, position) {
        const range = document.getWordRangeAtPosition(position, /[\w-]+/);
        if (isHelped() || range === undefined) return undefined;
        const help = helpAt(schema, placeAt(document, range.end), await namesIn(document));
        return help === null ? undefined : new vscode.Hover(new vscode.MarkdownString(help), range);
      },
    }),
  );
}

function placeAt(document: vscode.TextDocument, { line, character }: vscode.Position): PolicyPlace {
  return placeInPolicy(document.getText(), line + 1, character + 1);
}

/** In the order of the schema, which is the order in which a policy is best written. */
function completion(
  { name, says, kind, insert }: PolicyOffer,
  range: vscode.Range,
  nth: number,
): vscode.CompletionItem {
  const { Property, Value } = vscode.CompletionItemKind;
  const item = new vscode.CompletionItem(name, kind === "key" ? Property : Value);
  item.insertText = insert;
  item.range = range;
  item.documentation = says;
  item.sortText = String(nth).padStart(4, "0");
  // After "read: " its words are what comes next.
  if (kind === "key") item.command = { command: "editor.action.triggerSuggest", title: "" };
  return item;
}
