/** An invented person and an invented posting, enough to be read and judged. */
export const cvText = `Lena Hartwig
lena.hartwig@example.com | +49 30 5550 0199 | Berlin

Experience
Data Analyst, Nordlicht Handel, 03/2020 – Present
- Built sales dashboards in Power BI for twelve regional managers.
- Wrote SQL for PostgreSQL and cut the monthly report from two days to three hours.
- Trained eight colleagues in Excel and SQL.

Education
BSc Statistics, University of Leipzig, 2016 – 2019

Skills
SQL, Python, Power BI, Excel
`;

export const postingText = `Data Analyst (m/f/d)

We are a trading company in Berlin and look for a data analyst for our sales team.

Requirements
- At least 3 years of experience as a data analyst
- Very good SQL
- Experience with Power BI or Tableau
- Bachelor's degree in statistics, mathematics or a similar field
- Good English

Nice to have
- Python
- Experience in retail

Your tasks
- Build dashboards for the sales managers
- Explain figures to people without a technical background
`;

export const vietnamesePostingText = `Nhân viên phân tích dữ liệu

Công ty thương mại tại Hà Nội cần tuyển nhân viên phân tích dữ liệu cho phòng kinh doanh.

Yêu cầu
- Tối thiểu 3 năm kinh nghiệm phân tích dữ liệu
- Thành thạo SQL
- Có kinh nghiệm với Power BI hoặc Tableau
- Tốt nghiệp đại học ngành thống kê, toán hoặc tương đương

Ưu tiên
- Biết Python
`;
