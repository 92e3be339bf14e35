import account from "../../locales/en/account.json";
import admin from "../../locales/en/admin.json";
import app from "../../locales/en/app.json";
import ask from "../../locales/en/ask.json";
import calendar from "../../locales/en/calendar.json";
import compare from "../../locales/en/compare.json";
import correction from "../../locales/en/correction.json";
import cv from "../../locales/en/cv.json";
import data from "../../locales/en/data.json";
import errors from "../../locales/en/errors.json";
import home from "../../locales/en/home.json";
import mail from "../../locales/en/mail.json";
import privateWords from "../../locales/en/private.json";
import privateMany from "../../locales/en/privateMany.json";
import read from "../../locales/en/read.json";
import requirements from "../../locales/en/requirements.json";
import result from "../../locales/en/result.json";
import review from "../../locales/en/review.json";
import scoring from "../../locales/en/scoring.json";
import share from "../../locales/en/share.json";
import signin from "../../locales/en/signin.json";
import styleguide from "../../locales/en/styleguide.json";
import tracker from "../../locales/en/tracker.json";
import trackerExchange from "../../locales/en/trackerExchange.json";
import trackerInsight from "../../locales/en/trackerInsight.json";

/** Every English word of the pages; the keys of all languages are typed from here. */
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
