import type { Person } from "../../core/change/change.ts";
import { UserError } from "../../app/userErrors.ts";
import type { Git } from "./git.ts";

/** Who the person at this machine is, by `user.name` and `user.email`; rejects with a `UserError` if one is not set. */
export async function readReviewer(git: Git): Promise<Person> {
  const [name, email] = await Promise.all([readSetting(git, "user.name"), readSetting(git, "user.email")]);
  if (name !== "" && email !== "") return { name, email };
  throw new UserError(
    "git does not know who you are, so a review could not be signed with your name",
    'Run: git config --global user.name "Your Name" and git config --global user.email you@example.com',
  );
}

async function readSetting(git: Git, name: string): Promise<string> {
  const { stdout } = await git.run(["config", "--get", name], { expected: [1] });
  return stdout.toString("utf8").trim();
}
