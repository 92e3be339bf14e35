import { stem } from "~/embedding/stem";
import { foldForTerms } from "./text-terms";

/** `deed`: what is done; `thing`: what it is done to. Things say more about a task than deeds do. */
export type WorkWord = { sense: string; kind: "deed" | "thing" };

/**
 * Everyday words of work with one sense in both languages, so that "prepare reports" meets "created a dashboard" and
 * "lập báo cáo". Terms of the trade belong to the lexicon, not here.
 */
const deeds: Readonly<Record<string, string>> = {
  create:
    "prepare, develop, create, build, built, produce, design, generate, establish, construct, write, wrote, draft, compile, formulate, make, author, creation; xây dựng, soạn thảo, tạo ra, thiết kế, phát triển, biên soạn, lập, chuẩn bị",
  evaluate:
    "evaluate, inspection, monitor, track, measure, assess, review, audit, inspect, check, analyze, analysis, analytical, analyst, examine, control; đánh giá, theo dõi, giám sát, kiểm tra, đo lường, rà soát, phân tích, kiểm soát",
  manage:
    "manage, lead, led, supervise, oversee, oversaw, direct, head, administer, govern, run, ran; quản lý, quản lí, điều hành, phụ trách, lãnh đạo, dẫn dắt, quản trị",
  coordinate:
    "coordinate, organize, arrange, schedule, plan; điều phối, tổ chức, sắp xếp, phối hợp, lên kế hoạch, lên lịch, xếp lịch, bố trí",
  train:
    "train, coach, mentor, mentorship, teach, taught, educate, instruct, onboard, guide; đào tạo, hướng dẫn, huấn luyện, kèm cặp, giảng dạy",
  improve:
    "optimize, improve, enhance, streamline, increase, boost, maximize, reduce, grow, grew, growth; tối ưu, cải thiện, cải tiến, nâng cao, gia tăng, thúc đẩy",
  explain: "explain, clarify, interpret, describe; giải thích, giải trình, làm rõ",
  answer: "answer, reply, respond, response; trả lời, hồi đáp, giải đáp",
  hand_over: "hand, handover, transfer, pass, submit, forward, escalate; bàn giao, chuyển giao, chuyển tiếp",
  buy: "buy, bought, purchase, procure, procurement; mua hàng, mua sắm, thu mua, đặt mua",
  repair: "repair, overhaul, refurbish; sửa chữa, bảo hành",
  promote: "promote, publicize; quảng bá, xúc tiến",
  approve: "approve, sign, authorize; phê duyệt, ký duyệt",
  calculate: "calculate, compute, quantify; tính toán",
  assist: "assist, help, serve, support; hỗ trợ, giúp đỡ, phục vụ",
  advise:
    "advise, advice, consult, recommend, propose, suggest, introduce, present, pitch, demo; tư vấn, đề xuất, giới thiệu, trình bày, thuyết trình, chào bán",
  find: "identify, identification, find, found, research, discover, source, prospect, seek, explore, investigate, survey; tìm kiếm, xác định, nghiên cứu, khai thác, khảo sát, tìm hiểu",
  gather: "gather, collect, elicit, obtain, capture, receive; thu thập, lấy, tiếp nhận, tổng hợp, thu",
  negotiate: "negotiate, bargain; thương thảo, đàm phán, thương lượng",
  carry_out:
    "implement, implementation, execute, execution, deploy, launch, conduct, operate, deliver, set-up, setup, install, perform, complete, fulfil; hoàn thành, đảm nhận, triển khai, thực hiện, vận hành, thi hành, tiến hành",
  resolve:
    "resolve, resolution, solve, fix, troubleshoot, handle, address, correct; xử lý, giải quyết, khắc phục, xử lí",
  maintain:
    "maintain, maintenance, sustain, preserve, retain, update, upgrade; duy trì, bảo trì, bảo dưỡng, cập nhật, nâng cấp",
  record:
    "record, register, enter, log, file, archive, store; ghi nhận, ghi chép, nhập liệu, lưu trữ, hạch toán, ghi sổ",
  reconcile: "reconcile, match, verify, verification, compare; đối chiếu, đối soát, xác minh",
  hire: "hire, recruit, staff, interview; tuyển dụng, phỏng vấn",
  sell: "sell, sold, upsell, cross-sell, close; bán hàng, bán, chốt",
  communicate:
    "communicate, liaise, liaison, interact, contact, collaborate, correspond, meet, met; giao tiếp, liên hệ, trao đổi, làm việc với, liên lạc",
  test: "test, debug, validate; kiểm thử",
  model: "model, diagram, map, chart; mô hình hóa, mô hình hoá, vẽ",
  allocate: "allocate, assign, distribute, delegate, prioritize; phân bổ, phân công, giao việc, phân phối",
  automate: "automate, automation, automatic; tự động hóa, tự động hoá, tự động",
  forecast: "forecast, predict, project, estimate; dự báo, dự đoán, ước tính",
};

const things: Readonly<Record<string, string>> = {
  report: "report, dashboard, summary, wrap-up; báo cáo",
  customer: "client, customer, guest, consumer, buyer, patron; khách hàng, khách",
  partner:
    "partner, vendor, supplier, dealer, agent, distributor, stakeholder, contractor, subcontractor; nhà thầu, thầu phụ, đối tác, đại lý, nhà cung cấp, bên liên quan, nhà phân phối",
  campaign: "campaign; chiến dịch",
  advert: "advertising, advertisement, advert, ad; quảng cáo",
  brand: "brand; thương hiệu, nhãn hàng",
  channel: "channel; kênh",
  budget: "budget, cost, spend, expense, expenditure; ngân sách, chi phí, kinh phí",
  people:
    "team, member, staff, employee, personnel, junior, fresher, subordinate, workforce, intern, coworker, newcomer, crew; nhân viên, đội nhóm, thành viên, nhân sự, đội ngũ",
  need: "requirement, need, specification, demand; yêu cầu, nhu cầu",
  process: "process, workflow, procedure, operation; quy trình, luồng, qui trình, nghiệp vụ, lưu đồ",
  market: "market, competitor, trend, industry; thị trường, xu hướng, đối thủ",
  plan: "plan, roadmap, schedule; kế hoạch, lộ trình, tiến độ",
  strategy: "strategy, strategic; chiến lược",
  contract: "contract, agreement, deal; hợp đồng",
  revenue: "revenue, sale, turnover, income, profit, quota; doanh thu, doanh số, lợi nhuận",
  relationship: "relationship, relation, rapport, partnership; quan hệ, mối quan hệ",
  document: "document, documentation, manual, guide, handbook, paperwork; tài liệu, hồ sơ, chứng từ, giấy tờ",
  data: "data, dataset, information, record, figure; dữ liệu, số liệu, thông tin",
  system:
    "system, platform, software, application, app, website, tool; hệ thống, phần mềm, nền tảng, ứng dụng, công cụ",
  product: "product, goods, merchandise, service; sản phẩm, hàng hóa, hàng hoá, dịch vụ",
  debt: "debt, receivable, payable, credit; công nợ, tín dụng, hạn mức",
  payment: "payment, invoice, billing, collection; thanh toán, hóa đơn, hoá đơn, thu tiền",
  performance:
    "performance, effectiveness, efficiency, kpi, result, roi, ctr, productivity, metric, indicator; chỉ số, hiệu quả, hiệu suất, kết quả, năng suất",
  solution: "solution; giải pháp",
  problem:
    "issue, problem, incident, error, bug, complaint, defect, risk, fault, failure, breakdown, damage, malfunction, outage; hỏng hóc, hư hỏng, sai sót, sự cố, vấn đề, lỗi, khiếu nại, tình huống, rủi ro",
  department: "department, division, unit, function, business; phòng ban, bộ phận",
  event: "event, conference, workshop, webinar, exhibition; sự kiện, hội thảo",
  content: "content, article, post, blog, copy; nội dung, bài viết, bài đăng",
  quality: "quality, standard, compliance; chất lượng, tiêu chuẩn, chuẩn mực",
  insight: "insight, finding, trend, pattern",
  policy: "policy, regulation, rule, law, guideline; chính sách, quy định, luật, nội quy, chế độ",
  inventory: "inventory, stock, warehouse; tồn kho, kho, hàng tồn",
  order: "order, shipment, delivery; đơn hàng, vận chuyển, giao hàng",
  account: "account, ledger, bookkeeping; tài khoản, sổ sách",
  salary: "payroll, salary, wage, compensation, benefit; lương, tiền lương, bảo hiểm, chấm công",
  meeting: "meeting, briefing, appointment; cuộc họp, họp, lịch hẹn",
  architecture: "architecture, structure, infrastructure, schema; cấu trúc, kiến trúc, hạ tầng",
  feature: "feature, functionality, module, component; tính năng, chức năng",
  goal: "goal, objective, target; mục tiêu, chỉ tiêu",
  student: "student, pupil, learner, class; học sinh, học viên, sinh viên, lớp",
  patient: "patient; bệnh nhân, người bệnh",
  family: "family, relative, parent; phụ huynh, gia đình, người nhà",
  medicine: "medication, medicine, drug; thuốc",
  candidate: "candidate, applicant, cv; ứng viên, hồ sơ ứng viên",
  child: "child, children, kid, toddler, infant; trẻ em, trẻ nhỏ, các bé",
  lesson: "lesson, curriculum, syllabus, course; bài giảng, giáo án, khóa học, bài học",
  material: "material, ingredient; vật tư, vật liệu, nguyên liệu",
  drawing: "drawing, blueprint; bản vẽ",
  price: "price, quotation, quote, tariff; báo giá, đơn giá",
  site: "site; công trường, công trình",
  deadline: "deadline; thời hạn, hạn chót",
  equipment: "equipment, machine, device, hardware; thiết bị, máy móc",
};

const vocabulary = buildVocabulary();

function buildVocabulary(): ReadonlyMap<string, WorkWord> {
  const known = new Map<string, WorkWord>();
  const add = (kind: WorkWord["kind"], senses: Readonly<Record<string, string>>) => {
    for (const [sense, forms] of Object.entries(senses)) {
      for (const form of forms.split(/[,;]/u)) {
        const key = foldForTerms(form.trim()).split(" ").map(stem).join(" ");
        if (!known.has(key)) known.set(key, { sense: `=${sense}`, kind });
      }
    }
  };
  add("thing", things);
  add("deed", deeds);
  return known;
}

/** The sense of a term (a stem, or a pair of Vietnamese syllables), or undefined for a word of its own. */
export function workWord(term: string): WorkWord | undefined {
  return vocabulary.get(term);
}
