import { describe, expect, it } from "vitest";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

function languagesOf(text: string) {
  const cv = structureCv(readPlainText(text), "2026-11");
  return cv.profile.languages.map(({ language, level, cefr, start, end }) => [
    language,
    level,
    cefr,
    cv.text.slice(start, end),
  ]);
}

describe("languages", () => {
  it.each([
    [
      "CERTIFICATES\nIELTS 7.0, mother tongue Vietnamese",
      [
        ["English", "IELTS 7.0", "C1", "IELTS 7.0"],
        ["Vietnamese", "mother tongue", "C2", "mother tongue Vietnamese"],
      ],
    ],
    [
      "NGOẠI NGỮ\nAnh: 6.5 IELTS\nNhật: N4\nHàn ngữ: sơ cấp",
      [
        ["English", "6.5 IELTS", "B2", "Anh: 6.5 IELTS"],
        ["Japanese", "N4", "A2", "Nhật: N4"],
        ["Korean", "sơ cấp", "A2", "Hàn ngữ: sơ cấp"],
      ],
    ],
    [
      "Languages\nGerman\nEnglish\nCERTIFICATES\nAWS Certified Cloud Practitioner",
      [
        ["German", null, null, "German"],
        ["English", null, null, "English"],
      ],
    ],
    [
      "Languages\nEnglish: fluent. isiXhosa: mother tongue.",
      [
        ["English", "fluent", "C1", "English: fluent"],
        ["isiXhosa", "mother tongue", "C2", "isiXhosa: mother tongue"],
      ],
    ],
    ["NGOAI NGU\nTieng Anh: TOEIC 700", [["English", "TOEIC 700", "B1", "Tieng Anh: TOEIC 700"]]],
    [
      "Education\nBSc in Business, BI Norwegian Business School, 2007 – 2010\nLanguages\nNorwegian (native)",
      [["Norwegian", "native", "C2", "Norwegian (native)"]],
    ],
    [
      "Languages\nIgbo — native\nEnglish — C2",
      [
        ["Igbo", "native", "C2", "Igbo — native"],
        ["English", "C2", "C2", "English — C2"],
      ],
    ],
    [
      "Languages\nEnglish (C1), French – basic",
      [
        ["English", "C1", "C1", "English (C1)"],
        ["French", "basic", "A2", "French – basic"],
      ],
    ],
    [
      "LANGUAGES\nVietnamese: native\nEnglish: IELTS 7.0",
      [
        ["Vietnamese", "native", "C2", "Vietnamese: native"],
        ["English", "IELTS 7.0", "C1", "English: IELTS 7.0"],
      ],
    ],
    [
      "Languages\nEnglish\nFluent\nJapanese\nN2",
      [
        ["English", "Fluent", "C1", "English\nFluent"],
        ["Japanese", "N2", "B2", "Japanese\nN2"],
      ],
    ],
    [
      "NGOẠI NGỮ\nTiếng Anh: giao tiếp tốt\nTiếng Trung: HSK 4",
      [
        ["English", "giao tiếp tốt", "B2", "Tiếng Anh: giao tiếp tốt"],
        ["Chinese", "HSK 4", "B2", "Tiếng Trung: HSK 4"],
      ],
    ],
    [
      "Languages\nEnglish, German",
      [
        ["English", null, null, "English"],
        ["German", null, null, "German"],
      ],
    ],
    ["Skills\nTiếng Anh: TOEIC 800", [["English", "TOEIC 800", "B2", "Tiếng Anh: TOEIC 800"]]],
    ["Certificates\nIELTS 6.5 (2022)", [["English", "IELTS 6.5", "B2", "IELTS 6.5"]]],
    [
      "Jane Roe\nLanguages: English (native), Irish (B2)",
      [
        ["English", "native", "C2", "English (native)"],
        ["Irish", "B2", "B2", "Irish (B2)"],
      ],
    ],
    ["Kỹ năng\nTiếng Anh: đọc hiểu tốt\nChứng chỉ\n2019 TOEIC 600", [["English", "TOEIC 600", "B1", "TOEIC 600"]]],
    ["Skills\nFluent in English", [["English", "Fluent", "C1", "Fluent in English"]]],
    [
      "Experience\nTaught English at a school for three years and wrote a good textbook about the history of it all",
      [],
    ],
  ] as [string, unknown[]][])("are read from %j", (text, expected) => {
    expect(languagesOf(text)).toEqual(expected);
  });
});
