/** Work that was not done in its time. It may go on unseen. */
export class TookTooLong extends Error {
  constructor(ms: number) {
    super(`It took longer than ${ms} ms.`);
    this.name = 'TookTooLong';
  }
}

/** What `work` comes to if it does so within `ms`. @throws TookTooLong */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(ms)), ms);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
