import type { Embedder } from "~/embedding/embedder";

/** An embedder of another thread: the port through which it is asked, and what it says of itself. */
export type EmbedderPort = { port: MessagePort; version: string; dimensions: number };

type Question = { texts: string[]; kind: "query" | "passage"; answer: MessagePort };

/** How long an answer may take, in milliseconds: a thread that has ended does not say so. */
const patience = { start: 30_000, eachText: 2_000 };

/** Answers what comes through a port, by an embedder of this thread. */
export function serveEmbedder(port: MessagePort, embedder: Embedder): void {
  port.onmessage = async ({ data: { texts, kind, answer } }: MessageEvent<Question>) => {
    answer.postMessage(await embedder.embed(texts, kind).catch(() => null));
  };
}

/** The embedder at the other end of a port. Its `embed` fails when the other end does, or stays silent. */
export function portEmbedder({ port, version, dimensions }: EmbedderPort): Embedder {
  return {
    version,
    dimensions,
    embed(texts, kind) {
      const { port1: own, port2: answer } = new MessageChannel();
      port.postMessage({ texts, kind, answer } satisfies Question, [answer]);
      return new Promise<Float32Array[]>((resolve, reject) => {
        const giveUp = () => reject(new Error("The embedder does not answer."));
        const timer = setTimeout(giveUp, patience.start + patience.eachText * texts.length);
        own.onmessage = ({ data }: MessageEvent<Float32Array[] | null>) => {
          clearTimeout(timer);
          own.close();
          if (data) resolve(data);
          else giveUp();
        };
      });
    },
  };
}
