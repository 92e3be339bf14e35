import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { useNavigate } from "~/platform/router";
import type { MadeCheck } from "./make-check.client";
import { keepsOnDevice, privateCookie } from "./private-cookie";

const notLoaded = (): MadeCheck => ({ ok: false, problem: { code: "private.engine_failed", field: null } });

/** Checks in the browser while the switch is on; what that takes is fetched only then. */
export function usePrivateMode(remembered: boolean) {
  const [isOn, setOn] = useState(remembered);
  const [isReady, setReady] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const navigate = useNavigate();
  const { language } = useTranslation().i18n;

  useEffect(() => {
    setOn(keepsOnDevice(document.cookie));
    setReady(true);
  }, []);
  useEffect(() => {
    // A failure here is met again, and said, when the form is sent.
    if (isOn && isReady) import("./engine.client").then(({ startEngine }) => startEngine(), Boolean);
  }, [isOn, isReady]);
  useEffect(() => {
    // Without it everything works while there is a network.
    if (isOn && isReady)
      import("./keep-offline.client").then(({ keepOffline }) => keepOffline(language)).catch(Boolean);
  }, [isOn, isReady, language]);

  async function run(form: HTMLFormElement) {
    setBusy(true);
    setProblem(null);
    const made = await import("./make-check.client").then(({ makeCheck }) => makeCheck(new FormData(form)), notLoaded);
    if (made.ok) navigate(`/private?check=${made.id}`);
    else setProblem(made.problem);
    setBusy(false);
  }

  return {
    runner: isOn ? { isReady, isBusy, problem, run } : null,
    isOn,
    isReady,
    turn(next: boolean) {
      // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the Cookie Store API
      document.cookie = privateCookie(next);
      setProblem(null);
      setOn(next);
    },
  };
}
