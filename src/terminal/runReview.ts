import { prepareReview, type ReviewPorts } from "../app/review.ts";
import type { Work } from "../app/ports.ts";
import type { ChangeSource } from "../core/change/change.ts";
import { reviewJson } from "../core/report/reviewJson.ts";
import { reviewText } from "../core/report/reviewText.ts";
import { defaultSource } from "./defaultSource.ts";
import type { Format } from "./parseArguments.ts";

/** Runs `fresh-eyes review` and resolves to what it prints. */
export async function runReview(
  request: { readonly source: ChangeSource | null; readonly format: Format },
  ports: ReviewPorts,
  work: Work,
): Promise<string> {
  const source = request.source ?? (await defaultSource(ports.repository, "review <base>...<head>"));
  const review = await prepareReview(source, ports, work);
  return request.format === "json" ? `${JSON.stringify(reviewJson(review), null, 2)}\n` : reviewText(review);
}
