export type DemoState = 'empty' | 'half' | 'demo' | 'own';
export function demoState(url: string): Promise<DemoState>;
export function demoSetting(asked: { told: string | undefined; embedded: boolean; state: DemoState }): '0' | '1';
export function emptyDatabase(ownerUrl: string): Promise<void>;
