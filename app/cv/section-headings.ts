import type { SectionKind } from "./cv-document";

/**
 * The words headings are made of, lower case and without diacritics, so that "KINH NGHIỆM", "Kinh nghiệm" and
 * "Kinh nghiem" are one. A heading is a row that these phrases and modifiers cover completely.
 * Where one heading names two kinds without a joining word ("language skills"), the kind listed first here wins.
 */
export const headingPhrases: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    "experience",
    phrasesOf(`
work experience|work experiences|working experience|work history|work background|employment history
employment background|career history|professional background|internship experience|kinh nghiem lam viec
qua trinh lam viec|qua trinh cong tac`),
  ],
  [
    "languages",
    phrasesOf(`
languages|language|language skills|language proficiency|spoken languages|foreign languages|ngoai ngu|ngon ngu
trinh do ngoai ngu|kha nang ngoai ngu|trinh do ngon ngu|ky nang ngoai ngu`),
  ],
  [
    "certificates",
    phrasesOf(`
certificates|certificate|certifications|certification|licenses|licences|license|licensure|licensing|courses|credentials|trainings
training|online courses|professional development|chung chi|chung nhan|khoa hoc|bang cap chung chi|cac khoa hoc
chung chi hanh nghe|giay phep`),
  ],
  [
    "references",
    phrasesOf(`
references|reference|referees|recommendations|recommendation|testimonials|nguoi tham chieu|nguoi tham khao
nguoi gioi thieu|tham chieu|thong tin tham chieu|thong tin nguoi tham chieu`),
  ],
  [
    "projects",
    phrasesOf(`
projects|project|portfolio|open source|side projects|case studies|key engagements|du an|cac du an|san pham
de tai|do an|du an da tham gia|du an tieu bieu|du an da thuc hien|du an noi bat|du an tham gia`),
  ],
  [
    "activities",
    phrasesOf(`
activities|activity|activites|volunteer|volunteering|volunteer work|volunteer experience|extracurricular
extra curricular|extracurriculars|extra curriculars|extra curricular activities|community|community service
community involvement|affiliations|memberships|membership|associations|leadership experience|organizations
social activities|clubs|student activities|civic engagement|hoat dong|cac hoat dong|hoat dong xa hoi
hoat dong ngoai khoa|hoat dong tinh nguyen|hoat dong khac|tinh nguyen|cong tac xa hoi|hoat dong doan the
hoat dong cong dong|hoat dong da tham gia`),
  ],
  [
    "awards",
    phrasesOf(`
awards|award|honors|honours|achievements|achievement|accomplishments|scholarships|scholarship|prizes|recognition
distinctions|grants|fellowships|honors and awards|giai thuong|thanh tich|danh hieu|khen thuong|thanh tuu
hoc bong|cac giai thuong|thanh tich noi bat|danh hieu va giai thuong`),
  ],
  [
    "interests",
    phrasesOf(`
interests|interest|hobbies|hobby|passions|personal interests|leisure|so thich|so thich ca nhan|quan tam`),
  ],
  [
    "education",
    phrasesOf(`
education|educational|academic background|academic history|academics|academic|education history|qualification
studies|study|coursework|relevant coursework|academic qualifications|educational qualifications|degrees|schooling
education details|hoc van|hoc tap|trinh do hoc van|qua trinh hoc tap|qua trinh dao tao|bang cap|trinh do
trinh do chuyen mon|dao tao|thong tin hoc van|nen tang hoc van|trinh do dao tao|hoc van va bang cap
qua trinh hoc van`),
  ],
  [
    "skills",
    phrasesOf(`
skills|skill|skillset|skill set|expertise|competencies|competences|competency|technologies|tech
technical proficiencies|proficiencies|technology stack|tech stack|strengths|qualifications|abilities
areas of expertise|capabilities|technical knowledge|tools|programming|programming languages
languages and frameworks|languages and technologies|leadership skills|software skills|management skills
business skills|key skills|it and programming|most proud of|ky nang|ki nang|cac ky nang|ky nang chuyen mon
ky nang mem|ky nang cung|ky nang khac|ky nang ca nhan|nang luc|diem manh|the manh|ky nang nghe nghiep
ky nang va nang luc|ky nang may tinh|tin hoc|tin hoc van phong|ky nang tin hoc|nang luc chuyen mon|cong nghe
cong cu|kien thuc|ky nang lam viec|ky nang ky thuat|ky nang noi bat|ky nang chinh|trinh do tin hoc`),
  ],
  [
    "experience",
    phrasesOf(`
experience|experiences|employment|appointments|work history|employment history|career history|work background
professional background|job history|internships|internship|internship experience|positions held
employment record|career progression|work|employments|kinh nghiem|kinh nghiem lam viec|kinh nghiem chuyen mon
kinh nghiem nghe nghiep|kinh nghiem cong tac|kinh nghiem thuc tap|qua trinh lam viec|qua trinh cong tac
lich su lam viec|kinh nghiem thuc te|kinh nghiem viec lam|qua trinh cong tac va lam viec`),
  ],
  [
    "contact",
    phrasesOf(`
contact|contacts|contact information|contact details|contact info|contact me|personal information
personal details|personal info|personal data|bio data|get in touch|lien he|thong tin lien he|thong tin ca nhan
thong tin lien lac|thong tin chung|details|thong tin|thong tin ung vien|so yeu ly lich`),
  ],
  [
    "summary",
    phrasesOf(`
summary|objective|objectives|career objective|profile|about|about me|overview|personal statement
professional statement|introduction|carrier objective|career goal|career goals|goals|goal|highlights
summary of qualifications|personal profile|who am i|biography|bio|statement|muc tieu|muc tieu nghe nghiep
muc tieu cong viec|gioi thieu|gioi thieu ban than|gioi thieu chung|ve toi|ve ban than|tom tat|dinh huong
dinh huong nghe nghiep|tom tat kinh nghiem|tom tat ban than|gioi thieu ve ban than|thong tin tom tat
muc tieu phat trien|ban than|tong quan|muc tieu ca nhan`),
  ],
  [
    "other",
    phrasesOf(`
publications|publication|patents|patent|talks|invited talks|presentations|conferences|research|papers|articles
additional information|miscellaneous|other information|thong tin them|thong tin khac|thong tin bo sung
cong trinh nghien cuu|bai bao|nghien cuu khoa hoc|cam ket`),
  ],
];

/** Words that stand in a heading beside one that names a kind, and name none themselves. */
export const headingModifiers: readonly string[] = phrasesOf(`
professional|working|relevant|selected|key|core|technical|additional|other|others|personal|career|my|main|major
general|proficient|recent|previous|past|current|details|history|background|information|section|executive|special
specialized|soft|hard|computer|it|industry|notable|significant|qualified|teaching|research|military|related
full time|part time|areas of|area of|of|in|job|social|top|featured|academic|education|work|interpersonal|and|the
chuyen mon|lien quan|noi bat|ca nhan|chinh|khac|cua toi|cua ban than|nghe nghiep|lam viec|tieu bieu|da dat duoc
dat duoc|quan trong|lien ket|chuyen nganh|ung vien|cong viec`);

/** A list written with bars and line breaks between its phrases. */
function phrasesOf(list: string): string[] {
  return list.trim().split(/[|\n]/);
}
