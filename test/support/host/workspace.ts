import { join } from "node:path";
import { createSampleRepository } from "../sampleRepository.ts";
import { createTempFolder, type TempFolder } from "./cleanup.ts";

/** Makes the sample repository in a temporary folder, to be opened in a VS Code under test. */
export async function makeWorkspace(): Promise<TempFolder> {
  const folder = createTempFolder("workspace");
  const sample = await createSampleRepository(join(folder.path, "sample"));
  return {
    path: sample.dir,
    remove: () => {
      folder.remove();
    },
  };
}
