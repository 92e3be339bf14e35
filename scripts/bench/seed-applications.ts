import { sortKey } from "~/tracker/search-text";
import { fixedStages } from "~/tracker/stage";

const titles = [
  "Kỹ sư phần mềm",
  "Chuyên viên phân tích dữ liệu",
  "Data Engineer",
  "Trưởng nhóm Đối tác",
  "Backend Developer",
];
const companies = ["Công ty Đại Dương", "Nordlicht Handel", "Sông Hồng Logistics", "Harbour Bank", "Mai Linh Studio"];
const modes = ["on_site", "hybrid", null, "remote"];
const tagLists = [[], ["remote"], ["remote", "fintech"], ["ưu tiên"], ["startup", "remote"]];

/** Rows of one statement: D1 binds at most 100 values, so the rows go in as one JSON text. */
const perStatement = 500;

/** One owner with a session and `count` applications, every value drawn from its number so that each run has the same rows. */
export async function seedApplications(
  db: D1Database,
  { owner, count, sessionHash }: { owner: string; count: number; sessionHash: string },
): Promise<void> {
  const now = Date.now();
  await db.batch([
    db.prepare("insert into owners values (?, 'guest', ?, ?)").bind(owner, now, now),
    db
      .prepare(
        "insert into sessions (token_hash, owner_id, actor, role, created_at, last_used_at) values (?, ?, ?, 'owner', ?, ?)",
      )
      .bind(sessionHash, owner, owner, now, now),
  ]);
  const insert = db.prepare(`
    insert into applications (id, owner_id, title, company, priority, tags, notes, stage, stage_since, sequence, version,
      title_key, company_key, created_at, updated_at, applied_on, deadline_on, match_total, match_band, work_mode)
    select value ->> 'id', ?, value ->> 'title', value ->> 'company', value ->> 'priority', value ->> 'tags', '',
      value ->> 'stage', value ->> 'at', 1, 1, value ->> 'titleKey', value ->> 'companyKey', value ->> 'at', value ->> 'at',
      value ->> 'appliedOn', value ->> 'deadlineOn', value ->> 'match', null, value ->> 'mode'
    from json_each(?)`);
  for (let from = 0; from < count; from += perStatement) {
    const rows = Array.from({ length: Math.min(perStatement, count - from) }, (_, index) =>
      row(owner, from + index, now),
    );
    await insert.bind(owner, JSON.stringify(rows)).run();
  }
}

function row(owner: string, number: number, now: number) {
  const title = `${titles[number % titles.length]} ${number}`;
  const company = companies[(number * 7) % companies.length]!;
  const day = (offset: number) => new Date(now + offset * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `app_${owner.slice(-12)}${number.toString(16).padStart(20, "0")}`,
    title,
    titleKey: sortKey(title),
    company,
    companyKey: sortKey(company),
    priority: 1 + (Math.floor(number / 9) % 3),
    tags: JSON.stringify(tagLists[Math.floor(number / 5) % tagLists.length]),
    stage: fixedStages[number % fixedStages.length],
    at: now - number * 60_000,
    appliedOn: number % 4 === 0 ? null : day(-(number % 90)),
    deadlineOn: number % 3 === 0 ? day(number % 60) : null,
    match: number % 2 === 0 ? number % 100 : null,
    mode: modes[Math.floor(number / 3) % modes.length],
  };
}
