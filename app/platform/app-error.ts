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
  "form.malformed": 400,
  "mail.bad_address": 422,
  "quota.used_up": 429,
  "signin.refused": 422,
  "signin.wrong_code": 422,
  "signin.passkey_refused": 422,
  "signin.required": 403,
  "signin.not_fresh": 403,
  "signin.last_way": 409,
  "erase.not_sure": 422,
  "share.gone": 404,
  "share.full": 409,
  "password.too_short": 422,
  "password.too_long": 422,
  not_found: 404,
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
    const field = place === "cv" || place === "jd" ? place : null;
    return { code: this.code, field, values: this.values };
  }
}

function statusesOf<Place extends "cv" | "jd">(place: Place): Record<`${Place}.${DocumentProblem}`, number> {
  const entries = Object.entries(documentStatus).map(([problem, status]) => [`${place}.${problem}`, status]);
  return Object.fromEntries(entries);
}
