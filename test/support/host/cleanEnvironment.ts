/** The environment without what an editor, npm or a git hook around us would pass on to a VS Code. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_|npm_|GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
