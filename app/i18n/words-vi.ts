import account from "../../locales/vi/account.json";
import app from "../../locales/vi/app.json";
import calendar from "../../locales/vi/calendar.json";
import cv from "../../locales/vi/cv.json";
import errors from "../../locales/vi/errors.json";
import home from "../../locales/vi/home.json";
import mail from "../../locales/vi/mail.json";
import read from "../../locales/vi/read.json";
import result from "../../locales/vi/result.json";
import scoring from "../../locales/vi/scoring.json";
import tracker from "../../locales/vi/tracker.json";
import trackerExchange from "../../locales/vi/trackerExchange.json";
import trackerInsight from "../../locales/vi/trackerInsight.json";

/** Every Vietnamese word of the pages. */
export const words = {
  app,
  home,
  result,
  cv,
  read,
  account,
  scoring,
  tracker,
  errors,
  mail,
  calendar,
  trackerExchange,
  trackerInsight,
};
