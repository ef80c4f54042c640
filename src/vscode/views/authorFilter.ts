import * as vscode from "vscode";

import type { ProvenanceState } from "../../core/provenance/provenance.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { stateFilterWords } from "./authorWords.ts";

/** The states to filter by, as the choice lists them. */
export const filterStates: readonly ProvenanceState[] = [
  "recorded",
  "declared",
  "change",
  "human",
  "unknown",
  "reviewer",
];

const rememberedKey = "freshEyes.queueFilter";

/**
 * Which hunks the queue shows, by who wrote them. It is remembered for the workspace. What it hides still counts:
 * neither the gate nor any number knows of it.
 */
export class AuthorFilter implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #states: readonly ProvenanceState[];

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    const remembered = memory.get<readonly unknown[]>(rememberedKey) ?? [];
    this.#states = filterStates.filter((state) => remembered.includes(state));
    this.#tell();
  }

  /** The states shown; empty when all are. */
  get states(): readonly ProvenanceState[] {
    return this.#states;
  }

  /** What is shown, in words; empty when all is. */
  get words(): string {
    return this.#states.map(stateFilterWords).join(", ");
  }

  /** Whether the queue shows a hunk. */
  shows({ provenance }: QueueEntry): boolean {
    return this.#states.length === 0 || this.#states.includes(provenance.state);
  }

  /** Shows only hunks of these states; none or all of them mean every hunk. */
  async set(states: readonly ProvenanceState[]): Promise<void> {
    this.#states = states.length === filterStates.length ? [] : states;
    await this.#memory.update(rememberedKey, this.#states);
    this.#tell();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #tell(): void {
    const isFiltered = this.#states.length > 0;
    void vscode.commands.executeCommand("setContext", "freshEyes.queueFiltered", isFiltered);
  }
}
