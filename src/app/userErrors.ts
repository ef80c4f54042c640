/** An error for the person: what is wrong and why, and what to do about it. Never a bug of ours. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** What the person can do now, one sentence. */
  readonly remedy: string;

  /** Both as the sentences to show. */
  get sentences(): string {
    return `${ended(this.message)} ${ended(this.remedy)}`;
  }

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
