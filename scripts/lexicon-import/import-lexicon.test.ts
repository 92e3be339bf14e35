import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkLexicon, compileLexicon, readLexiconSource } from "../lexicon-source";
import { admitNames } from "./admit-names";
import { readExtension, writeExtension } from "./extension";
import type { ImportedName } from "./imported";
import { readCsv } from "./read-csv";
import { readEsco } from "./read-esco";
import { readOnet } from "./read-onet";

const { sources: own } = readLexiconSource(fileURLToPath(new URL("../../app/skill/data", import.meta.url)));

function folderWith(name: string, files: Record<string, string>): string {
  const folder = join(mkdtempSync(join(tmpdir(), "import-")), name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const onet = folderWith("onet", {
  "Read Me.txt": "O*NET 31.5 Database\nInvented for a test\n",
  "Occupation Data.txt":
    "O*NET-SOC Code\tTitle\tDescription\n99-1011.00\tKite Riggers\tRig kites.\n99-1012.00\tKite Painters, All Other\tPaint.\n",
  "Alternate Titles.txt":
    "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n99-1011.00\tKite Line Fitter\tn/a\t08\n99-1011.00\tAccountant\tn/a\t08\n99-1011.00\tFlyer\tn/a\t08\n",
  "Technology Skills.txt":
    "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\n99-1011.00\tKiteCAD Studio\t1\tx\tN\n99-1012.00\tKiteCAD Studio\t1\tx\tN\n99-1011.00\tDocker\t1\tx\tY\n",
});

const esco = folderWith("ESCO dataset - v1.2.0", {
  "skills_en.csv": [
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description",
    'KnowledgeSkillCompetence,http://data.example/skill/a1,skill/competence,sector-specific,rig kites,"fit kite lines\nrigging, of kites",,released,2024-01-01,,,,"One says ""rig"", too."',
    "KnowledgeSkillCompetence,http://data.example/skill/a2,knowledge,cross-sector,kite aerodynamics,,,released,2024-01-01,,,,",
    "KnowledgeSkillCompetence,http://data.example/skill/a3,knowledge,cross-sector,Java,,,released,2024-01-01,,,,",
    "KnowledgeSkillCompetence,http://data.example/skill/a4,knowledge,cross-sector,old kite rules,,,deprecated,2024-01-01,,,,",
  ].join("\r\n"),
  "occupations_en.csv":
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status\nOccupation,http://data.example/occupation/b1,1,kite splicer,,released\n",
});

describe("reading what a person downloaded", () => {
  it("takes occupations with their other titles and software from O*NET, and its version", () => {
    const { provenance, names } = readOnet(onet);
    expect(provenance).toMatchObject({ version: "31.5", licence: "CC BY 4.0" });
    expect(names.map(({ id, name, category }) => [id, name, category])).toEqual([
      ["onet-99-1011-00", "Kite Riggers", "occupation"],
      ["onet-99-1012-00", "Kite Painters, All Other", "occupation"],
      ["onet-docker", "Docker", "tool"],
      ["onet-kitecad-studio", "KiteCAD Studio", "tool"],
    ]);
  });

  it("takes released skills, knowledge and occupations from ESCO, and the version of its folder", () => {
    const { provenance, names } = readEsco(esco);
    expect(provenance.version).toBe("1.2.0");
    expect(names.map(({ id, name, category }) => [id, name, category])).toEqual([
      ["esco-skill-a1", "rig kites", "activity"],
      ["esco-skill-a2", "kite aerodynamics", "knowledge"],
      ["esco-skill-a3", "Java", "knowledge"],
      ["esco-occupation-b1", "kite splicer", "occupation"],
    ]);
    expect(names[0]?.aliases).toEqual(["fit kite lines", "rigging, of kites"]);
  });

  it("reads CSV with quotes, commas and line breaks inside fields", () => {
    expect(readCsv('\uFEFFa,b\r\n"x, ""y""","1\n2"\r\n,z\n')).toEqual([
      { a: 'x, "y"', b: "1\n2" },
      { a: "", b: "z" },
    ]);
  });

  it("finds nothing in a folder of something else", () => {
    const other = folderWith("other", { "notes.txt": "nothing" });
    expect([readOnet(other).names, readEsco(other).names]).toEqual([[], []]);
  });
});

describe("what is taken", () => {
  const tool = (name: string, aliases: string[] = []): ImportedName => ({
    id: `onet-${name.toLowerCase().replace(/\W+/g, "-")}`,
    name,
    aliases,
    category: "tool",
  });
  const concepts = own.map(({ concept }) => concept);

  it.each([
    ["a name of an own entry", [tool("PostgreSQL 9")], "holds an own entry"],
    ["a name that is an own entry's", [tool("spring boot")], "own entry"],
    ["a longer name that would hide an own entry", [tool("KiteLab Docker Edition")], "holds an own entry"],
    ["an everyday word", [tool("Harbour")], "everyday word"],
    ["a short abbreviation", [tool("KLE")], "everyday word"],
    ["a description", [tool("KiteLab viewers, all other")], "not a name"],
  ] as const)("%s is refused", (_, names, why) => {
    const { concepts: taken, refused } = admitNames(concepts, names);
    expect(taken).toEqual([]);
    expect(refused).toEqual([{ form: names[0].name, why }]);
  });

  it("a name that two claim is nobody's", () => {
    const { concepts: taken, refused } = admitNames(concepts, [
      tool("KiteLab Viewer", ["KiteLab Reader"]),
      tool("KiteLab Opener", ["KiteLab Reader"]),
    ]);
    expect(taken.map(({ en, aliases }) => [en, aliases])).toEqual([
      ["KiteLab Opener", []],
      ["KiteLab Viewer", []],
    ]);
    expect(refused).toHaveLength(2);
  });
});

describe("the extension", { timeout: 60_000 }, () => {
  const imports = [readOnet(onet), readEsco(esco)];
  const { text, admitted } = writeExtension(own, imports);
  const file = join(folderWith("out", {}), "extension.json");
  writeFileSync(file, text);

  it("names its sources and holds one concept a line", () => {
    expect(JSON.parse(text).sources.map(({ version }: { version: string }) => version)).toEqual(["31.5", "1.2.0"]);
    expect(readExtension(file).map(({ concept }) => concept.id)).toEqual([
      "esco-occupation-b1",
      "esco-skill-a1",
      "esco-skill-a2",
      "onet-99-1011-00",
      "onet-kitecad-studio",
    ]);
    expect(admitted.refused.map(({ form }) => form)).toEqual(
      expect.arrayContaining([
        "Accountant",
        "Flyer",
        "Docker",
        "Java",
        "Kite Painters, All Other",
        "rigging, of kites",
      ]),
    );
  });

  it("is the same text again, in whatever order the sources come with their names", () => {
    const turned = imports.map((source) => ({ ...source, names: source.names.toReversed() }));
    expect(writeExtension(own, turned).text).toBe(text);
  });

  it("compiles with the own entries to another version, and leaves each of them as it is", () => {
    const extended = [...own, ...readExtension(file)];
    expect(checkLexicon(extended)).toEqual([]);
    const [plain, more] = [compileLexicon(own), compileLexicon(extended)].map((compiled) => JSON.parse(compiled));
    expect(more.version).not.toBe(plain.version);
    const linesOf = ({ concepts }: { concepts: string }) =>
      new Map(concepts.split("\n").map((line) => [line.split("\t")[0], line.split("\t").slice(1, 5).join("\t")]));
    const extendedLines = linesOf(more);
    for (const [id, line] of linesOf(plain)) expect(extendedLines.get(id)).toBe(line);
  });

  it("of another shape is refused", () => {
    writeFileSync(file, '{"concepts":[{"id":"x"}]}');
    expect(() => readExtension(file)).toThrow();
  });
});
