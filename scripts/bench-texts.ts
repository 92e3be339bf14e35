import { samples } from "~/analysis/samples";
import { allConcepts } from "~/skill/lexicon";

const charactersAPage = 3000;

/**
 * The English sample, then work with one concept after the other until the length is reached: no line stands twice.
 * @param variant another number is another text of the same length
 */
export function longCv(pages: number, variant: number): string {
  const [head = "", tail = ""] = samples.en.cvText.split("EDUCATION");
  const concepts = tradeConcepts();
  let body = head;
  for (let i = variant; body.length + tail.length < pages * charactersAPage; i++) {
    const [first, second] = [concepts[(i * 7) % concepts.length], concepts[(i * 13 + 5) % concepts.length]];
    if (i % 6 === 0) body += `\nEngineer — Company ${i}, Hanoi\n01/${2000 + (i % 20)} – 12/${2000 + (i % 20)}\n`;
    body += `- Introduced ${first} for team ${i} and replaced ${second}, which saved ${i + 3} hours a week.\n`;
  }
  return `${body}\nEDUCATION${tail}`;
}

/** The English sample's posting with one more requirement after the other until it has that many words. */
export function longPosting(words: number): string {
  const concepts = tradeConcepts();
  let text = samples.en.postingText;
  for (let i = 0; text.split(/\s+/).length < words; i++)
    text += `\n- Experience with ${concepts[(i * 11) % concepts.length]}`;
  return text;
}

/** Texts as long as a text may be that cost the most: every line a unit, a role, a school, or part of a list. */
export function worstTexts(): Record<string, string> {
  const repeat = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join("\n");
  const list = "Java\nSQL\nPython\nDocker\nKafka\nRedis\nLinux\nGit\nAWS\nTerraform\nReact\nAngular\nScala";
  return {
    letters: repeat(30_000, () => "a"),
    lists: repeat(2_000, (at) => `${list}\nWe developed nothing number ${at} at all.`),
    roles: `EXPERIENCE\n${repeat(5_000, (at) => `Backend Developer, Company ${at}\n01/2010 - 02/2011`)}`,
    schools: `EDUCATION\n${repeat(3_500, (at) => `Bachelor of Computer Science, University of X${at}\n2010 - 2014`)}`,
  };
}

function tradeConcepts(): string[] {
  return allConcepts()
    .filter(({ category }) => category === "technology" || category === "activity")
    .map(({ en }) => en);
}
