import type { Span } from "~/text/span";

/**
 * What kind of statement a piece of a CV is: `work` describes something done, `list` only names things,
 * `statement` is any other sentence or line.
 */
export type UnitShape = "work" | "list" | "statement";

/** From this many named things on, even a labelled line in a role is a list. */
const longList = 10;
/** Items of a list are short. */
const wordsAnItem = 4.5;
const itemBorder = /[,;|•·/]|\s[-–]\s/u;

/** @param named places in the unit that name a concept */
export function shapeOf(piece: string, named: readonly Span[]): UnitShape {
  const items = piece.split(itemBorder).filter((item) => item.trim() !== "");
  const words = piece.split(/[\s,;|/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (named.length >= longList && named.length * 3 > words) return "list";
  if (describesWork(piece)) return "work";
  if (items.length >= 3 && words / items.length <= wordsAnItem) return "list";
  const covered = named.reduce((sum, { start, end }) => sum + end - start, 0);
  return named.length >= 3 && covered > 0.6 * piece.length ? "list" : "statement";
}

/** Whether a unit says that something was done: it begins with, or soon reaches, a verb of work. */
function describesWork(piece: string): boolean {
  const opening = piece.replace(/^[^\p{L}]+/u, "").slice(0, 140);
  return (
    englishStart.test(opening) || gerundStart.test(opening) || englishInside.test(piece) || vietnameseWork.test(opening)
  );
}

const irregular =
  "built|led|ran|wrote|made|took|sold|taught|oversaw|held|drove|grew|won|set|met|kept|brought|gave|spoke|dealt|did|undertook|rebuilt|rewrote|spearheaded";
const present =
  "develop|design|build|implement|manage|lead|create|maintain|support|write|run|plan|coordinate|prepare|perform|conduct|provide|analy[sz]e|monitor|test|train|mentor|assist|handle|work|collaborate|ensure|oversee|drive|deliver|deploy|configure|optimi[sz]e|improve|review|organi[sz]e|report|research|sell|negotiate|recruit|teach|supervise|execute|use|integrate|automate|participate|communicate|evaluate|identify|define|document|gather|track|update|process|resolve|troubleshoot|migrate|administer|direct|establish|produce|present|serve|utilize|audit|reconcile|act|interact|liaise|contribute";

/** "Developed …", "Responsible for …", "Managing …", "Java developer: built …" */
const englishStart = new RegExp(
  `^(?:(?:[\\p{L}\\d+#./-]+,? ){0,3}?)?(?:\\p{L}{2,}(?:[^e\\P{L}]ed|eed)|${irregular}|(?:${present})(?:s|es)?|responsible|in charge|involved|accountable)\\b(?! by)`,
  "iu",
);
/** "Managing a team"; not "Marketing Manager", "Spring Boot" or "During the year". */
const gerundStart =
  /^(?!(?:[Aa]ccounting|[Aa]dvertising|[Bb]anking|[Bb]uilding|[Cc]lothing|[Cc]onsulting|[Dd]uring|[Ee]ngineering|[Ee]vening|[Ii]ncluding|[Mm]anufacturing|[Mm]arketing|[Mm]orning|[Nn]ursing|[Rr]egarding|[Ss]pring|[Ss]tring|[Tt]raining)\b)\p{L}{3,}ing (?:(?:and|&) \p{L}+ing )?\p{Ll}/u;
const englishInside = new RegExp(
  `\\b(?:I|we|and|to|by|who|was|were|have|has|had) (?:have |has |been )?(?:\\p{L}{2,}ed|${irregular})\\b`,
  "iu",
);
const vietnameseWork =
  /(?<![\p{L}])(?:xây dựng|phát triển|thiết kế|kê khai|quản lý|quản lí|triển khai|thực hiện|tham gia|phân tích|lập (?:báo cáo|kế hoạch|trình|hồ sơ|chứng từ)|viết|kiểm tra|kiểm thử|kiểm soát|kiểm kê|hỗ trợ|tư vấn|chăm sóc|tìm kiếm|đào tạo|theo dõi|báo cáo|soạn thảo|lên kế hoạch|phụ trách|chịu trách nhiệm|điều phối|đàm phán|vận hành|cập nhật|tối ưu|bảo trì|nghiên cứu|giám sát|tổ chức|đảm nhận|hướng dẫn|tuyển dụng|chạy|đề xuất|xử lý|xử lí|nhập liệu|hạch toán|đối chiếu|bán hàng|tiếp nhận|giải quyết|làm việc|sử dụng|áp dụng|ứng dụng|chuyển đổi|tích hợp|cấu hình|đăng bài|quay|dựng|lưu trữ|sắp xếp|chuẩn bị|phối hợp|liên hệ|thu thập|đảm bảo|đánh giá|giao dịch|dẫn dắt|lãnh đạo|đạt|tạo)(?![\p{L}]| viên(?!\p{L}))/iu;
