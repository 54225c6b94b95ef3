/** A PostgreSQL that `startPg` started or joined. `rootUrl` is the superuser's: for making databases, never for an app. */
export interface RunningPg {
  readonly pid: number;
  readonly port: number;
  readonly joined: boolean;
  readonly rootUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** The file of what it says. */
  readonly log: string;
  /** Starts it again on its port, once it has ended. */
  startAgain(): Promise<RunningPg>;
  stop(): Promise<void>;
}

export function startPg(options: { dir: string; port?: number; fast?: boolean }): Promise<RunningPg>;
export function isAlive(pid: number): boolean;
