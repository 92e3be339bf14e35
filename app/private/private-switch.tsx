import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";

type PrivateSwitchProps = {
  isOn: boolean;
  /** false until scripts run the page: a switch that looks thrown must be thrown */
  isReady: boolean;
  onChange(isOn: boolean): void;
};

/** "Keep my CV on this device"; the browser remembers it. */
export function PrivateSwitch({ isOn, isReady, onChange }: PrivateSwitchProps) {
  const { t } = useTranslation("home");
  return (
    <div className="needs-script flex flex-wrap items-center gap-x-6">
      <label className="flex min-h-11 w-fit cursor-pointer items-center gap-3 font-semibold">
        <input
          type="checkbox"
          checked={isOn}
          disabled={!isReady}
          onChange={(event) => onChange(event.target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        {t("device.switch")}
      </label>
      {isOn ? (
        <Link to="/private/many" className="link inline-flex min-h-11 items-center">
          {t("device.many")}
        </Link>
      ) : null}
    </div>
  );
}
