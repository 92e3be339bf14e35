import { describe, expect, it } from "vitest";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

function certificatesOf(text: string) {
  return structureCv(readPlainText(text), "2026-11").profile.certificates.map(({ name, date }) => [name, date]);
}

describe("certificates", () => {
  it.each([
    [
      "Certifications\n• Certified Scrum Master (2021)\n• PMP, issued 03/2022",
      [
        ["Certified Scrum Master", "2021"],
        ["PMP", "2022-03"],
      ],
    ],
    [
      "CHỨNG CHỈ\n2020: Chứng chỉ Kế toán trưởng\nTin học văn phòng - 06/2019",
      [
        ["Chứng chỉ Kế toán trưởng", "2020"],
        ["Tin học văn phòng", "2019-06"],
      ],
    ],
    [
      "Certificates\nAlpha Basics, Beta Basics, Gamma Basics",
      [
        ["Alpha Basics", null],
        ["Beta Basics", null],
        ["Gamma Basics", null],
      ],
    ],
    ["Certificates\nhttps://example.com/badge", []],
    [
      "Certifications\nTerraform Associate\n2024\nFirst Aid at Work\n05/2023",
      [
        ["Terraform Associate", "2024"],
        ["First Aid at Work", "2023-05"],
      ],
    ],
    [
      "Certificates\nChartered Surveyor, 2019 | Project Safety, 2015",
      [
        ["Chartered Surveyor", "2019"],
        ["Project Safety", "2015"],
      ],
    ],
    ["Professional Certificates\nWelding Level 3 (2020)", [["Welding Level 3", "2020"]]],
    ["Jane Roe\nLeeds, UK\nExperience\nBaker, Acme Ltd, Leeds, 2019 - 2021", []],
  ] as [string, unknown[]][])("are read from %j", (text, expected) => {
    expect(certificatesOf(text)).toEqual(expected);
  });
});
