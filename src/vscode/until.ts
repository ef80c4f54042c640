/** How often it is looked; in milliseconds. */
const pauseMs = 20;

/** Waits until something holds that the editor tells nobody of, at most for so long; resolves to whether it does. */
export async function until(holds: () => boolean, patienceMs: number): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  return holds();
}
