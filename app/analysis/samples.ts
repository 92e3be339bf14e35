/** Invented people, firms and postings, one pair in each language, for "Try a sample". */
export type Sample = { cvName: string; cvText: string; postingText: string };

const english: Sample = {
  cvName: "sample-cv-en.txt",
  cvText: `Maya Linden
Backend Developer
maya.linden@example.com | +49 30 5550 0142 | Berlin, Germany
https://github.com/maya-linden-sample

SUMMARY
Backend developer with five years in web services for logistics and retail. Likes small releases, clear logs and code that a newcomer can read.

EXPERIENCE

Backend Developer — Parcelwise GmbH, Berlin
03/2022 – Present
- Designed and run a parcel tracking service in Java and Spring Boot that answers 40 million requests a day.
- Moved order events from nightly files to Kafka; delivery notices now reach customers within two minutes.
- Cut the slowest PostgreSQL reports from 90 seconds to 4 by rewriting queries and adding partial indexes.
- Write unit and integration tests with JUnit and Testcontainers; coverage of the billing module went from 35 % to 82 %.
- Mentor two junior developers and lead the weekly code review.

Junior Software Developer — Storehouse Digital, Leipzig
08/2019 – 02/2022
- Built REST APIs for a shop system with Python and Django, used by 120 retail branches.
- Put the team's services into Docker containers and set up the GitLab CI pipeline.
- Worked with product managers and support to clarify tickets before development started.

EDUCATION
B.Sc. in Computer Science, University of Leipzig
2016 – 2019

SKILLS
Java, Spring Boot, Python, Django, PostgreSQL, Redis, Kafka, Docker, Git, GitLab CI, Linux

LANGUAGES
English (C1), German (native)

CERTIFICATES
Oracle Certified Professional: Java SE 11 Developer, 2021`,
  postingText: `Senior Backend Engineer (Java)
Fernweg Mobility – Hamburg

About us
Fernweg plans and sells train and bus journeys across Europe. Twelve teams work on one booking platform that two million travellers use every month.

What you will do
- Design, build and operate backend services for search and booking.
- Review code, share what you know and help less experienced colleagues to grow.
- Work with product managers to turn ideas into small, safe releases.

What we ask for
- At least 4 years of professional experience in backend development
- Strong knowledge of Java and Spring Boot
- Solid SQL skills, ideally with PostgreSQL, including query optimisation
- Hands-on experience with Kafka or RabbitMQ
- Experience with Docker and Kubernetes
- Unit and integration testing are part of your daily work
- A bachelor's degree in computer science or a related field
- Very good English, at least C1
- Clear communication and a sense of ownership
- Willingness to join the on-call rota every sixth week

Nice to have
- Experience with AWS or another cloud platform
- Knowledge of Terraform
- Background in travel or transport

What we offer
30 days of leave, a yearly training budget, a travel pass for the whole network, and the choice between our office by the harbour and working from home.

We welcome applications from people of every origin, age, gender and ability.`,
};

const vietnamese: Sample = {
  cvName: "cv-mau-vi.txt",
  cvText: `Trần Thu Hạ
Kế toán tổng hợp
Email: thuha.tran@example.com
Điện thoại: 0900 000 123
Địa chỉ: Quận Cầu Giấy, Hà Nội

MỤC TIÊU NGHỀ NGHIỆP
Phát triển theo hướng kế toán trưởng tại doanh nghiệp thương mại, nơi số liệu được dùng để ra quyết định.

KINH NGHIỆM LÀM VIỆC

Kế toán tổng hợp – Công ty TNHH Thương mại Bếp Xanh
04/2021 – nay
- Lập báo cáo tài chính tháng, quý, năm theo chuẩn mực kế toán Việt Nam (VAS).
- Kê khai và quyết toán thuế GTGT, TNDN, TNCN; làm việc trực tiếp với cơ quan thuế trong hai kỳ thanh tra.
- Theo dõi công nợ của hơn 300 khách hàng, giảm nợ quá hạn từ 18 % xuống 7 %.
- Chuyển sổ sách từ Excel sang MISA AMIS trong ba tháng và hướng dẫn hai nhân viên sử dụng.

Kế toán viên – Công ty Cổ phần Dệt may Sông Đáy
07/2018 – 03/2021
- Hạch toán nghiệp vụ mua hàng, bán hàng và kho trên phần mềm Fast.
- Tính lương và bảo hiểm xã hội cho 85 công nhân.
- Đối chiếu ngân hàng, lập phiếu thu chi và lưu trữ chứng từ.

HỌC VẤN
Cử nhân Kế toán – Học viện Tài chính
2014 – 2018
Xếp loại: Khá

CHỨNG CHỈ
Chứng chỉ Kế toán trưởng, 2022

KỸ NĂNG
MISA, Fast, Excel (VLOOKUP, Pivot Table), lập báo cáo, làm việc nhóm

NGOẠI NGỮ
Tiếng Anh: TOEIC 600`,
  postingText: `Kế toán tổng hợp
Công ty Cổ phần Thực phẩm Lá Me – Hà Nội

Giới thiệu công ty
Lá Me sản xuất và phân phối gia vị đóng gói cho hơn 2.000 cửa hàng trên cả nước. Phòng kế toán hiện có sáu người và đang chuẩn bị cho kỳ kiểm toán độc lập đầu tiên.

Mô tả công việc
- Tập hợp chi phí sản xuất và tính giá thành sản phẩm.
- Lập tờ khai thuế hằng tháng, hằng quý và quyết toán thuế năm.
- Kiểm tra, đối chiếu số liệu giữa các phần hành kế toán.

Yêu cầu công việc
- Tốt nghiệp đại học chuyên ngành Kế toán, Kiểm toán hoặc Tài chính
- Tối thiểu 3 năm kinh nghiệm ở vị trí kế toán tổng hợp
- Có kinh nghiệm lập báo cáo tài chính và quyết toán thuế
- Có kinh nghiệm tính giá thành trong doanh nghiệp sản xuất
- Sử dụng thành thạo Excel và phần mềm kế toán MISA hoặc Fast
- Nắm vững chuẩn mực kế toán Việt Nam và luật thuế hiện hành
- Có chứng chỉ Kế toán trưởng
- Cẩn thận, trung thực, chịu được áp lực công việc cuối kỳ
- Có thể đi công tác nhà máy tại Hưng Yên khi cần

Ưu tiên
- Ứng viên từng làm việc với công ty kiểm toán độc lập
- Tiếng Anh đọc hiểu tốt
- Biết sử dụng phần mềm ERP như SAP, Oracle

Quyền lợi
- Lương thỏa thuận theo năng lực, thưởng tháng 13 và thưởng theo kết quả kinh doanh.
- Đóng BHXH, BHYT, BHTN đầy đủ; khám sức khỏe định kỳ, du lịch hằng năm.
- Môi trường làm việc ổn định, được hỗ trợ học phí các khóa nghiệp vụ.`,
};

export const samples: Record<"en" | "vi", Sample> = { en: english, vi: vietnamese };
