import account from "../../locales/en/account.json";
import app from "../../locales/en/app.json";
import ask from "../../locales/en/ask.json";
import compare from "../../locales/en/compare.json";
import correction from "../../locales/en/correction.json";
import cv from "../../locales/en/cv.json";
import errors from "../../locales/en/errors.json";
import home from "../../locales/en/home.json";
import read from "../../locales/en/read.json";
import requirements from "../../locales/en/requirements.json";
import result from "../../locales/en/result.json";
import review from "../../locales/en/review.json";
import scoring from "../../locales/en/scoring.json";
import tracker from "../../locales/en/tracker.json";

/** Every English word of the pages; the keys of all languages are typed from here. */
export const words = {
  app,
  home,
  result,
  cv,
  read,
  account,
  scoring,
  correction,
  compare,
  requirements,
  review,
  ask,
  tracker,
  errors,
};
