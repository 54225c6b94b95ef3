export function assertPortFree(host: string, port: number): Promise<void>;
export function takeFolder(folder: string): () => Promise<void>;
