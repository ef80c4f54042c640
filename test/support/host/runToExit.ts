import { HostProblem } from "./hostProblem.ts";

/**
 * Runs the body of a script and ends the process with the exit code that it returns.
 * A problem of the machine becomes one line; anything else is a bug and keeps its stack.
 */
export async function runToExit(name: string, main: () => Promise<number>): Promise<never> {
  try {
    process.exit(await main());
  } catch (error) {
    console.error(error instanceof HostProblem ? `${name}: ${error.message}` : error);
    process.exit(1);
  }
}
