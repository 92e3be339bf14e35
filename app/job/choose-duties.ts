import { opensTask } from "./clause-heads";
import { cue, leadingCue } from "./cue";
import type { Requirement } from "./requirement";

/** A duty that might be read as a requirement, before spans are mapped and ids given. */
export type DutyCandidate = Pick<Requirement, "start" | "end" | "ask" | "label"> & { concepts: string[] };

/**
 * Which duties are asked for. Readers take few: where the requirements already name the trade, only duties that add a
 * concept; where they are mostly about character, the concrete ones; where the posting has no requirements, all
 * that name something; where it asks for no experience at all, or lets people learn the work, none.
 */
export function chooseDuties<Duty extends DutyCandidate>(
  text: string,
  duties: Duty[],
  stated: { hard: number; concepts: ReadonlySet<string>; hasPart: boolean; forBeginners: boolean },
): Duty[] {
  if (stated.forBeginners && stated.hasPart) return [];
  const limit = stated.hasPart ? dutyLimit(stated.hard) : duties.length;
  const worth = duties
    .map((duty, order) => ({
      duty,
      order,
      weight: dutyWeight(text.slice(duty.start, duty.end), duty, stated.concepts),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight || left.order - right.order)
    .slice(0, limit);
  return worth.sort((left, right) => left.order - right.order).map(({ duty }) => duty);
}

/** Stated requirements of the trade after which duties add nothing that readers would ask for. */
const enoughStated = 24;
const mostDuties = 14;

function dutyLimit(hard: number): number {
  return Math.max(0, Math.min(mostDuties, enoughStated - hard));
}

function dutyWeight(words: string, duty: DutyCandidate, asked: ReadonlySet<string>): number {
  if (vague.test(words) || learning.test(words)) return 0;
  const fresh = duty.concepts.filter((concept) => !asked.has(concept)).length;
  const known = duty.concepts.length;
  return Math.min(fresh, 3) * 2 + Math.min(known, 2) + (deliverable.test(words) ? 1 : 0) + (opensTask(words) ? 0.5 : 0);
}

const learning = leadingCue(
  "(?:learn|gain|acquire|develop skills|participate|stay|keep (?:up|learning|abreast|yourself|informed|track of (?:trends|new))|study|attend|join|tham gia|học hỏi|được|hỗ trợ)",
);

const vague = cue(
  "other (?:tasks|duties|projects|related)",
  "ad[- ]hoc",
  "as (?:assigned|required|requested|needed)",
  "assigned by",
  "stay up[- ]to[- ]date",
  "(?:latest|emerging) (?:trends|technologies)",
  "best practices",
  "công việc (?:khác|phát sinh|liên quan)",
  "theo (?:yêu cầu|phân công|chỉ đạo|sự phân công) (?:của|quản lý|cấp|từ)",
  "cấp trên",
  "nhiệm vụ khác",
  "được giao",
);

const deliverable = cue(
  "reports?",
  "dashboards?",
  "plans?",
  "contracts?",
  "documents?",
  "documentation",
  "budgets?",
  "campaigns?",
  "models?",
  "pipelines?",
  "designs?",
  "tests?",
  "strategy|strategies",
  "proposals?",
  "requirements?",
  "systems?",
  "training",
  "mentor",
  "báo cáo",
  "kế hoạch",
  "hợp đồng",
  "tài liệu",
  "ngân sách",
  "chiến dịch",
  "quy trình",
  "hồ sơ",
  "chiến lược",
  "đào tạo",
  "công nợ",
  "kpi",
  "chứng từ",
  "thiết kế",
  "hệ thống",
  "thị trường",
  "khách hàng",
);
