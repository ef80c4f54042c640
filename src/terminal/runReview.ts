import { prepareReview } from "../app/review.ts";
import type { SurveyPorts } from "../app/surveyChange.ts";
import type { Work } from "../app/ports.ts";
import type { ChangeSource } from "../core/change/change.ts";
import { reviewJson } from "../core/report/reviewJson.ts";
import { reviewText } from "../core/report/reviewText.ts";
import { defaultSource } from "./defaultSource.ts";
import { reviewSarif, type SarifTool } from "../core/report/sarif.ts";
import { jsonText } from "./jsonText.ts";
import type { Format } from "./parseArguments.ts";

/** Runs `fresh-eyes review` and resolves to what it prints. */
export async function runReview(
  request: { readonly source: ChangeSource | null; readonly format: Format },
  ports: SurveyPorts,
  tool: Omit<SarifTool, "folder">,
  work: Work,
): Promise<string> {
  const { repository } = ports;
  const source = request.source ?? (await defaultSource(repository, "review <base>...<head>"));
  const review = await prepareReview(source, ports, work);
  switch (request.format) {
    case "text":
      return reviewText(review);
    case "json":
      return jsonText(reviewJson(review));
    case "sarif": {
      const repositoryUri = await repository.originUri();
      return jsonText(reviewSarif({ ...review, repositoryUri }, { ...tool, folder: repository.root }));
    }
  }
}
