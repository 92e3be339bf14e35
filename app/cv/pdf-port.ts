type Listener = (event: { data: unknown }) => void;

/** One end of a line between pdf.js and its worker code, both in this thread. */
export type PortEnd = {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: string, listener: Listener, options?: { signal?: AbortSignal }): void;
  removeEventListener(type: string, listener: Listener): void;
};

/** Two connected ends, and how to cut the line. */
export type PortPair = { front: PortEnd; back: PortEnd; cut(): void };

/** Sees every message before it is sent, and may change it. */
export type Inspect = (message: unknown) => void;

/** Connects two ends. Messages are copied, as between threads, and delivered in order on a later turn. */
export function connectPorts(inspect: { toFront: Inspect; toBack: Inspect }): PortPair {
  const frontListeners = new Set<Listener>();
  const backListeners = new Set<Listener>();
  const turn = Promise.resolve();
  let open = true;
  function end(own: Set<Listener>, other: Set<Listener>, look: Inspect): PortEnd {
    return {
      postMessage(message, transfer) {
        if (!open) return;
        look(message);
        const data = structuredClone(message, transfer ? { transfer } : undefined);
        turn.then(() => {
          if (open) for (const listener of other) listener({ data });
        });
      },
      addEventListener(_type, listener, options) {
        own.add(listener);
        options?.signal?.addEventListener("abort", () => own.delete(listener));
      },
      removeEventListener(_type, listener) {
        own.delete(listener);
      },
    };
  }
  return {
    front: end(frontListeners, backListeners, inspect.toBack),
    back: end(backListeners, frontListeners, inspect.toFront),
    cut() {
      open = false;
    },
  };
}
