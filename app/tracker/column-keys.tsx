import { KeyboardCode, type KeyboardCoordinateGetter } from "@dnd-kit/core";

/** With the arrow keys a lifted card goes from column to column, past those it may not come to. */
export const columnKeys: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = event.code === KeyboardCode.Right ? 1 : event.code === KeyboardCode.Left ? -1 : 0;
  if (step === 0) return undefined;
  event.preventDefault();
  const columns = context.droppableContainers
    .getEnabled()
    .flatMap(({ id, rect }) => (rect.current ? { id, ...rect.current } : []))
    .sort((a, b) => a.left - b.left);
  const here = context.collisionRect?.left ?? currentCoordinates.x;
  const ahead = columns.filter(({ left }) => (step > 0 ? left > here + 12 : left < here - 12));
  const column = step > 0 ? ahead[0] : ahead.at(-1);
  return column && { x: column.left + 8, y: column.top + 48 };
};
