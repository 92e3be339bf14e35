/** Stands in the room of something that is still on its way, and says so. */
export function Waiting({ words, height }: { words: string; height: string }) {
  return (
    <p role="status" className="flex items-center justify-center text-sm text-ink-soft" style={{ height }}>
      {words}
    </p>
  );
}
