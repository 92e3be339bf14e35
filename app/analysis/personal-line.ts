import type { SectionKind } from "~/cv/cv-document";

/** Lines about the person that no employer may weigh: birth, gender, family, photo, nationality, faith, address. */
const personal =
  /^\W*(?:date of birth|d\.?o\.?b\b|birth ?(?:day|date)|born|age|gender|sex|marital status|civil status|family status|nationality|citizenship|religion|ethnicity|photo|address|home address|height|weight|health|passport|id (?:card|number)|ngày sinh|năm sinh|tuổi|giới tính|tình trạng hôn nhân|hôn nhân|quốc tịch|tôn giáo|dân tộc|ảnh|địa chỉ|nơi ở|nơi sinh|quê quán|chiều cao|cân nặng|sức khỏe|sức khoẻ|cmnd|cccd)(?![\p{L}])/iu;

/** Whether a unit is only such a line; long text is not, whatever it begins with. */
export function isPersonalLine(piece: string, section: SectionKind): boolean {
  return piece.length < (section === "contact" ? 160 : 90) && personal.test(piece);
}
