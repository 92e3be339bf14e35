import { describe, expect, it } from "vitest";
import { readRequirements } from "./read-requirements";

describe("labels of duties", () => {
  const duty = (line: string) => readRequirements(`Job description\n- ${line}\n\nRequirements\n- Careful`)[0]?.label;

  it.each([
    ["Làm thủ tục BHXH: thai sản, chốt sổ", "Làm thủ tục BHXH: thai sản, chốt sổ"],
    [
      "Prepare export documents: commercial invoice, packing list",
      "Prepare export documents: commercial invoice, packing list",
    ],
    ["Recruitment: post jobs and screen candidates", "Post jobs and screen candidates"],
  ])("stay where they tell the deed: %s", (line, label) => expect(duty(line)).toBe(label));
});
