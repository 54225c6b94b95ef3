import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Redis of the suite's own, that keeps nothing. */
export interface RunningRedis {
  readonly url: string;
  /** `kill -9`. */
  stop(): void;
  /** Starts it again, empty, at the same place. */
  start(): Promise<void>;
  /** It takes connections and answers nothing. */
  hang(): void;
  wake(): void;
}

export async function startRedis(): Promise<RunningRedis> {
  const port = await unusedPort();
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    server = spawn('redis-server', settings, { stdio: 'ignore' });
    while (!(await answers(port))) await sleep(20);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => void server.kill('SIGKILL'),
    start,
    hang: () => void server.kill('SIGSTOP'),
    wake: () => void server.kill('SIGCONT'),
  };
}

/** A port at which nobody answers. */
export async function unusedPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const isUp = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isUp;
}
