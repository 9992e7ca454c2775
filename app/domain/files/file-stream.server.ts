import { db } from "~/platform/db.server";

interface Reader {
  /** Resolves when the reader has room for more. */
  drained: () => Promise<void>;
  /** Tells that the reader has gone. */
  signal: AbortSignal;
}

/** The bytes of a stored file, a piece (256 kB) at a time, each read when the reader has room for it. */
export function fileStream(fileId: string, { drained, signal }: Reader): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await drained();
        if (signal.aborted) return controller.close();
        const where = { fileId_position: { fileId, position } };
        const chunk = await db.fileChunk.findUnique({ where, select: { data: true } });
        position += 1;
        if (chunk) controller.enqueue(chunk.data);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
