import { wholeCue } from "./cue";

/** The parts of a posting. */
export type PostingSectionKind =
  | "overview"
  | "requirements"
  | "nice"
  | "duties"
  | "benefits"
  | "company"
  | "equal_opportunity"
  | "process"
  | "details";

/**
 * What a heading opens. A strong heading names a part of the posting; a weak one ("Skills", "Salary") also serves as a
 * label within a part, and then holds for its own line only.
 */
export type Heading = { kind: PostingSectionKind; strong: boolean };

/** The part that a heading opens, or null when its words are none of those that postings use. */
export function readHeading(words: string): Heading | null {
  const plain = words
    .replace(/[()[\]{}"“”'’!?*_#:：.…–—-]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (plain === "" || plain.length > 70) return null;
  return openedByWords(plain) ?? openedByHalf(plain);
}

function openedByWords(plain: string): Heading | null {
  const found = headings.find(({ pattern }) => pattern.test(plain));
  return found === undefined ? null : { kind: found.kind, strong: found.strong };
}

/** "YÊU CẦU / REQUIREMENTS": either language names the part. */
function openedByHalf(plain: string): Heading | null {
  const halves = plain.split(/\s*[/|]\s*/u);
  if (halves.length !== 2 || halves.some((half) => half.split(" ").length > maxHalfWords)) return null;
  return openedByWords(halves[0]!) ?? openedByWords(halves[1]!);
}

const maxHalfWords = 6;

function heading(kind: PostingSectionKind, strong: boolean, ...phrases: string[]) {
  return { kind, strong, pattern: wholeCue(...phrases) };
}

/** Tried in this order: "nice" before "requirements", so that "Preferred qualifications" is nice. */
const headings = [
  heading(
    "nice",
    true,
    "(?:it s |it is |it would be |what is )?(?:nice|good|great) (?:to have|if you have)s?(?: skills| qualifications| requirements| but not required)?",
    "(?:preferred|preferable|desirable|desired|bonus|additional|optional|plus|advantageous|nice)(?: (?:skills?|qualifications?|requirements?|criteria|experiences?|points?|attributes|knowledge|but not required|and|&|or))*",
    "(?:big |huge )?(?:plus|pluses|advantages?|a plus|bonus points?(?: if .{0,30})?|an advantage)",
    "(?:it s|it is|it will be|will be|would be|will be considered) (?:a |an )?(?:big |huge |strong )?(?:plus|advantage|bonus)(?: if .{0,40})?",
    "(?:được |các |những |đặc biệt |yêu cầu |điều kiện )*(?:ưu tiên|điểm cộng|lợi thế|điểm ưu tiên|cộng điểm)(?: (?:các )?(?:ứng viên|nếu|khi|khác|có|nếu có|thêm))*",
    "(?:sẽ )?là (?:một |1 )?(?:lợi thế|điểm cộng|ưu thế)(?: nếu.{0,30})?",
  ),
  heading(
    "equal_opportunity",
    true,
    ".{0,25}equal (?:employment )?opportunit(?:y|ies).{0,25}",
    "(?:our )?(?:commitment to )?diversity(?:,? equity)?(?: (?:and|&) inclusion)?.{0,20}",
    "eeo.{0,20}",
    "bình đẳng cơ hội.{0,20}",
  ),
  heading(
    "process",
    true,
    "how to (?:apply|join.{0,20})",
    "(?:online |our |the )?(?:application|interview|recruitment|hiring|selection)s? (?:process|procedure|steps?|rounds?|method|deadline)",
    "(?:to )?apply(?: now| here| via.{0,30}| to.{0,30})?",
    "contact(?: us| information| info| person| details)?",
    "(?:quy trình|cách thức|hình thức|thông tin|hướng dẫn) (?:tuyển dụng|phỏng vấn|ứng tuyển|nộp hồ sơ|liên hệ|ứng tuyển.{0,30})",
    "(?:thông tin )?liên hệ.{0,20}",
    "(?:yêu cầu )?(?:về )?(?:bộ )?hồ sơ(?: (?:bao gồm|gồm có|gồm|ứng tuyển|dự tuyển|xin việc|yêu cầu))*",
    "nộp hồ sơ.{0,20}|hạn (?:chót|nộp).{0,20}|cách (?:nộp|ứng tuyển).{0,20}",
  ),
  heading(
    "benefits",
    true,
    "(?:what|why) .{0,20}(?:we|the company|i|our company)(?: can| will)? (?:offer|provide|give|bring).{0,25}",
    "we(?: can)? offer.{0,25}",
    "(?:our |key |employee |company |other |your )?(?:benefits?|perks?|compensation|remuneration|rewards?)(?:(?: and| &|,) (?:benefits?|perks?|compensation|bonus(?:es)?|rewards?|salary|culture|allowances?|packages?|welfare|culture))*(?: packages?| for you)?",
    "(?:top \\d+ )?(?:reasons?|why) (?:to |you (?:will|ll) )?(?:join|work|love|choose).{0,35}",
    "what s in it for you|what you (?:will |ll |can )?(?:get|receive|enjoy|gain|earn).{0,25}|you will (?:get|receive|enjoy)",
    "(?:các |những |về )?(?:quyền lợi|phúc lợi|chế độ|đãi ngộ|chính sách)(?: (?:được hưởng|và|&|phúc lợi|đãi ngộ|quyền lợi|chế độ|lương|thưởng|của (?:bạn|ứng viên)|dành cho.{0,25}|khác|chung|công ty|nhân viên|lương thưởng|bảo hiểm))*",
    "(?:tại sao|vì sao|lý do).{0,45}",
    "bạn (?:sẽ )?(?:được|nhận được) (?:gì|những gì|hưởng).{0,25}",
  ),
  heading(
    "benefits",
    false,
    "(?:basic |gross |net |monthly )?(?:salary|income|pay)(?: range| package)?(?:(?: and| &|,) (?:benefits?|bonus))?",
    "(?:mức |tổng )?(?:lương|thu nhập)(?: (?:cứng|cơ bản|thỏa thuận|gross|net|tháng 13|thưởng|dự kiến|thử việc|chính thức|và|&|thưởng|trung bình|tháng))*",
    "(?:thưởng|hoa hồng|trợ cấp|phụ cấp|bảo hiểm|nghỉ phép)(?: .{0,20})?",
    "bonus(?:es)?|allowances?|insurance|leave|annual leave|holidays?",
  ),
  heading(
    "company",
    true,
    "about (?:us|the (?:company|team|client|project|product)|our (?:company|team|client)|[^,]{2,30})",
    "(?:the )?(?:company|team|client|project|product)(?: (?:overview|profile|description|introduction|information|background|culture|size|name))+",
    "who we are|our (?:story|culture|mission|vision|values?|product|company|team|client|tech ?stack)s?|company|introduction|meet the team",
    "(?:giới thiệu|thông tin)(?: (?:chung|về))*(?: (?:công ty|chúng tôi|doanh nghiệp|dự án|đơn vị).{0,30})?",
    "về (?:chúng tôi|công ty.{0,30}|.{0,20}group)|tầm nhìn.{0,40}|sứ mệnh.{0,40}|công ty",
  ),
  heading(
    "requirements",
    true,
    "(?:key |main |general |basic |core |minimum |required |essential |mandatory |specific |job |position |role |other |candidate |technical |professional |your |our |the |must have |skills? |experience )*(?:requirements?|qualifications?|competenc(?:y|ies)|prerequisites?|must haves?)(?:(?: and| &|,|/)? (?:skills?|qualifications?|requirements?|experiences?|competenc(?:y|ies)|preferences|education|knowledge|background|attributes|for .{2,40}|of .{2,40}|we.{2,30}))*",
    "(?:required|essential|mandatory|key|core|must have|minimum|necessary) (?:skills?|experiences?|knowledge|criteria|expertise|abilities)(?:(?: and| &|,|/) (?:skills?|experiences?|knowledge|qualifications?|expertise|abilities|competencies))*",
    "must(?: have)?s?|(?:strictly |must )?required|essential|mandatory|bắt buộc|cần có",
    "(?:who|what) (?:are )?(?:we (?:are|re) (?:looking|searching|hiring) for|we(?: re)? looking for|we (?:need|expect|seek|require|want|ask|value|d (?:love|like)|would (?:love|like)|hope).{0,25})",
    "(?:who|what) (?:are you|you are|you re|you (?:will |ll |should |must )?(?:have|need|bring|possess|know).{0,35}|(?:do )?you need.{0,25}|makes you .{0,25}|it takes|we are looking for.{0,20})",
    "(?:about you|your (?:profile|background|skills?|expertise|qualifications?|experiences?|strengths?)(?: (?:and|&) (?:skills?|experiences?|background|qualifications?|expertise))*|(?:ideal |our |the )?(?:ideal )?candidates?(?: (?:profile|should|must|will|have))*|you (?:have|are|should have|must have|bring|will have|may be a fit if.{0,20}|might be a fit.{0,20}|ll need|will need)|profile|person specification|selection criteria|(?:.{0,50} )?to (?:be successful|succeed|thrive).{0,40}|are you.{0,30})",
    "(?:các |những |về |phần )?(?:yêu cầu|tiêu chuẩn|tiêu chí|điều kiện|đòi hỏi)(?: (?:ứng viên|ứng tuyển|tuyển dụng|tuyển chọn|công việc|đối với.{0,30}|chung|riêng|cơ bản|bắt buộc|chuyên môn|trình độ|năng lực|vị trí|dự tuyển|khác|cụ thể|chính|về|của|kỹ năng|kinh nghiệm|và|&|kiến thức|nghiệp vụ|tối thiểu|cần có|cần thiết|công việc.{0,15}))*",
    "(?:chân dung|hồ sơ) ứng viên.{0,25}|ứng viên (?:cần|phải|tiềm năng|phù hợp|lý tưởng|mục tiêu).{0,25}|bạn (?:cần|phải|có|là|nên).{0,25}|chúng tôi (?:tìm kiếm|cần|mong (?:muốn|đợi)).{0,30}|bạn (?:sẽ )?phù hợp.{0,30}",
  ),
  heading(
    "requirements",
    false,
    "(?:(?:engineering|product|domain|industry|business|functional|design|development|digital|people|cultural|behaviou?ral|desired) )?(?:technical |hard |soft |core |professional |language |other |key |work(?:ing)? |relevant |personal |interpersonal |it |computer |management |specific |general )*(?:skills?|experiences?|education(?:al)?|expertise|knowledge|abilities|attributes|traits|personality|attitude|languages?|competencies|background|certifications?|certificates?|degree|qualities|characteristics|proficiency|tools|technologies|tech ?stack)(?:(?: and| &|,|/)? (?:skills?|experiences?|knowledge|education|abilities|background|expertise|training|certifications?|languages?|attributes|attitude|qualities|technologies|tools))*",
    "(?:về )?(?:các |những )?(?:trình độ|học vấn|bằng cấp|kinh nghiệm|kiến thức|kỹ năng|kĩ năng|phẩm chất|thái độ|năng lực|ngoại ngữ|chuyên môn|tố chất|tính cách|tác phong|tin học|chứng chỉ|khả năng|nghiệp vụ)(?: (?:học vấn|chuyên môn|mềm|cứng|cần thiết|cần có|khác|và|&|kinh nghiệm|kỹ năng|kĩ năng|kiến thức|năng lực|nghiệp vụ|tác phong|cá nhân|ngoại ngữ|làm việc|nghề nghiệp|thái độ|phẩm chất|bằng cấp|trình độ|yêu cầu|bắt buộc|lõi|tin học|đạo đức|hành vi|quản lý|văn hóa))*",
  ),
  heading(
    "duties",
    true,
    "(?:key |main |primary |core |job |major |your |the |general |specific |essential |day to day |role |position |duties |roles? |and |& )*(?:responsibilit(?:y|ies)|dut(?:y|ies)|tasks?|accountabilit(?:y|ies)|functions?|job descriptions?|activities)(?:(?: and| &|,|/)? (?:responsibilit(?:y|ies)|duties|tasks?|accountabilities|requirements|roles?|include.{0,20}|of .{2,40}|for .{2,40}))*",
    "(?:what|how) (?:will )?you (?:will |ll |would |can )?(?:be )?(?:do|doing|work on|own|deliver|build|achieve|contribute|make an impact|will do).{0,30}",
    "(?:in|about|the|your|this)? ?(?:role|the role|this role|position|your (?:role|mission|impact|job|tasks?|work|day))(?: (?:you will|includes?|description|mission|overview|summary|purpose))*|mission|scope of work|you will|you ll|job purpose|job scope|the opportunity|the job",
    "(?:bản |bảng )?(?:mô tả|nội dung|chi tiết|phạm vi) (?:về )?(?:công việc|vị trí|nhiệm vụ)(?: .{0,25})?",
    "(?:các |những )?(?:công việc|nhiệm vụ|trách nhiệm|vai trò|chức năng)(?: (?:chính|cụ thể|chung|chủ yếu|của bạn|và|&|nhiệm vụ|trách nhiệm|quyền hạn|công việc|hằng ngày|hàng ngày|chi tiết|khác|bạn sẽ làm|vị trí|của vị trí))*",
    "bạn sẽ (?:làm|làm gì|đảm nhận|chịu trách nhiệm|tham gia).{0,25}|(?:bạn )?làm gì (?:ở|tại) (?:đây|.{2,25})|công việc (?:này )?là gì|mô tả|công việc (?:bao )?gồm",
  ),
  heading(
    "overview",
    true,
    "(?:job |position |role |general |executive )?(?:overview|summary|snapshot|brief)|tổng quan.{0,20}|giới thiệu (?:vị trí|công việc)",
  ),
  heading(
    "details",
    true,
    "(?:the |other |more |job |additional |further )?(?:details?|information|info|notes?|terms)|thông tin (?:khác|thêm|chung)|lưu ý|ghi chú",
  ),
  heading(
    "details",
    false,
    "(?:work(?:ing)? |job |office )?(?:locations?|place|address|hours?|time|schedule|type|model|mode|arrangement|shift|environment|conditions?)|report(?:s|ing)? (?:to|line)|level|headcount|deadline|start date|employment type|contract(?: type)?",
    "(?:địa điểm|địa chỉ|nơi|thời gian|giờ|hình thức|môi trường|số lượng|cấp bậc|chức vụ|vị trí|ca|lịch)(?: (?:làm việc|làm|tuyển|tuyển dụng|thử việc|cần tuyển|tuyển|văn phòng|phỏng vấn|bắt đầu|nhận hồ sơ))*",
  ),
];
