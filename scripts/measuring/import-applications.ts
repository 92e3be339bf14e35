const stages = ["Saved", "Applied", "Screening", "Interviewing", "Offer", "Rejected"];
const titles = [
  "Backend developer",
  "Kế toán tổng hợp",
  "Data analyst",
  "Chuyên viên tuyển dụng",
  "QA engineer",
  "Trưởng nhóm bán hàng",
  "Product designer",
];
const companies = ["Sao Mai", "Nordlicht", "Thực phẩm Lá Me", "Bếp Xanh", "Harbour Works", "Dệt may Sông Đáy"];

/** Gives the owner of a cookie so many applications, spread over the stages, by the form that imports a table. */
export async function importApplications(origin: string, cookie: string, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / titles.length);
    const repeat = Math.floor(round / companies.length);
    const company = `${companies[round % companies.length]}${repeat > 0 ? ` ${repeat}` : ""}`;
    const applied = `2026-11-${String(1 + (index % 28)).padStart(2, "0")}`;
    return [titles[index % titles.length], company, stages[index % stages.length], applied].join(",");
  });
  const form = new FormData();
  form.set("intent", "import");
  form.set("formKey", crypto.randomUUID());
  form.set("text", ["title,company,stage,applied on", ...rows].join("\n"));
  const headers = { Cookie: cookie, Origin: origin };
  const path = `${origin}/applications/import`;
  const answer = await fetch(path, { method: "POST", body: form, headers, redirect: "manual" });
  if (answer.status !== 303) throw new Error(`The import was answered with ${answer.status}.`);
}
