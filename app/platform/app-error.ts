import type { Problem } from "./problem";

/** What may go wrong with a document, whether it was given as the CV or as the job description. */
const documentStatus = {
  missing: 422,
  empty: 422,
  too_large: 413,
  too_many_pages: 413,
  wrong_type: 415,
  encrypted: 422,
  image_only: 422,
  unreadable: 422,
  too_complex: 422,
} as const;

type DocumentProblem = keyof typeof documentStatus;

const otherStatus = {
  "jd.too_short": 422,
  "correction.no_evidence": 422,
  "compare.other_posting": 422,
  "requirements.no_label": 422,
  "requirements.long_label": 422,
  "requirements.none_left": 422,
  "requirements.changed": 409,
  "form.malformed": 400,
  "details.too_long": 422,
  "details.date_unclear": 422,
  "details.dates_reversed": 422,
  "details.email_unclear": 422,
  "details.phone_unclear": 422,
  "details.link_unclear": 422,
  "details.name_missing": 422,
  "details.not_in_text": 422,
  "review.not_done": 409,
  "ask.empty": 422,
  "ask.too_long": 422,
  "mail.bad_address": 422,
  "quota.used_up": 429,
  "signin.refused": 422,
  "signin.wrong_code": 422,
  "signin.passkey_refused": 422,
  "signin.required": 403,
  "signin.not_fresh": 403,
  "signin.last_way": 409,
  "signin.address_taken": 409,
  "erase.not_sure": 422,
  "share.gone": 404,
  "share.full": 409,
  "password.too_short": 422,
  "password.too_long": 422,
  not_found: 404,
  "application.conflict": 409,
  "application.move_refused": 422,
  "application.nothing_to_undo": 409,
  "application.limit": 422,
  "attachment.missing": 422,
  "attachment.too_large": 413,
  "attachment.limit": 422,
  "attachment.wrong_type": 415,
  "import.missing": 422,
  "import.too_large": 413,
  "import.too_many_rows": 422,
  "import.unreadable": 422,
  "import.empty": 422,
  "import.nothing": 422,
  "import.changed": 409,
  "import.undone": 409,
  "archive.missing": 422,
  "archive.too_large": 413,
  "archive.unreadable": 422,
  "archive.no_list": 422,
  "archive.nothing_here": 422,
  "archive.has_check": 422,
  "archive.file_changed": 422,
  "archive.file_damaged": 422,
  "archive.check_unreadable": 422,
  "archive.no_cv": 422,
  "stage.in_use": 409,
  "stage.limit": 422,
} as const;

export type AppErrorCode = `${"cv" | "jd"}.${DocumentProblem}` | keyof typeof otherStatus;

/** Every code of an expected failure with its HTTP status. A code is also the key of its words in locales/…/errors.json. */
export const statusByCode: Readonly<Record<AppErrorCode, number>> = {
  ...statusesOf("cv"),
  ...statusesOf("jd"),
  ...otherStatus,
};

/** An expected failure: a person can understand it and do something about it. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly values: Record<string, string | number>;

  constructor(code: AppErrorCode, values: Record<string, string | number> = {}) {
    super(code);
    this.name = "AppError";
    this.code = code;
    this.values = values;
  }

  get status(): number {
    return statusByCode[this.code];
  }

  /** As a page shows it, beside the field it belongs to. */
  get problem(): Problem {
    const [place] = this.code.split(".");
    const field = place === "cv" || place === "jd" || place === "details" ? place : null;
    return { code: this.code, field, values: this.values };
  }
}

function statusesOf<Place extends "cv" | "jd">(place: Place): Record<`${Place}.${DocumentProblem}`, number> {
  const entries = Object.entries(documentStatus).map(([problem, status]) => [`${place}.${problem}`, status]);
  return Object.fromEntries(entries);
}
