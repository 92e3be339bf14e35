import { expect, test } from "vitest";
import { attachment } from "./attachment";

test.each([
  ["cv.pdf", `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
  ["Nguyễn Ánh.pdf", `attachment; filename="Nguy_n _nh.pdf"; filename*=UTF-8''Nguy%E1%BB%85n%20%C3%81nh.pdf`],
  [`a"; b='c'\r\n.txt`, `attachment; filename="a__ b__c___.txt"; filename*=UTF-8''a%22%3B%20b%3D%27c%27%0D%0A.txt`],
  ["half \ud83d.pdf", `attachment; filename="half _.pdf"; filename*=UTF-8''half%20%EF%BF%BD.pdf`],
])("%j is saved under its own name", (name, header) => {
  expect(attachment(name)).toBe(header);
});
