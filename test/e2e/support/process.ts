import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..', '..');

/** `npm start`, as a process of its own. */
export class WorkbenchProcess {
  private said = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (text) => {
      this.said += text;
    });
  }

  /** Answers once the address is printed. */
  static async start(...options: readonly string[]): Promise<WorkbenchProcess> {
    const args = [require.resolve('tsx/cli'), 'workbench/start.ts', '--no-open', ...options];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    const started = new WorkbenchProcess(child);
    await started.addressPrinted();
    return started;
  }

  private addressPrinted(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.child.stdout?.on('data', () => {
        if (this.address !== '') resolve();
      });
      this.child.on('exit', () => reject(new Error(`The workbench stopped: ${this.said}`)));
    });
  }

  /** All that it has printed. */
  get output(): string {
    return this.said;
  }

  get address(): string {
    return /http:\/\/127\.0\.0\.1:\d+\//.exec(this.said)?.[0] ?? '';
  }

  get port(): string {
    return new URL(this.address).port;
  }

  /** Ctrl-C; answers the exit code. */
  stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGINT');
    return ended;
  }
}
