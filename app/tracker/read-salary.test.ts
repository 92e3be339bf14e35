import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSalary } from "./read-salary";

describe("readSalary", () => {
  it.each([
    ["15-20 triệu", 15e6, 20e6, "VND", "month"],
    ["15 – 20 triệu/tháng", 15e6, 20e6, "VND", "month"],
    ["15tr - 20tr", 15e6, 20e6, "VND", "month"],
    ["1,5 triệu", 1.5e6, 1.5e6, "VND", "month"],
    ["Từ 15 triệu", 15e6, null, "VND", "month"],
    ["Tới 30 triệu đồng", null, 30e6, "VND", "month"],
    ["15.000.000đ", 15e6, 15e6, "VND", "month"],
    ["15.000.000 - 20.000.000 VNĐ", 15e6, 20e6, "VND", "month"],
    ["1 tỷ/năm", 1e9, 1e9, "VND", "year"],
    ["120 nghìn đồng/giờ", 120e3, 120e3, "VND", "hour"],
    ["$3,000", 3000, 3000, "USD", "month"],
    ["$80,000 - $100,000", 80e3, 100e3, "USD", "year"],
    ["1000-1500 USD", 1000, 1500, "USD", "month"],
    ["Up to 2000 USD", null, 2000, "USD", "month"],
    ["$25/hour", 25, 25, "USD", "hour"],
    ["1.500 €", 1500, 1500, "EUR", "month"],
    ["60k–75k EUR p.a.", 60e3, 75e3, "EUR", "year"],
    ["60-75k €", 60e3, 75e3, "EUR", "year"],
    ["€ 55.000,50 per year", 55000.5, 55000.5, "EUR", "year"],
    ["£450 a day", 450, 450, "GBP", "day"],
    ["S$6,500 monthly", 6500, 6500, "SGD", "month"],
    ["5000+ USD", 5000, null, "USD", "month"],
    ["1 000 - 1 500 USD", 1000, 1500, "USD", "month"],
  ])("%s", (text, salaryMin, salaryMax, currency, salaryPeriod) => {
    expect(readSalary(text)).toEqual({ salaryMin, salaryMax, currency, salaryPeriod });
  });

  it.each(["", "Thỏa thuận", "Thoả thuận", "Negotiable", "Cạnh tranh", "-", "N/A"])("%j states nothing", (text) => {
    expect(readSalary(text)).toEqual({ salaryMin: null, salaryMax: null, currency: null, salaryPeriod: null });
  });

  it.each(["good", "3000", "1-2-3 triệu", "$1.2.3", "call 0912 345 678"])("%j cannot be read", (text) => {
    expect(readSalary(text)).toBeNull();
  });

  it("reads any text without failing, and never a minimum above a maximum", () => {
    const parts = fc.constantFrom(
      "15",
      "20,5",
      "1.500",
      "-",
      " ",
      "triệu",
      "k",
      "$",
      "€",
      "đ",
      "/tháng",
      "up to",
      "từ",
      "+",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 9 }), (list) => {
        const salary = readSalary(list.join(""));
        if (salary?.salaryMin != null && salary.salaryMax != null)
          expect(salary.salaryMin).toBeLessThanOrEqual(salary.salaryMax);
      }),
    );
  });
});
