import { foldDiacritics, foldText } from "~/text/normalize";
import { organizationScore, titleScore } from "./title-or-organization";

/** The provinces and cities of Vietnam, before and after the mergers of 2025, and common short forms. */
const vietnam = `
ha noi|hanoi|ho chi minh|tp hcm|tphcm|tp ho chi minh|tp.hcm|hcm|hcmc|hcm city|ho chi minh city|sai gon|saigon|da nang|danang|hai phong|haiphong|can tho|hue|thua thien hue
an giang|ba ria vung tau|vung tau|bac giang|bac kan|bac lieu|bac ninh|ben tre|binh dinh|binh duong|binh phuoc|binh thuan|ca mau|cao bang|dak lak|dac lak|dak nong|dien bien|dong nai
dong thap|gia lai|ha giang|ha nam|ha tinh|hai duong|hau giang|hoa binh|hung yen|khanh hoa|kien giang|kon tum|lai chau|lam dong|lang son|lao cai|long an|nam dinh|nghe an|ninh binh
ninh thuan|phu tho|phu yen|quang binh|quang nam|quang ngai|quang ninh|quang tri|soc trang|son la|tay ninh|thai binh|thai nguyen|thanh hoa|tien giang|tra vinh|tuyen quang|vinh long
vinh phuc|yen bai|nha trang|da lat|dalat|bien hoa|thu duc|di an|thuan an|thu dau mot|quy nhon|buon ma thuot|ha long|vinh|my tho|rach gia|long xuyen|phan thiet|pleiku|ha tay`;

const countries = `
vietnam|viet nam|vn|usa|u.s.a|u.s.a.|us|u.s|united states|united states of america|america|uk|u.k|united kingdom|england|scotland|wales|ireland|northern ireland|france|germany|spain|portugal|italy
netherlands|the netherlands|belgium|luxembourg|switzerland|austria|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|turkey|turkiye|ukraine|russia|belarus|lithuania|latvia|estonia
sweden|norway|denmark|finland|iceland|serbia|croatia|slovenia|israel|uae|united arab emirates|saudi arabia|qatar|kuwait|bahrain|oman|jordan|lebanon|egypt|morocco|tunisia|algeria|nigeria|kenya|ghana
ethiopia|south africa|india|pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|korea|south korea|s.korea|s korea|republic of korea|singapore|malaysia|indonesia|thailand|philippines|cambodia|laos|myanmar|australia
new zealand|canada|mexico|brazil|argentina|chile|colombia|peru|nhat ban|han quoc|trung quoc|my|anh|phap|duc|uc|dai loan|thai lan|lao|campuchia|remote|hybrid|on-site|onsite`;

const cities = `
new york|new york city|nyc|san francisco|los angeles|san diego|san jose|seattle|chicago|boston|austin|dallas|houston|atlanta|miami|denver|phoenix|philadelphia|washington|washington dc|portland|palo alto
mountain view|menlo park|sunnyvale|santa clara|cupertino|redmond|princeton|berkeley|stanford|oakland|pittsburgh|minneapolis|detroit|baltimore|charlotte|nashville|las vegas|salt lake city|london|manchester
birmingham|york|newcastle|nottingham|sheffield|liverpool|cardiff|southampton|brighton|leicester|aberdeen|edinburgh|glasgow|cambridge|oxford|bristol|leeds|dublin|belfast|paris|lyon|marseille|toulouse|berlin|munich|hamburg|frankfurt|cologne|stuttgart|dusseldorf|madrid|barcelona|valencia|lisbon|porto|rome|milan
turin|amsterdam|rotterdam|the hague|eindhoven|brussels|antwerp|zurich|geneva|lausanne|basel|bern|vienna|warsaw|krakow|prague|budapest|bucharest|sofia|athens|istanbul|ankara|kyiv|kiev|lviv|moscow|saint petersburg
stockholm|gothenburg|oslo|copenhagen|helsinki|tel aviv|tel-aviv|jerusalem|haifa|herzliya|dubai|abu dhabi|riyadh|doha|cairo|casablanca|lagos|nairobi|cape town|johannesburg|mumbai|delhi|new delhi|bangalore|bengaluru
hyderabad|chennai|pune|kolkata|noida|gurgaon|gurugram|ahmedabad|jaipur|karachi|lahore|dhaka|colombo|beijing|shanghai|shenzhen|guangzhou|hangzhou|tokyo|osaka|kyoto|fukuoka|seoul|busan|taipei|kuala lumpur|jakarta
bandung|bangkok|manila|cebu|phnom penh|vientiane|yangon|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|toronto|vancouver|montreal|ottawa|calgary|waterloo|mexico city|sao paulo|rio de janeiro
buenos aires|santiago|bogota|lima`;

const states =
  "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on bc qc ab nsw vic qld";
const stateNames = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi
missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia
west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|new south wales|victoria|queensland|state`;

const knownCities = listOf(vietnam, cities);
const knownRegions = listOf(countries, stateNames, states.replaceAll(" ", "|"));
const upperCaseOnly = new Set([...states.split(" "), "us", "uk", "vn", "my", "anh", "duc", "uc", "lao"]);
/** In full spelling or without any marks: "quản lý" is no district. */
const districtWords =
  /^\s*(?:(?:quận|quan|huyện|huyen|phường|phuong|xã|xa|thị xã|thi xa|thị trấn|thi tran|tỉnh|tinh|thành phố|thanh pho|đường|duong|district|ward|province|city of)\s+[\p{L}\d]|(?:q|p|tp)\.\s*[\p{L}\d]|(?:q|p)\s*\d|tp\s+\p{L}|(?:số|so|ngõ|ngo|hẻm|hem)\s+\d)/iu;
/** "12/5A Lê Lợi": a house number and a name, not "5 years" or "09/2023 to now". */
const houseNumber = /^\s*\d{1,4}[a-zA-Z]?(?:\/\d{1,3}[a-zA-Z]?)*\s+\p{Lu}/u;

function listOf(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/[|\n]/)));
}

/** Lower case, no diacritics, single spaces, no outer punctuation: what place names are compared by. */
function placeKey(part: string): string {
  return foldDiacritics(foldText(part))
    .replace(/\s+/g, " ")
    .replace(/^[\s.(]+|[\s.)]+$/g, "");
}

/** Whether a part names a city or province that is known here ("Đà Nẵng", "TP. Hồ Chí Minh", "London"). */
export function isKnownCity(part: string): boolean {
  const key = placeKey(part);
  return (
    knownCities.has(key) ||
    knownCities.has(key.replace(/^(?:tp|thanh pho|tinh|city of)\.?\s*/, "").replace(/ (?:city|province)$/, ""))
  );
}

/** Whether a part names a country, a state, or a way of not being in one place ("Remote"). */
export function isRegion(part: string): boolean {
  const key = placeKey(part);
  if (!knownRegions.has(key)) return false;
  return !upperCaseOnly.has(key) || /^[\s(]*\p{Lu}/u.test(part);
}

/** A district, ward or street of a Vietnamese address by its word. */
export function isDistrict(part: string): boolean {
  return districtWords.test(part.normalize("NFC"));
}

/** A house number with the name of its street. */
export function isStreetAddress(part: string): boolean {
  return houseNumber.test(part);
}

/** Up to four capitalised words that name neither a job nor an organization. */
function isPlaceShaped(part: string): boolean {
  if (!/^[\p{Lu}\d][\p{L}\p{M}\d.'’/-]*(?: [\p{L}\d][\p{L}\p{M}\d.'’/-]*){0,3}$/u.test(part)) return false;
  return titleScore(part) === 0 && organizationScore(part) === 0;
}

/** Whether a whole piece is a place: "Hà Nội", "Princeton, NJ", "Quận 1, TP.HCM", "Herzliya, Israel". */
export function isPlace(piece: string): boolean {
  if (piece.length > 90) return false;
  const parts = piece
    .split(/\s*[,–/-]\s+|,/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > 1 && /^\d{4,6}$/.test(parts.at(-1)!)) parts.pop();
  if (parts.length === 0 || parts.length > 5) return false;
  const last = parts.at(-1)!.replace(/\s+\d{4,6}$/, "");
  if (parts.length === 1) return isKnownCity(last) || isRegion(last);
  if (!isKnownCity(last) && !isRegion(last)) return false;
  return parts
    .slice(0, -1)
    .every(
      (part) => isKnownCity(part) || isDistrict(part) || isStreetAddress(part) || isRegion(part) || isPlaceShaped(part),
    );
}
