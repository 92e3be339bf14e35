const stages = ["Saved", "Applied", "Screening", "Interviewing", "Offer", "Rejected"];

/** Gives the owner of a cookie so many applications, spread over the stages, by the form that imports a table. */
export async function importApplications(origin: string, cookie: string, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `Kỹ sư phần mềm / Software engineer ${index}`,
      `Công ty Sao Mai ${index % 17}`,
      stages[index % stages.length],
      `2026-11-${String(1 + (index % 28)).padStart(2, "0")}`,
    ].join(","),
  );
  const form = new FormData();
  form.set("intent", "import");
  form.set("formKey", crypto.randomUUID());
  form.set("text", ["title,company,stage,applied on", ...rows].join("\n"));
  const headers = { Cookie: cookie, Origin: origin };
  const path = `${origin}/applications/import`;
  const answer = await fetch(path, { method: "POST", body: form, headers, redirect: "manual" });
  if (answer.status !== 303) throw new Error(`The import was answered with ${answer.status}.`);
}
