import { expect, it } from "vitest";
import { requestFigures } from "./request-figures";

it("counts become requests, refusals, failures and times, by route and together", () => {
  const counts = [
    { route: "/", outcome: 2, within: 50, count: 90 },
    { route: "/", outcome: 5, within: 1000, count: 10 },
    { route: "/signin", outcome: 4, within: 250, count: 3 },
  ];
  const [all, home, signin] = requestFigures(counts);
  expect(all).toEqual({ route: "*", requests: 103, refused: 3, failed: 10, half: 50, nineteenOfTwenty: 1000 });
  expect(home).toEqual({ route: "/", requests: 100, refused: 0, failed: 10, half: 50, nineteenOfTwenty: 1000 });
  expect(signin).toMatchObject({ requests: 3, refused: 3, failed: 0, half: 250 });
  expect(requestFigures([])).toEqual([]);
});
