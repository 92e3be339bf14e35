import { describe, expect, it } from "vitest";
import { samples } from "~/analysis/samples";
import { indexOf } from "../../tests/support/assess";
import { isAnswer, readQuestion } from "./question";

function answersTo(text: string, cv: string): string[] {
  const index = indexOf(cv);
  const question = readQuestion(text);
  return index.units
    .filter((unit) => isAnswer(unit, question))
    .map(({ start, end }) => index.cv.text.slice(start, end));
}

const english = samples.en.cvText;
const vietnamese = samples.vi.cvText;

describe("a question is answered by the lines that name what it asks about", () => {
  it.each([
    ["Do I have experience with Kafka?", english, "Moved order events from nightly files to Kafka"],
    ["Which databases have I worked with?", english, "PostgreSQL"],
    ["Tôi đã dùng Docker chưa?", english, "Docker containers"],
    ["What did I do at Storehouse Digital?", english, "Storehouse Digital"],
    ["Have I mentored anyone?", english, "Mentor two junior developers"],
    ["Tôi có kinh nghiệm về thuế không?", vietnamese, "thuế"],
    ["Did I work with Excel?", vietnamese, "Excel"],
  ])("%s", (text, cv, expected) => expect(answersTo(text, cv).join("\n")).toContain(expected));
});

describe("a question is not answered by what is merely near", () => {
  it.each([
    ["Do I know Kubernetes?", english],
    ["Have I used MySQL?", english],
    ["Tôi có bằng lái xe không?", english],
    ["Did I ever work in a hospital?", english],
    ["Tôi có kinh nghiệm lập trình Java không?", vietnamese],
    ["Have I ever?", english],
    ["???", english],
  ])("%s", (text, cv) => expect(answersTo(text, cv)).toEqual([]));
});
