import { describe, expect, it } from "vitest";
import { makeTracked } from "../../tests/support/make-tracked";
import { readTrackerFile, writeTrackerFile } from "./tracker-file";

const at = Date.UTC(2026, 10, 20);
const common = { from: null, undoes: null, filledAppliedOn: null, note: null, at };
const round = { title: "Technical", startsAt: at, minutes: 60, timeZone: "UTC", place: null, people: null, notes: "" };

/** The file of one application, changed as text. */
function fileWith(change: (text: string) => string): string {
  const events = [{ ...common, sequence: 1, kind: "created" as const, to: "saved" }];
  return change(writeTrackerFile([], [makeTracked({ createdAt: at, events, rounds: [round] })]));
}

function wrongAt(change: (text: string) => string): string | null | undefined {
  return readTrackerFile(fileWith(change))?.entries[0]?.wrongAt;
}

describe("a tracker's file", () => {
  it("is read as it was written, also where it names no documents yet", () => {
    expect(wrongAt((text) => text)).toBeNull();
    expect(wrongAt((text) => text.replace('"documents":[],', ""))).toBeNull();
  });

  it.each([
    ["UTC", "Mars/Base", "interviews.0.timeZone"],
    ['2026-11-20T00:00:00.000Z","minutes', '9999-11-20T00:00:00.000Z","minutes', "interviews.0.startsAt"],
    ['"to":"saved"', '"to":"constructor"', "history.0.to"],
    ['"to":"saved"', '"to":"own-9"', "history.0"],
    ['"filledAppliedOn":null', '"filledAppliedOn":"soon"', "history.0.filledAppliedOn"],
    ['"documents":[]', '"documents":[{"name":"","place":"x","size":1}]', "documents.0.name"],
  ])("with %s as %s is refused, and says where", (from, to, place) => {
    expect(wrongAt((text) => text.replace(from, to))).toBe(place);
  });
});
