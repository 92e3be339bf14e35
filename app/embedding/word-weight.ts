/**
 * How much a word tells about what a text is about, 0 to 1: 0 for words of grammar, low for the words every CV and every
 * posting is full of, else 1. It stands for inverse document frequency without a corpus to ship.
 */
export function wordWeight(foldedWord: string): number {
  if (grammar.has(foldedWord)) return 0;
  if (commonplace.has(foldedWord)) return 0.3;
  if (quality.test(foldedWord)) return 0.3;
  return /^\d+$/.test(foldedWord) ? 0.2 : 1;
}

/** English words that say how, not what: "insightful", "effectively", "scalable". */
const quality = /^[a-z]{3,}(?:ful|able|ible|ous|less|fully|ively|ically|ently|antly)$/;

const grammar = new Set(
  `a an the and or but nor so yet of to in on at by for from with without within into onto over under about above across after
  against along among around as before behind below beneath beside besides between beyond during except inside like near off
  out outside per since than through throughout till toward towards until up upon via while is are was were be been being am do
  does did done doing have has had having will would shall should can could may might must this that these those it its i me my
  we our us you your he him his she her they them their who whom whose which what when where why how all any both each every few
  many more most much no not only other others own same some such too very also just etc e.g eg i.e ie if then else there here
  one both either neither well
  và hoặc hay với của cho các những một là có được trong trên dưới ở tại từ đến tới theo về như khi để bằng cùng cũng đã đang sẽ
  này đó kia thì mà nếu vì do bởi nên nhưng còn ra vào lên xuống lại rồi nữa rất khá hơn nhất mọi mỗi từng cả bị không chưa
  ...`.split(/\s+/),
);

const commonplace = new Set(
  `experience experienced experiences work works worked working job jobs role roles skill skills skilled ability abilities able
  knowledge knowledgeable strong good excellent great solid proven deep basic advanced hands-on proficient proficiency familiar
  familiarity expertise expert understanding understand minimum least plus preferred required requirement requirements
  responsible responsibility responsibilities team teams company companies year years month months day days new various different
  multiple including include includes ensure ensuring related relevant similar using use used uses provide provided providing
  support supported supporting help helped helping make made making high highly level effective effectively
  manage managed managing develop developed developing development
  participate participated perform performed performing implement implemented
  kinh nghiệm làm việc công năng kỹ kĩ khả biết hiểu tốt giỏi thành thạo cơ bản tối thiểu ít năm tháng ngày người yêu cầu
  thực hiện tham gia hỗ trợ sử dụng vị trí liên quan tương đương ưu tiên phát triển
  `.split(/\s+/),
);
