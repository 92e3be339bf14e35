import { describe, expect, it } from "vitest";
import { stem } from "./stem";

describe("stem", () => {
  it.each([
    ["test", "tests", "testing", "tested"],
    ["manage", "managed", "managing", "manager", "management"],
    ["analyze", "analysis", "analyst", "analytical", "analytics"],
    ["report", "reports", "reporting", "reported"],
    ["develop", "developer", "development", "developing"],
    ["company", "companies"],
    ["plan", "planning", "planned"],
    ["evaluate", "evaluated", "evaluating", "evaluation"],
    ["organize", "organized", "organizing", "organization"],
    ["analyse", "analysed", "analysing", "analysis"],
    ["coordinate", "coordinating", "coordinator"],
  ])("brings the forms of %s together", (...forms) => expect(new Set(forms.map(stem)).size).toBe(1));

  it.each([
    ["sales", "salary"],
    ["process", "product"],
    ["business", "busy"],
    ["react", "redis"],
  ])("keeps %s and %s apart", (one, other) => expect(stem(one)).not.toBe(stem(other)));

  it.each(["c#", "node.js", "kế", "toán", "k8s", "sql"])("leaves %s as it is", (word) => expect(stem(word)).toBe(word));
});
