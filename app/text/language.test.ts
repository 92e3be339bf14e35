import { describe, expect, test } from "vitest";
import { detectLanguage } from "./language";

describe("detectLanguage", () => {
  test.each([
    ["en", "We are looking for a backend engineer with three years of experience in Java and SQL."],
    ["en", "Java, Spring Boot, PostgreSQL, Docker, Kubernetes"],
    [
      "en",
      "Nguyễn Văn Bình\nSenior Developer\nBuilt payment services for a bank and led the team\nHanoi University of Science",
    ],
    ["vi", "Tốt nghiệp đại học chuyên ngành kế toán, có ít nhất 2 năm kinh nghiệm."],
    ["vi", "Kỹ năng: thành thạo Java, Spring Boot, ReactJS; làm việc nhóm tốt"],
    ["vi", "Kinh nghiem lam viec tai cong ty phan mem, phat trien ung dung cho khach hang trong 3 nam"],
    [
      "mixed",
      "Phát triển phần mềm theo yêu cầu của khách hàng\nWork with the product team to design new features\nThành thạo tiếng Anh giao tiếp\nYou will be responsible for code reviews and releases",
    ],
    ["other", "私たちは経験豊富なエンジニアを探しています"],
    ["other", "Мы ищем опытного разработчика для работы в нашей команде"],
    ["other", "Wir suchen einen erfahrenen Entwickler für die Arbeit mit Java und die Leitung von Projekten"],
    ["other", "Nous cherchons un développeur avec une expérience de la conception des systèmes pour les banques"],
    ["other", "12345 --- ..."],
    ["other", ""],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
