import account from "../../locales/vi/account.json";
import admin from "../../locales/vi/admin.json";
import app from "../../locales/vi/app.json";
import cv from "../../locales/vi/cv.json";
import data from "../../locales/vi/data.json";
import errors from "../../locales/vi/errors.json";
import home from "../../locales/vi/home.json";
import mail from "../../locales/vi/mail.json";
import read from "../../locales/vi/read.json";
import result from "../../locales/vi/result.json";
import scoring from "../../locales/vi/scoring.json";
import share from "../../locales/vi/share.json";
import signin from "../../locales/vi/signin.json";

/** Every Vietnamese word of the pages. */
export const words = { app, home, result, cv, read, mail, account, scoring, share, signin, data, admin, errors };
