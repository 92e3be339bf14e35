import { leadingCue, wholeCue } from "./cue";

/** Whether a piece of a sentence opens a requirement of its own: "experience in …", "strong … skills", "có kỹ năng …". */
export function opensRequirement(piece: string): boolean {
  return englishHead.test(piece) || qualityHead.test(piece) || finiteHead.test(piece) || vietnameseHead.test(piece);
}

/** A piece without the words that open it: "experience with cloud platforms" → "cloud platforms". */
export function withoutOpening(piece: string): string {
  return piece.replace(englishOpening, "").replace(vietnameseOpening, "").trim() || piece;
}

/** Whether a piece begins with something to do and names what to do it to: "applying design patterns", "quản lý thời gian". */
export function opensTask(piece: string): boolean {
  return englishTask.test(piece) || vietnameseTask.test(piece);
}

/** Whether a piece, its opening aside, is a verb that still waits for its object: "experience in designing", "triển khai". */
export function endsInBareVerb(piece: string): boolean {
  return bareVerb.test(withoutOpening(piece));
}

const bareVerb = wholeCue(
  "(?:to )?(?:design|develop|build|implement|deploy|manage|maintain|write|operate|configure|optimi[sz]e|analy[sz]e|test|support|monitor|create|deliver|plan|lead|integrate|document|review|install|administer)(?:s|e?ing)?",
  "(?:designing|managing|writing|operating|configuring|optimi[sz]ing|analy[sz]ing|creating|planning|integrating)",
  "(?:thực tế |việc |về |trong )*(?:triển khai|thiết kế|xây dựng|phát triển|vận hành|quản lý|quản trị|phân tích|cài đặt|cấu hình|thiết lập|tư vấn|bảo trì|giám sát|tối ưu|lập|viết|kiểm tra|theo dõi|đánh giá|tổ chức|khai thác|tích hợp)",
);

const have =
  "(?:with|also|plus|as well as|including|and|you|we|candidates?|must|should|can|will|have|has|had|having|possess(?:ing|es)?|demonstrat(?:e|es|ing)|be|being|is|are|a|an|the|some|any|your|good at|at least|minimum|both|or|especially(?: in)?|particularly(?: in)?)";
const quality =
  "(?:strong|solid|good|excellent|deep|proven|demonstrated|extensive|basic|working|hands[- ]on|practical|in[- ]depth|advanced|outstanding|great|sound|thorough|prior|previous|relevant|professional|clear|fluent|significant|considerable|high|effective|exceptional|real[- ]world|genuine|track|clean|fundamental|general|technical|commercial|minimum|robust|superior|(?:expert|senior|high|native)[- ]level|broad|natural)";
const noun =
  "(?:experiences?|experienced|expertise|expert in|knowledge(?:able)?|understanding|familiarity|familiar with|proficiency|proficient|skilled (?:in|at|with)|skills? (?:in|of|on|with)|ability|abilities|able to|capable of|capability|capacity to|command of|background in|(?:bachelor|master)(?:['’]?s)?|degree in|willing(?:ness)?|comfortable|comfort|passion(?:ate)?|track record|certifications? in|certified|exposure to|awareness of|grasp of|adept|competen(?:t|ce|cy) (?:in|with)|mastery|fluen(?:t|cy)|(?:(?:over|more than|at least|minimum of|minimum|about) )?(?:\\d+|two|three|five)\\+?(?: ?[-–] ?\\d+)? years?|eager(?:ness)? to|ownership|a team player|team player|self[- ]starter)";

const englishHead = leadingCue(`(?:${have} )*(?:${quality}(?:,| and|/)? ?)*${noun}`);
const qualityHead = leadingCue(
  `(?:${have} )*(?:strong|solid|good|excellent|deep|great|basic|outstanding|advanced|fluent|proven|extensive|effective|exceptional|clear|sound) (?:(?!and |or )[\\p{L}/'’-]+ ){0,4}(?:skills?|abilit(?:y|ies)|mindset|attitude|fundamentals|thinking|english|sense|communicator|judge?ment|acumen|background|work ethic|attention|thinker|personality|spirit|knowledge)`,
);

/** "The ideal candidate has 3 years …, writes SQL, and can explain …" */
const finiteHead = leadingCue(
  "(?:and |who |also |you |they )*(?:knows|writes|speaks|understands|uses|builds|enjoys|likes|thinks|communicates|can (?:\\p{L}+ly )?(?:read|write|speak|explain|work|handle|use|build|present|manage|lead|design|communicate|translate|negotiate))(?= \\p{L})",
);

const vietnameseHave =
  "(?:và|trong đó|có|đồng thời|đã|phải|cần|ứng viên|từng|được|đã có|có thể|nhất là|cùng|với|người)";
const vietnameseHead = leadingCue(
  `(?:${vietnameseHave} )*(?:k[ỹĩ] năng|khả năng|kinh nghiệm|kiến thức|hiểu biết|am hiểu|hiểu|nắm(?: vững| chắc| rõ| bắt| được)?|thành thạo|thông thạo|sử dụng|biết|tư duy|tinh thần|năng lực|chứng chỉ|bằng cấp|bằng|tốt nghiệp|trình độ|ưu tiên|chịu (?:được )?áp lực|chịu được|sẵn sàng|đam mê|yêu thích|giao tiếp|tiếng (?:anh|nhật|trung|hàn|pháp|đức|hoa)|ngoại ngữ|ý thức|thái độ|đạo đức|khiếu|phong cách|tác phong|tố chất|nền tảng|kinh nghiệm|đọc hiểu|làm việc (?:độc lập|nhóm|được|(?:buổi )?tối|(?:theo )?ca|cuối tuần|ngoài giờ)|tối thiểu|ít nhất|từ \\d)`,
);

const englishTask = leadingCue(
  "(?:(?:and|to|in|then|you|also|you will|you['’]ll) )*(?:\\p{L}{2,}ing|work|design|develop|build|write|manage|lead|deliver|create|analy[sz]e|implement|maintain|perform|translate|articulate|communicate|collaborate|solve|troubleshoot|test|prepare|present|drive|support|coordinate|negotiate|plan|organi[sz]e|prioriti[sz]e|adapt|learn|handle|identify|optimi[sz]e|review|document|debug|deploy|operate|monitor|configure|evaluate|train|mentor|coach|explain|conduct|define|establish|ensure|execute|integrate|automate|motivate|multitask|screen|interview|assess|administer|record|follow|source|partner|post|explain|track|reconcile|assist|process|schedule|arrange|inspect|verify|update|give|provide|serve|research|write|sell|promote|advise|consult|care|check|audit|compile|gather|collect|investigate|resolve|propose|recommend|support|facilitate|liaise|negotiate|onboard|recruit|teach|supervise|oversee|control|reduce|improve|increase|grow|achieve|launch|produce|edit|publish|allocate|forecast|run|keep|take|make sure|draft|answer|help|respond|escalate|qualify|visit|repair|calculate|submit|hire|brief|represent|ship|migrate|dispatch|greet|welcome|host|dig|talk|hand over|follow up|set up|deal|carry out|take part)(?<!during|including|according|regarding|using|pricing|marketing|accounting|engineering|advertising|banking|testing|programming|networking|manufacturing|purchasing|recruiting|training|thinking|planning|reporting|modeling|modelling|computing|streaming|messaging|logging|monitoring|scripting|learning|processing|warehousing|merchandising|branding|budgeting|timing|hardening|listening|writing|reading|speaking|consulting|branching|caching|alerting|windowing|tracking|provisioning|building|solving)(?= \\p{L})",
);

const vietnameseTask = leadingCue(
  "(?:và |để )*(?:quản lý|quản trị|phân tích|thiết kế|xây dựng|lập kế hoạch|triển khai|giải quyết|thuyết trình|đàm phán|tổ chức|phối hợp|hướng dẫn|đào tạo|thương lượng|thuyết phục|xử lý|tổng hợp|lập báo cáo|viết|soạn thảo|vận hành|phát triển|làm việc|tạo|thúc đẩy|sắp xếp)(?= \\p{L})",
);

const englishOpening = leadingCue(
  `(?:${have} )*(?:${quality}(?:,| and|/)? ?)*${noun}(?: (?:in|with|of|at|to|on|for|using|as|the|a|an|relevant|professional|working|work|hands[- ]on|practical|experience))*(?= )`,
);
const vietnameseOpening = leadingCue(
  `(?:${vietnameseHave} )*(?:k[ỹĩ] năng|khả năng|(?:(?:tối thiểu|ít nhất|từ|trên) )*(?:\\d+ năm )?kinh nghiệm|kiến thức|hiểu biết|am hiểu|nắm(?: vững| chắc| rõ)?|thành thạo|thông thạo|sử dụng(?: thành thạo| tốt)?|ưu tiên(?: ứng viên)?)(?: (?:có|về|trong|với|các|những|làm|sử dụng|việc|kinh nghiệm|cơ bản|tốt))*(?= )`,
);
