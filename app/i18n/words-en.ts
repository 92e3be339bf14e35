import account from "../../locales/en/account.json";
import admin from "../../locales/en/admin.json";
import app from "../../locales/en/app.json";
import cv from "../../locales/en/cv.json";
import data from "../../locales/en/data.json";
import errors from "../../locales/en/errors.json";
import home from "../../locales/en/home.json";
import mail from "../../locales/en/mail.json";
import read from "../../locales/en/read.json";
import result from "../../locales/en/result.json";
import scoring from "../../locales/en/scoring.json";
import share from "../../locales/en/share.json";
import signin from "../../locales/en/signin.json";

/** Every English word of the pages; the keys of all languages are typed from here. */
export const words = { app, home, result, cv, read, mail, account, scoring, share, signin, data, admin, errors };
