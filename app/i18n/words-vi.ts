import account from "../../locales/vi/account.json";
import admin from "../../locales/vi/admin.json";
import app from "../../locales/vi/app.json";
import ask from "../../locales/vi/ask.json";
import calendar from "../../locales/vi/calendar.json";
import compare from "../../locales/vi/compare.json";
import correction from "../../locales/vi/correction.json";
import cv from "../../locales/vi/cv.json";
import data from "../../locales/vi/data.json";
import errors from "../../locales/vi/errors.json";
import home from "../../locales/vi/home.json";
import mail from "../../locales/vi/mail.json";
import privateWords from "../../locales/vi/private.json";
import privateMany from "../../locales/vi/privateMany.json";
import read from "../../locales/vi/read.json";
import requirements from "../../locales/vi/requirements.json";
import result from "../../locales/vi/result.json";
import review from "../../locales/vi/review.json";
import scoring from "../../locales/vi/scoring.json";
import share from "../../locales/vi/share.json";
import signin from "../../locales/vi/signin.json";
import styleguide from "../../locales/vi/styleguide.json";
import tracker from "../../locales/vi/tracker.json";
import trackerExchange from "../../locales/vi/trackerExchange.json";
import trackerInsight from "../../locales/vi/trackerInsight.json";

/** Every Vietnamese word of the pages. */
export const words = {
  account,
  admin,
  app,
  ask,
  calendar,
  compare,
  correction,
  cv,
  data,
  errors,
  home,
  mail,
  private: privateWords,
  privateMany,
  read,
  requirements,
  result,
  review,
  scoring,
  share,
  signin,
  styleguide,
  tracker,
  trackerExchange,
  trackerInsight,
};
