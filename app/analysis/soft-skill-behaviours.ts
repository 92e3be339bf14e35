/**
 * What people do that shows a soft skill without naming it, by concept id, as a recruiter would read it. One line of
 * described work that matches is proof by behaviour. Both languages; matching ignores case.
 */
export const softSkillBehaviours: Readonly<Record<string, RegExp>> = {
  teamwork:
    /\b(?:worked?|working|works|collaborat\w+|cooperat\w+|partner(?:ed|ing)|coordinat\w+) (?:closely |directly |effectively )?(?:with|alongside|across|within|in|on) [^.;]{0,40}\b(?:teams?|colleagues|departments?|developers|engineers|designers|testers|members|others|staff|units)\b|\bteam (?:player|member|of)\b|\bas part of (?:a|the) team\b|làm việc (?:nhóm|với (?:các )?(?:nhóm|đội|phòng ban|bộ phận))|phối hợp (?:với|cùng)|cùng (?:team|nhóm|đội)/iu,
  "cross-functional-collaboration":
    /\bcross[- ]functional|\b(?:collaborat\w+|work\w*|coordinat\w+|liais\w+|partner\w*) (?:closely )?(?:with|across|between) [^.;]{0,50}\b(?:departments|teams|units|divisions|functions|levels|stakeholders)\b|phối hợp (?:với|cùng) (?:các )?(?:phòng|bộ phận|ban)|các phòng ban/iu,
  "communication-skills":
    /\b(?:(?:effective|excellent|good|strong|clear) communicat(?:or|ion)|communicat(?:e|ed|ing|ion) (?:with|to|effectively|between|progress|directly)|present(?:ed|ing)? (?:\w+ ){0,4}to|liais(?:e|ed|ing|on)|facilitat(?:e|ed|ing) (?:\w+ ){0,3}(?:meetings?|discussions?|workshops?|communication)|(?:client|customer)[- ]facing|interact(?:ed|ing)? with (?:\w+ ){0,3}(?:clients?|customers?|stakeholders?|users?|teams?)|meetings? with|point of contact)\b|trao đổi (?:với|trực tiếp)|giao tiếp với|thuyết trình|trình bày|họp với|làm việc (?:trực tiếp )?với (?:khách hàng|đối tác)|tiếp (?:đón|xúc) (?:và tư vấn )?khách/iu,
  "interpersonal-skills":
    /\b(?:build(?:ing)?|built|cultivat\w+|develop(?:ed|ing)?|maintain(?:ed|ing)?|establish(?:ed|ing)?|strengthen\w*|foster\w*|nurtur\w+) (?:and \w+ )?(?:\w+[ ,-]+){0,5}(?:relationships?|relations|partnerships?|rapport)\b|xây dựng (?:và \p{L}+ \p{L}+ )?(?:mối )?quan hệ|duy trì (?:mối )?quan hệ/iu,
  "problem-solving":
    /\b(?:(?:re)?solv(?:e|ed|ing)|troubleshoot\w*|debug(?:ged|ging)?|fix(?:ed|ing)|diagnos\w+|root[- ]cause|investigat(?:e|ed|ing)|address(?:ed|ing)) [^.;]{0,40}\b(?:problems?|issues?|bugs?|errors?|defects?|incidents?|complaints?|conflicts?|challenges?|failures?|questions|inquiries|concerns|cause|tickets?|cases|outages?|system|network)\b|\b(?:problem|issue|conflict) (?:resolution|solver)|\b(?:find|found|provid\w+|propos\w+|produc\w+|develop\w+|bring\w* out|work\w+ on|design\w+) (?:\w+ ){0,5}solutions?\b|(?:xử lý|giải quyết|khắc phục|sửa) (?:các |những )?(?:sự cố|lỗi|vấn đề|khiếu nại|tình huống|phản ánh|bug)/iu,
  "situation-handling":
    /\b(?:handl(?:e|ed|ing)|resolv(?:e|ed|ing)|manag(?:e|ed|ing)) [^.;]{0,30}\b(?:complaints?|escalations?|emergenc\w+|incidents?|conflicts?|difficult (?:customers?|situations?)|issues?)\b|(?:xử lý|giải quyết) (?:các )?(?:tình huống|khiếu nại|sự cố|phản ánh|phát sinh)/iu,
  "analytical-thinking":
    /\banaly[sz](?:e|ed|es|ing|is|ed)\b|\b(?:data|business|market|financial|statistical|root[- ]cause|trend|gap|requirements?|system) analys[ie]s\b|phân tích/iu,
  "logical-thinking":
    /\b(?:algorithms?|designed (?:the )?(?:logic|algorithm|architecture)|data structures?|process design)\b|thuật toán|tư duy logic/iu,
  leadership:
    /\b(?:led|lead|leading|headed|supervis(?:e|ed|ing)|manag(?:e|ed|ing)|direct(?:ed|ing)|oversaw|overse(?:e|eing)|mentor(?:ed|ing)?|coach(?:ed|ing)?) (?:\w+[ ,-]+){0,6}(?:teams?|staff|people|employees|engineers|developers|members|personnel|reps|representatives|associates|analysts|crew|department|juniors|interns|managers?)\b|\bmanaged and (?:led|coordinated|supervised)\b|\bteam (?:lead(?:er)?|manager)\b|(?:quản lý|dẫn dắt|lãnh đạo|điều hành|trưởng) (?:\p{L}+ ){0,2}(?:nhóm|đội|team|nhân viên|nhân sự|phòng|bộ phận)|phụ trách (?:nhóm|đội|team|phòng|bộ phận)(?!\p{L})/iu,
  "motivating-others":
    /\b(?:motivat(?:e|ed|ing)|inspir(?:e|ed|ing)|encourag(?:e|ed|ing)|coach(?:ed|ing)?|empower(?:ed|ing)?) (?:\w+[ ,-]+){0,4}(?:teams?|staff|employees|members|others|people|associates|reps|students)\b|(?:truyền cảm hứng|thúc đẩy|động viên|khích lệ) (?:\p{L}+ ){0,2}(?:nhóm|đội|nhân viên|team|thành viên)/iu,
  "time-management":
    /\b(?:on[- ]time|on schedule|ahead of schedule|within (?:the )?(?:deadlines?|schedule|time|budget and time\w*)|meet(?:ing)? (?:\w+ ){0,2}deadlines?|met (?:\w+ ){0,2}deadlines?|tight deadlines?|before (?:the )?deadlines?)\b|đúng (?:tiến độ|thời hạn|hạn|deadline)|trước (?:thời hạn|deadline)|kịp tiến độ/iu,
  "organizational-skills":
    /\b(?:organi[sz](?:ed|ing)|plann(?:ed|ing)|schedul(?:ed|ing)|coordinat(?:ed|ing)) (?:and \w+ )?(?:\w+[ ,-]+){0,4}(?:events?|meetings?|projects?|schedules?|activities|travel|conferences?|workshops?|tasks|files|records)\b|(?:tổ chức|sắp xếp|lên kế hoạch|điều phối) (?:\p{L}+ ){0,2}(?:sự kiện|cuộc họp|lịch|công việc|chương trình|hồ sơ)/iu,
  multitasking:
    /\bmulti-?task\w*|\bmultiple (?:\w+ )?(?:projects|tasks|clients|accounts|priorities|assignments)\b|\bsimultaneous(?:ly)?\b|nhiều (?:dự án|công việc|việc) cùng lúc|đồng thời/iu,
  "work-under-pressure":
    /\b(?:under (?:high )?(?:pressure|stress)|fast[- ]paced|high[- ](?:volume|pressure)|tight deadlines?|demanding|deadline[- ]driven)\b|(?:chịu|dưới) (?:được )?áp lực|cường độ cao/iu,
  adaptability:
    /\b(?:adapt(?:ed|ing|able)?|fast[- ]paced|changing (?:priorities|environment|needs|requirements)|new environment|relocat\w+|quickly learn\w*|learn(?:ed|ing) quickly)\b|thích nghi|thích ứng|linh hoạt/iu,
  "willingness-to-learn":
    /\b(?:self[- ](?:taught|study|learning|development|educat\w+)|completed? (?:\w+ ){0,4}(?:courses?|training|bootcamp|certification)|(?:quick|fast) learner|learning fast|attended (?:\w+ ){0,3}(?:courses?|training|workshops?)|continu\w+ (?:learning|education|development))\b|tự học|học hỏi|tham gia (?:các )?khóa học|tìm tòi/iu,
  "quick-learning":
    /\b(?:quick(?:ly)?|fast|rapid(?:ly)?)[- ](?:learn\w*|pick\w* up|adapt\w*|grasp\w*)\b|\blearn(?:ing|s|ed)? (?:fast|quickly)\b|học hỏi nhanh|tiếp thu nhanh/iu,
  "attention-to-detail":
    /\b(?:accura(?:cy|te|tely)|detail(?:ed)?[- ]orient\w*|attention to detail|meticulous\w*|thorough\w*|error[- ]free|quality (?:control|assurance|checks?)|verif(?:y|ied|ying)|reconcil\w+|proofread\w*|audit(?:ed|ing)?|double[- ]check\w*)\b|(?:kiểm tra|đối chiếu|rà soát|chính xác|tỉ mỉ|cẩn thận)/iu,
  responsibility:
    /\b(?:responsible for|in charge of|accountable for|took (?:full )?(?:ownership|responsibility)|owned|entrusted|sole(?:ly)? (?:responsible|developer|owner))\b|phụ trách|chịu trách nhiệm|đảm nhận/iu,
  ownership:
    /\b(?:took (?:full )?ownership|owned|sole(?:ly)? (?:responsible|developer|owner)|end[- ]to[- ]end|from (?:scratch|concept|conception|idea|start) to|spearhead\w*|own(?:ing)? the)\b|phụ trách (?:chính|toàn bộ)|chịu trách nhiệm (?:chính|toàn bộ)/iu,
  proactive:
    /\b(?:initiat(?:ed|ing|ive)|proactiv\w+|proposed|suggested|spearhead\w*|pioneer\w*|introduced|on (?:my|own) initiative|volunteer(?:ed)? to)\b|chủ động|đề xuất|sáng kiến/iu,
  "independent-work":
    /\b(?:independent(?:ly)?|freelance\w*|self[- ]employed|on my own|sole (?:developer|designer|engineer|accountant)|with(?:out| minimal) supervision|by myself|solo)\b|độc lập|tự mình|một mình/iu,
  creativity:
    /\b(?:creat(?:ive|ivity)|innovat\w+|brainstorm\w*|original (?:content|ideas?|designs?)|conceptuali[sz]\w+|new (?:ideas?|concepts?))\b|sáng tạo|ý tưởng|sáng kiến/iu,
  innovation:
    /\binnovat\w+|\bpatent\w*|\bnew (?:approach|method|process|product|solution)s?\b|cải tiến|đổi mới|sáng kiến/iu,
  "strategic-thinking":
    /\b(?:strateg(?:y|ies|ic|ically)|roadmaps?|long[- ]term (?:plan\w*|goals?|vision))\b|chiến lược|định hướng phát triển/iu,
  "systems-thinking":
    /\b(?:architect(?:ed|ing|ure)|system(?:s)? design|end[- ]to[- ]end (?:systems?|process\w*)|workflows?|process (?:map\w*|design|improvement))\b|quy trình|hệ thống hóa/iu,
  negotiation:
    /\bnegotiat\w+|đàm phán|thương (?:lượng|thảo)|chốt (?:đơn|hợp đồng|sale|deal)|\bclos(?:e|ed|ing) (?:\w+ ){0,2}(?:deals?|sales|contracts?)\b/iu,
  persuasion:
    /\b(?:persuad\w+|convinc\w+|influenc(?:e|ed|ing)|pitch(?:ed|ing)?|upsell\w*|cross[- ]sell\w*|clos(?:e|ed|ing) (?:\w+ ){0,2}(?:deals?|sales))\b|thuyết phục|chốt (?:đơn|sale|hợp đồng)/iu,
  "presentation-skills":
    /\b(?:present(?:ed|ing|ations?)|demo(?:ed|nstrat\w+|s)?|train(?:ed|ing) (?:\w+ ){0,3}(?:users?|staff|employees|clients|customers)|public speaking|spoke at|lectur\w+|taught|gave (?:\w+ ){0,4}(?:talks?|sessions?|workshops?))\b|thuyết trình|trình bày|đứng lớp|(?<!\p{L})giảng (?:dạy|bài|\d)/iu,
  "written-communication":
    /\b(?:wrote|writ(?:e|ing|ten)|author(?:ed|ing)?|draft(?:ed|ing)?|document(?:ed|ing|ation)|publish(?:ed|ing)?|edit(?:ed|ing)) [^.;]{0,40}\b(?:documents?|documentation|reports?|articles?|proposals?|manuals?|guides?|specifications?|correspondence|emails?|content|responses?|procedures?|papers?)\b|soạn thảo|viết (?:bài|báo cáo|tài liệu|nội dung)/iu,
  "customer-orientation":
    /\b(?:customer (?:service|satisfaction|support|care|experience|needs|success)|client (?:service|satisfaction|relations?|needs)|assist(?:ed|ing)? (?:\w+ ){0,2}(?:customers?|clients?|guests?|patients?))\b|chăm sóc khách hàng|hỗ trợ khách hàng|tư vấn (?:cho )?khách/iu,
  "decision-making":
    /\b(?:decision[- ]mak\w+|decid(?:ed|ing)|approv(?:ed|ing|e)|made (?:\w+ ){0,3}decisions)\b|ra quyết định|quyết định/iu,
  "planning-skills":
    /\b(?:plann(?:ed|ing)|schedul(?:ed|ing)|road ?maps?|forecast\w*|budget\w*)\b|lập kế hoạch|lên kế hoạch/iu,
  prioritization: /\bprioriti[sz]\w+|\btriag\w+|ưu tiên công việc/iu,
  "results-orientation":
    /\b(?:achiev(?:e|ed|ing)|exceed(?:ed|ing)?|surpass\w*|increas(?:e|ed|ing)|reduc(?:e|ed|ing)|improv(?:e|ed|ing)|grew|sav(?:e|ed|ing)|generat(?:e|ed|ing)) [^.;]{0,60}(?:\d|targets?|goals?|quotas?|kpis?)|(?:đạt|vượt|tăng|giảm) [^.;]{0,40}(?:\d|chỉ tiêu|kpi|doanh số)/iu,
  listening:
    /\b(?:listen(?:ed|ing)?|gather(?:ed|ing)? (?:feedback|requirements)|interview(?:ed|ing) (?:users|customers|stakeholders))\b|lắng nghe|tiếp nhận (?:ý kiến|phản hồi|yêu cầu)/iu,
  facilitation:
    /\b(?:facilitat\w+|moderat(?:ed|ing)|chair(?:ed|ing)|ran (?:workshops?|meetings?))\b|điều phối|chủ trì/iu,
  "hard-working":
    /\b(?:overtime|weekends?|hard[- ]?work\w*|diligen\w+|perfect attendance|long hours)\b|chăm chỉ|siêng năng/iu,
  enthusiasm: /\b(?:volunteer\w*|passion\w*|enthusias\w+|active member)\b|nhiệt tình|tình nguyện|đam mê/iu,
  dynamism:
    /\b(?:volunteer\w*|active(?:ly)?|dynamic|energetic|organi[sz]ed (?:\w+ ){0,2}events?)\b|tình nguyện|năng động|hoạt động (?:ngoại khóa|đoàn)/iu,
};
