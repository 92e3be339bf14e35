import { cue, leadingCue } from "./cue";

/** What the person would have to be, own or agree to; no CV shows it, so it is never judged. */
export type ConditionKind =
  | "willingness"
  | "age"
  | "gender"
  | "health"
  | "shift"
  | "travel"
  | "location"
  | "availability"
  | "vehicle"
  | "equipment"
  | "commitment"
  | "appearance"
  | "citizenship";

/** The first kind of condition that a text names, or null. */
export function readCondition(text: string): ConditionKind | null {
  return conditions.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

/** "Nam/Nữ" asks nothing. */
export function excludesNobody(text: string): boolean {
  return anyGender.test(text);
}

const anyGender =
  /^\s*(?:giới tính\s*:?\s*)?(?:không (?:phân biệt|yêu cầu)(?: nam nữ| giới tính)*|nam\s*(?:[/,&-]|và|hoặc|hay)?\s*nữ|nữ\s*(?:[/,&-]|và|hoặc)\s*nam|male\s*(?:\/|or|and)\s*female)\s*[.,;]?\s*$/iu;

const conditions: { kind: ConditionKind; pattern: RegExp }[] = [
  {
    kind: "willingness",
    pattern: leadingCue(
      "(?:strong |and |a |with )*(?:willing(?:ness)?|ready|readiness) to(?! (?:learn|take (?:on|ownership)|share|help|support|adapt|improve|develop))",
      "(?:có |và |luôn )*sẵn sàng(?! (?:học|hỗ trợ|chia sẻ|giúp|tiếp|đón|thử|đối))",
    ),
  },
  {
    kind: "age",
    pattern: cue(
      "tuổi(?! thọ| đời nghề| trẻ)",
      "độ tuổi",
      "(?:\\d{2}|under|over|below) years? old",
      "years? of age",
      "aged? (?:from |between |under |below )?\\d{2}",
      "sinh năm (?:từ )?\\d{4}",
      "từ \\d{2} ?[-–] ?\\d{2}t",
    ),
  },
  {
    kind: "gender",
    pattern:
      /^\s*(?:(?:giới tính|gender|ưu tiên|yêu cầu|chỉ tuyển|only|là|ứng viên|sex)\s*(?::\s*)?)*(?:nam|nữ|male|female)(?:\s*(?:giới|only|[/,&]\s*(?:nam|nữ|female)))?(?![\p{L}\p{M}])/iu,
  },
  {
    kind: "health",
    pattern: cue(
      "sức kh(?:ỏe|oẻ)(?: tốt)?",
      "good health",
      "healthy",
      "physically fit",
      "không (?:mắc|bị) (?:các )?bệnh",
      "không hút thuốc",
      "non[- ]smoker",
      "mù màu",
      "thể lực",
      "lift(?:ing)? (?:up to |over )?\\d+ ?(?:kgs?|kilos?|lbs?|pounds?)",
      "(?:mang|vác|khuân|nâng)(?: vác)?(?: được)? (?:nặng|vật nặng|(?:tối đa |tới |đến |trên )?\\d+ ?kg)",
      "chịu (?:được |đựng )?(?:môi trường )?(?:lạnh|nóng|nắng|bụi|độ cao|tiếng ồn)",
      "lý lịch",
      "tiền án",
      "tiền sự",
      "nhân thân",
    ),
  },
  {
    kind: "shift",
    pattern: cue(
      "(?:night|rotating|rotational|evening|weekend|flexible) shifts?",
      "shift work",
      "availab(?:le|ility) (?:on |for |during |at |to work )?(?:weekends?|nights?|evenings?|shifts?|public holidays|holidays)",
      "work(?:ing)? (?:on |in )?(?:shifts?|weekends?|overtime|nights|holidays)",
      "overtime",
      "on[- ]?call",
      "ca (?:đêm|xoay|kíp|làm việc|tối|gãy|sáng)",
      "xoay ca",
      "làm (?:việc )?(?:theo )?ca",
      "làm (?:việc )?(?:được )?(?:buổi |ca )?tối",
      "tăng ca",
      "làm (?:việc )?(?:ngoài giờ|thêm giờ|cuối tuần|ngày lễ|full[- ]?time|toàn thời gian|part[- ]?time)",
      "đi ca",
      "trực đêm",
      "full[- ]?time",
      "part[- ]?time",
      "(?:working|office|business) (?:hours?|time|days?)",
      "(?:thời gian|giờ) làm việc",
      "giờ hành chính",
      "\\d{1,2}(?:h|:\\d\\d|g)?(?:\\d\\d)? ?(?:am|pm|h|g)?\\d{0,2} ?(?:-|–|to|đến) ?\\d{1,2}(?:h|g|:\\d\\d| ?[ap]m)\\d{0,2}",
      "(?:thứ (?:\\d|hai)|monday) ?(?:-|–|to|đến) ?(?:thứ (?:\\d|bảy|sáu)|friday|saturday|cn|chủ nhật)",
    ),
  },
  {
    kind: "travel",
    pattern: cue(
      "(?:willing(?:ness)?|able|ready|ability|available|flexible|open)(?: and able)? (?:to|for) travel(?:ling|ing)?(?! \\p{L}+ (?:business|industry))",
      "business trips?",
      "frequent travel",
      "travel (?:up to|as|when|if|domestically|internationally|required|is required|frequently)",
      "(?:đi )?công tác(?: xa| tỉnh| nước ngoài| thường xuyên| khi| theo| dài ngày| các)",
      "có thể (?:đi )?công tác",
      "sẵn sàng (?:đi )?công tác",
      "đi (?:tỉnh|thị trường|công trình)",
      "công tác khi",
      "onsite (?:at|in|to)",
    ),
  },
  {
    kind: "location",
    pattern: cue(
      "(?:living|live|based|located|reside|residing|stay) (?:in|near|at|around)",
      "relocat(?:e|ion|ing)",
      "(?:work|works|working) (?:on-?site|in office|from (?:home|the office)|at (?:the )?office|remotely)",
      "(?:sống|sinh sống|cư trú|thường trú|hộ khẩu|ở|nhà|nơi ở|nhà ở|ứng viên|sinh viên|người|làm việc)(?: \\p{L}+){0,2} (?:tại|gần|ở|khu vực|quanh)(?! (?:vị trí|các công ty|công ty|doanh nghiệp|ngân hàng|bộ phận|môi trường|tập đoàn|cửa hàng|nhà hàng|khách sạn|chức|các))",
      "gần (?:công ty|khu vực|địa điểm|nơi làm|văn phòng|nhà)",
      "hộ khẩu",
      "có nhà ở",
      "di chuyển",
      "rành đường",
      "thông thạo địa bàn",
      "thuộc đường",
      "biết đường",
    ),
  },
  {
    kind: "vehicle",
    pattern: cue(
      "(?:own|having|have|has|possess)(?: a| an| your)?(?: own)? (?:vehicle|motorbike|motorcycle|car)",
      "own (?:vehicle|motorbike|transport(?:ation)?)",
      "driv(?:er['’]?s|ing) licen[cs]e",
      "xe (?:máy|cá nhân|riêng|ô ?tô)",
      "phương tiện (?:đi lại|cá nhân|di chuyển)",
      "bằng lái",
      "giấy phép lái xe",
      "gplx",
    ),
  },
  {
    kind: "equipment",
    pattern: cue(
      "(?:có|own|having|have|cần|personal|tự trang bị|sử dụng)(?: a| an| your| own)* (?:laptop|máy tính cá nhân|máy tính xách tay|máy tính riêng|điện thoại (?:cá nhân|thông minh)|smartphone|personal computer)",
      "laptop (?:cá nhân|riêng)",
      "own laptop",
    ),
  },
  {
    kind: "availability",
    pattern: cue(
      "(?:can|able to|available to|could) (?:start|join|work) (?:immediately|asap|right away|as soon)",
      "start immediately",
      "(?:immediately )?available (?:immediately|to start)",
      "đi làm (?:ngay|được ngay)",
      "nhận việc ngay",
      "(?:làm|thực tập) (?:việc )?(?:được )?(?:tối thiểu |ít nhất |từ )+\\d ?(?:-\\d)? (?:ngày|buổi|tháng)",
      "\\d+ (?:days?|hours?)(?: per|/| a) week",
      "\\d (?:ngày|buổi) ?(?:/|một|trong|mỗi) ?tuần",
      "có thể (?:làm|bắt đầu)",
    ),
  },
  {
    kind: "commitment",
    pattern: cue(
      "(?:long[- ]term|lâu dài)(?: commitment| engagement)",
      "commit(?:ted|ment)? (?:for|to (?:at least|a minimum|long|work))",
      "gắn bó",
      "làm việc lâu dài",
      "làm lâu dài",
      "công tác lâu dài",
      "cam kết",
      "định hướng (?:phát triển|làm việc|lâu dài|gắn|theo|nghề)",
      "mong muốn (?:làm việc |gắn bó |phát triển |được |có |tìm )",
      "sẵn sàng(?! (?:học|hỗ trợ|chia sẻ|giúp|tiếp|đón|thử|đối))",
      "(?:willing(?:ness)?|ready) to(?! (?:learn|take|share|help|support|adapt|improve|develop))",
    ),
  },
  {
    kind: "appearance",
    pattern: cue(
      "ngoại hình",
      "ưa nhìn",
      "cao (?:(?:từ|trên|tối thiểu) )?(?:1m|1[.,]\\d|\\d{3} ?cm)\\d*",
      "chiều cao",
      "height(?: of| from| over| at least)? \\d",
      "(?:good|pleasant|neat|professional) (?:looking|appearance)",
      "giọng nói",
      "nói giọng",
      "không nói (?:ngọng|lắp)",
      "không (?:nói )?(?:ngọng|lắp)",
      "không xăm",
      "hình xăm",
    ),
  },
  {
    kind: "citizenship",
    pattern: cue(
      "(?:vietnamese|eu|us|singapore) (?:citizens?|nationals?|nationality)",
      "work (?:permit|visa|authori[sz]ation)",
      "quốc tịch",
      "(?:right|authori[sz]ed|eligible|entitled|legally (?:allowed|able|permitted)|eligibility|authori[sz]ation) to work",
      "drug (?:test|screen)(?:ing)?s?",
      "security clearance",
    ),
  },
];
