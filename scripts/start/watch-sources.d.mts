export function watchSources(folders: readonly string[], changed: () => void, everyMs?: number): () => void;
