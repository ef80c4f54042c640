/** Something about this machine stands in the way; its message is for the person who ran the script. */
export class HostProblem extends Error {
  override readonly name = "HostProblem";
}
