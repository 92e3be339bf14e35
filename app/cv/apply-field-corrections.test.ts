import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CvDocument } from "./cv-document";
import {
  composeCorrections,
  type EntryList,
  entriesOf,
  entryFields,
  entryLists,
  type FieldCorrections,
  type Fields,
  noCorrections,
} from "./field-corrections";
import { readPlainText } from "./read-text";
import { readTextOf, structureCorrectedCv, structureCv } from "./structure-cv";

const text = `Đặng Thu Hà
thu.ha.dang@example.vn | 0908 111 222 | Đà Nẵng

KINH NGHIỆM LÀM VIỆC
Trưởng nhóm kho vận – Công ty TNHH Sông Hàn (03/2021 – nay)
- Điều phối 12 chuyến xe mỗi ngày.
Điều phối viên
Kho Liên Chiểu
- Lập lịch giao hàng cho 40 cửa hàng.
Nhân viên kho – Công ty CP Hải Vân (05/2017 – 12/2018)
- Kiểm kê hàng tháng.

HỌC VẤN
Đại học Bách khoa Đà Nẵng, Cử nhân Logistics, 2013 - 2017

NGOẠI NGỮ
Tiếng Anh: giao tiếp tốt`;

const asOf = "2026-11";
const read = readPlainText(text);
const base = structureCv(read, asOf);

function corrected(corrections: Partial<FieldCorrections>): CvDocument {
  return structureCorrectedCv(read, asOf, { ...noCorrections, ...corrections });
}

function change(list: EntryList, index: number, now: Fields | null): Partial<FieldCorrections> {
  return { [list]: [{ read: entriesOf(base.profile, list)[index] ?? null, now }] };
}

const lead: Fields = {
  title: "Trưởng nhóm kho vận",
  organization: "Công ty TNHH Sông Hàn",
  from: "2019-03",
  to: "present",
};

describe("corrected details", () => {
  it("keep the place an entry was read from, and count its years anew", () => {
    const { profile } = corrected(change("roles", 0, lead));
    expect(profile.roles[0]).toEqual({ ...base.profile.roles[0], from: "2019-03" });
    expect(profile.roles.slice(1)).toEqual(base.profile.roles.slice(1));
    expect([base.profile.yearsOfExperience, profile.yearsOfExperience]).toEqual([7.4, 9.4]);
  });

  it("take a role out, and its passages with it", () => {
    const { profile, passages } = corrected(change("roles", 0, null));
    expect(profile.roles).toEqual(base.profile.roles.slice(1));
    expect(profile.yearsOfExperience).toBe(1.7);
    const inKho = passages.find(({ start }) => base.text.slice(start).startsWith("Điều phối 12"));
    expect(inKho?.role).toBeNull();
  });

  it("add a role at the line that names it, with the points below it up to the next role", () => {
    const added: Fields = { title: "Điều phối viên", organization: "Kho Liên Chiểu", from: "2019-01", to: "2021-02" };
    const { profile, passages } = corrected(change("roles", 99, added));
    const role = profile.roles.findIndex(({ title }) => title === "Điều phối viên");
    expect(base.text.slice(profile.roles[role]!.start)).toMatch(/^Điều phối viên\nKho Liên Chiểu/);
    const point = passages.find(({ start }) => base.text.slice(start).startsWith("Lập lịch"));
    expect(point?.role).toBe(role);
    expect(profile.yearsOfExperience).toBeGreaterThan(base.profile.yearsOfExperience!);
  });

  it("leave out what is added and stands nowhere in the text", () => {
    const nowhere: Fields = { title: "Giám đốc vũ trụ", organization: null, from: "2001", to: "2010" };
    expect(corrected(change("roles", 99, nowhere))).toEqual(base);
  });

  it("find an added language by any of its names, and read its level", () => {
    const none = change("languages", 0, null).languages!;
    const gone = corrected({ languages: none });
    expect(gone.profile.languages).toEqual([]);
    const back = corrected({ languages: [...none, { read: null, now: { language: "English", level: "IELTS 6.5" } }] });
    const [english] = back.profile.languages;
    expect(english).toMatchObject({ language: "English", level: "IELTS 6.5", cefr: "B2" });
    expect(base.text.slice(english!.start, english!.end)).toBe("Tiếng Anh");
  });

  it.each([
    ["keeps the place it was read from", "Đặng Thị Thu Hà", base.profile.spans.name],
    ["has no place once it is taken out", null, null],
  ])("a name %s", (_, now, span) => {
    const { profile } = corrected({ contact: { name: { read: base.profile.name, now } } });
    expect([profile.name, profile.spans.name]).toEqual([now, span]);
  });

  it("hold in a text that was corrected too, where its words still stand", () => {
    const later = readPlainText(`Lời mở đầu\n${text.replace("Kiểm kê hàng tháng", "Kiểm kê hàng tuần")}`);
    const { profile } = structureCorrectedCv(later, asOf, { ...noCorrections, ...change("roles", 0, lead) });
    expect(profile.roles[0]).toMatchObject(lead);
    expect(later.text.slice(profile.roles[0]!.start)).toMatch(/^Trưởng nhóm kho vận/);
  });

  it("hold in a later month, in which the present reaches further", () => {
    const later = structureCorrectedCv(read, "2027-11", { ...noCorrections, ...change("roles", 0, lead) });
    expect(later.profile.yearsOfExperience).toBe(10.4);
  });

  it("are structured again from the document without a warning twice", () => {
    const strange = structureCv(readPlainText("Bảng giá vật liệu xây dựng tháng này"), asOf);
    expect(structureCv(readTextOf(strange), asOf)).toEqual(strange);
    expect(structureCv(readTextOf(base), asOf)).toEqual(base);
  });
});

describe("corrections of corrections", () => {
  const [first] = entriesOf(base.profile, "roles");
  const renamed = { ...lead, title: "Quản lý kho vận" };

  it("are relative to what was read", () => {
    const one = { ...noCorrections, ...change("roles", 0, lead) };
    const two = { ...noCorrections, roles: [{ read: { fields: lead, start: first!.start }, now: renamed }] };
    expect(composeCorrections(one, two).roles).toEqual([{ read: first, now: renamed }]);
  });

  it("drop out where all is back as it was read", () => {
    const contact = { name: { read: base.profile.name, now: "Hà" } };
    const one = { ...noCorrections, ...change("roles", 0, lead), contact, links: { read: [], now: ["a.vn"] } };
    const two = {
      ...noCorrections,
      roles: [{ read: { fields: lead, start: first!.start }, now: first!.fields }],
      contact: { name: { read: "Hà", now: base.profile.name } },
      links: { read: ["a.vn"], now: [] },
    };
    expect(composeCorrections(one, two)).toEqual(noCorrections);
  });
});

describe("any corrections", () => {
  const value = fc.option(fc.constantFrom("Nhân viên kho", "Điều phối", "Sông Hàn", "Tiếng Anh", "Logistics", "none"), {
    nil: null,
  });
  const date = fc.option(fc.constantFrom("2014", "2018-02", "2020-11", "2026-01"), { nil: null });
  const fields = (list: EntryList) =>
    fc.record(
      Object.fromEntries(entryFields[list].map((name) => [name, /^(?:from|to|date)$/.test(name) ? date : value])),
    );
  const changes = (list: EntryList) =>
    fc
      .array(fc.record({ index: fc.nat(4), now: fc.option(fields(list), { nil: null }) }), { maxLength: 4 })
      .map((all) => all.map(({ index, now }) => ({ read: entriesOf(base.profile, list)[index] ?? null, now })));
  const corrections = fc
    .tuple(...entryLists.map(changes))
    .map((all) => ({ ...noCorrections, ...Object.fromEntries(entryLists.map((list, at) => [list, all[at]!])) }));

  it("change no letter, keep every span inside the text, roles in order and apart, and give the same document again", () => {
    fc.assert(
      fc.property(corrections, (made) => {
        const cv = structureCorrectedCv(read, asOf, made);
        expect(cv.text).toBe(base.text);
        expect(cv.passages.map(({ start, end }) => [start, end])).toEqual(
          base.passages.map(({ start, end }) => [start, end]),
        );
        const { roles, education, languages, certificates } = cv.profile;
        for (const { start, end } of [...roles, ...education, ...languages, ...certificates])
          expect(start >= 0 && start < end && end <= cv.text.length).toBe(true);
        for (const [at, role] of roles.entries()) expect(role.start).toBeGreaterThanOrEqual(roles[at - 1]?.end ?? 0);
        expect(structureCorrectedCv(readTextOf(cv), asOf, made)).toEqual(cv);
      }),
    );
  });

  it("count years only from the corrected roles, and a removed role never adds to them", () => {
    fc.assert(
      fc.property(fc.nat(base.profile.roles.length - 1), (at) => {
        const { profile } = corrected(change("roles", at, null));
        expect(profile.yearsOfExperience ?? 0).toBeLessThanOrEqual(base.profile.yearsOfExperience ?? 0);
      }),
    );
  });
});
