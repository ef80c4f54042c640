import { explain, type Place } from "../app/explain.ts";
import type { Work } from "../app/ports.ts";
import type { SurveyPorts } from "../app/surveyChange.ts";
import type { ChangeSource } from "../core/change/change.ts";
import { explainJson } from "../core/report/explainJson.ts";
import { explainText } from "../core/report/explainText.ts";
import { defaultSource } from "./defaultSource.ts";
import type { Format } from "./parseArguments.ts";

/** Runs `fresh-eyes explain` and resolves to what it prints. */
export async function runExplain(
  request: Place & { readonly source: ChangeSource | null; readonly format: Format },
  ports: SurveyPorts,
  work: Work,
): Promise<string> {
  const usage = `explain ${request.path} <base>...<head>`;
  const source = request.source ?? (await defaultSource(ports.repository, usage));
  const explanation = await explain(source, request, ports, work);
  return request.format === "json"
    ? `${JSON.stringify(explainJson(explanation), null, 2)}\n`
    : explainText(explanation);
}
