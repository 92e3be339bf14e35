import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { LocalTime } from "~/ui/local-time";
import { PasskeyButton } from "./passkey-button";

export type PasskeyRow = { id: string; name: string | null; createdAt: number | null };

/** A person's passkeys, and the way to one more. The last one goes only where another way in is left, which the server checks. */
export function PasskeyList({ passkeys, canChange }: { passkeys: PasskeyRow[]; canChange: boolean }) {
  const { t } = useTranslation("signin");
  return (
    <section aria-labelledby="passkeys" className="sheet mt-6 p-5">
      <h2 id="passkeys" className="text-xl font-bold">
        {t("account.passkeys.title")}
      </h2>
      {passkeys.length === 0 ? <p className="mt-1 text-ink-soft">{t("account.passkeys.none")}</p> : null}
      <ul className="mt-2 divide-y divide-line">
        {passkeys.map(({ id, name, createdAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <span>
              {name ?? t("account.passkeys.unnamed")}
              {createdAt === null ? null : (
                <span className="block text-sm text-ink-soft">
                  {t("account.passkeys.added")} <LocalTime at={createdAt} show="day" />
                </span>
              )}
            </span>
            {canChange ? (
              <Form method="post">
                <input type="hidden" name="passkey" value={id} />
                <button
                  type="submit"
                  name="intent"
                  value="remove-passkey"
                  aria-label={t("account.passkeys.removeThis", { name: name ?? "" })}
                  className="button button-danger"
                >
                  {t("account.passkeys.remove")}
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {canChange ? (
        <div className="needs-script mt-3">
          <PasskeyButton does="make">{t("account.passkeys.add")}</PasskeyButton>
        </div>
      ) : null}
    </section>
  );
}
